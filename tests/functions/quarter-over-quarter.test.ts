import { quarterOverQuarter, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { notFigures } from "./bad-figures.js";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("quarterOverQuarter", () => {
  // -567 - (-194) = -373, half a million of rounding on each of the two.
  it("says of the operating loss of 3Q02 that it widened", () => {
    const result = quarterOverQuarter(quarters, "operatingIncome", "3Q02");
    expect(result.outcome).toBe("lossWidened");
    expect("change" in result && notation(result.change)).toBe("[-374000000, -372000000]");
  });

  it("finds the quarter before a first quarter in the year before", () => {
    // 110/100 - 1
    const own = {
      "1Q02": { revenues: figure("110", "EUR") },
      "4Q01": { revenues: figure("100", "EUR") },
    };
    const result = quarterOverQuarter(own, "revenues", "1Q02");
    expect(result.outcome === "rate" && notation(result.rate)).toBe("[0.1, 0.1]");
  });

  it("skips no quarter: 3Q02 is not compared with 1Q02", () => {
    const own = {
      "3Q02": { revenues: figure("110", "EUR") },
      "1Q02": { revenues: figure("100", "EUR") },
    };
    expect(quarterOverQuarter(own, "revenues", "3Q02")).toEqual({
      outcome: "missing",
      missing: [{ side: "base", period: "2Q02" }],
    });
    expect(quarterOverQuarter(quarters, "revenues", "3Q02")).toEqual({
      outcome: "missing",
      missing: [{ side: "base", period: "2Q02" }],
      reported: quarters["3Q02"].reportedGrowth.quarterOverQuarter.revenues,
    });
  });

  it.each(["1H02", "9M02", "FY2002"])("refuses %s, which is no single quarter", (period) => {
    const call = () =>
      quarterOverQuarter({ [period]: { revenues: figure("1", "EUR") } }, "revenues", period);
    expect(refusal(call).fix).toBe("Longer periods are compared with yearOverYear.");
    expectRefusal(call, {
      code: "outOfRange",
      function: "quarterOverQuarter",
      needs: "a single quarter such as 3Q02",
      got: period,
      values: [period],
    });
  });

  it.each(["5Q02", "", "__proto__", "constructor", null, undefined, 3, []])(
    "refuses %j as a period",
    (period) => {
      expect(
        refusal(() => quarterOverQuarter(quarters, "revenues", period as never)),
      ).toMatchObject({ code: "unknownPeriod", function: "quarterOverQuarter" });
    },
  );

  it("refuses a metric that no period has", () => {
    expect(
      refusal(() => quarterOverQuarter(quarters, "__proto__" as never, "3Q02" as never)),
    ).toMatchObject({ code: "unknownMetric", function: "quarterOverQuarter", got: '"__proto__"' });
  });

  it.each(notFigures)("refuses %s in a series", (_, bad, code) => {
    expect(
      refusal(() =>
        quarterOverQuarter({ "3Q02": { r: bad }, "2Q02": { r: figure("1", "JPY") } }, "r", "3Q02"),
      ).code,
    ).toBe(code);
  });

  it("refuses the quarter before the first one that can be named", () => {
    expect(
      refusal(() =>
        quarterOverQuarter({ "1Q69": { revenues: figure("1", "EUR") } }, "revenues", "1Q69"),
      ).code,
    ).toBe("outOfRange");
  });
});
