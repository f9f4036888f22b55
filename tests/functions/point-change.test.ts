import { crossSelling, growth, margin, pointChange } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("pointChange", () => {
  // 67 % less 53 %: [0.665, 0.675] - [0.525, 0.535] = [0.13, 0.15].
  it("from 53 % to 67 % is 14 points, between 13 and 15", () => {
    const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
    const change = pointChange(valueAddedServices.rate, systemsIntegration.rate);
    expect([change.unit, change.point.toFixed(), notation(change)]).toEqual([
      "ratio",
      "0.14",
      "[0.13, 0.15]",
    ]);
  });

  it.each([
    ["0.05", "0.06", "[-0.01, -0.01]"],
    ["-0.05", "0.01", "[-0.06, -0.06]"],
    ["0", "0", "[0, 0]"],
  ])("of exact ratios %s and %s is exact", (current, base, expected) => {
    expect(notation(pointChange(figure(current, "ratio"), figure(base, "ratio")))).toBe(expected);
  });

  it("carries an open end to its own side, and that of the base to the other", () => {
    // [0.67, 0.68) - 0.53 and 0.67 - [0.53, 0.54)
    expect(
      notation(pointChange(figure("0.67", "ratio", 2, "truncated"), figure("0.53", "ratio"))),
    ).toBe("[0.14, 0.15)");
    expect(
      notation(pointChange(figure("0.67", "ratio"), figure("0.53", "ratio", 2, "truncated"))),
    ).toBe("(0.13, 0.14]");
  });

  it("takes what margin computed", () => {
    // 6/100 - 5/100
    expect(notation(pointChange(margin(yen("6"), yen("100")), margin(yen("5"), yen("100"))))).toBe(
      "[0.01, 0.01]",
    );
  });

  it("refuses what is no ratio", () => {
    expectRefusal(() => pointChange(yen("5") as never, figure("0.05", "ratio")), {
      code: "mixedUnits",
      function: "pointChange",
      needs: "a ratio",
      got: "JPY 5",
      values: [yen("5")],
    });
    expect(
      refusal(() => pointChange(figure("0.05", "ratio"), figure("5", "percent") as never)).code,
    ).toBe("mixedUnits");
  });

  it.each([{ lower: "0.5" }, { upper: "0.5" }])(
    "refuses a ratio of which only %o is known",
    (known) => {
      const open = { basis: "inferred", unit: "ratio", ...known };
      expectRefusal(() => pointChange(open as never, figure("0.05", "ratio")), {
        code: "invalidFigure",
        function: "pointChange",
        needs: "a ratio with both bounds and a point",
        got: "ratio",
        values: [open],
      });
    },
  );

  it.each(badFigures)("refuses %s on either side", (_, bad, code) => {
    expect(refusal(() => pointChange(bad as never, figure("0.05", "ratio")))).toMatchObject({
      code,
      function: "pointChange",
      values: [bad],
    });
    expect(refusal(() => pointChange(figure("0.05", "ratio"), bad as never))).toMatchObject({
      code,
      function: "pointChange",
      values: [bad],
    });
  });

  it("refuses a change in yen", () => {
    const grown = growth(yen("-567"), yen("-194"));
    if (grown.outcome !== "lossWidened") throw new Error(grown.outcome);
    expect(refusal(() => pointChange(grown.change as never, figure("0.5", "ratio"))).code).toBe(
      "mixedUnits",
    );
  });
});
