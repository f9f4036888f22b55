import { impliedExchangeRate, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("impliedExchangeRate", () => {
  // 10,550/89.05 = 118.4728 (89.05 x 118.4728 = 10,550.003), 10,600/89.0 = 119.1011, 10,650/88.95 =
  // 119.7302.
  it("of JPY10.6 billion and $89.0 million is 118.47 to 119.73 yen for a dollar", () => {
    const { revenues, convenienceTranslation } = quarters["3Q02"];
    const { lower, point, upper } = impliedExchangeRate(revenues, convenienceTranslation.revenues);
    expect([lower, point, upper].map((each) => each.toFixed(4))).toEqual([
      "118.4728",
      "119.1011",
      "119.7302",
    ]);
  });

  it.each([
    [yen("120"), figure("1", "EUR"), "[120, 120]"],
    // Losses are translated like gains: -120/-1.
    [yen("-120"), figure("-1", "EUR"), "[120, 120]"],
    // Both signs turned: [119.5, 120.5], and [120, 121) if truncated.
    [figure("-120", "JPY", 0), figure("-1", "EUR"), "[119.5, 120.5]"],
    [figure("-120", "JPY", 0, "truncated"), figure("-1", "EUR"), "[120, 121)"],
  ])("of %o and %o is %s", (amount, translation, expected) => {
    expect(notation(impliedExchangeRate(amount, translation))).toBe(expected);
  });

  it("refuses one currency twice", () => {
    expectRefusal(() => impliedExchangeRate(yen("120"), yen("1") as never), {
      code: "mixedUnits",
      function: "impliedExchangeRate",
      needs: "an amount and its translation in two currencies",
      got: "JPY 120 and JPY 1",
      values: [yen("120"), yen("1")],
    });
  });

  it.each([
    ["120", "-1"],
    ["-120", "1"],
  ])("refuses the opposite signs of %s and %s", (amount, translation) => {
    expectRefusal(() => impliedExchangeRate(yen(amount), figure(translation, "USD")), {
      code: "mismatch",
      function: "impliedExchangeRate",
      needs: "an amount and a translation of the same sign",
      got: `JPY ${amount} and USD ${translation}`,
      values: [yen(amount), figure(translation, "USD")],
    });
  });

  it("refuses a translation that may be zero, and two periods", () => {
    for (const none of [figure("0", "USD"), figure("0", "USD", -5)]) {
      expect(refusal(() => impliedExchangeRate(yen("1"), none))).toMatchObject({
        code: "divisionByZero",
        function: "impliedExchangeRate",
        values: [none],
      });
    }
    expect(
      refusal(() =>
        impliedExchangeRate(
          yen("1", { period: "3Q02" }),
          figure("1", "USD", 0, "nearest", { period: "4Q02" }),
        ),
      ),
    ).toMatchObject({ code: "mismatch", function: "impliedExchangeRate" });
  });

  it.each(badFigures)("refuses %s on either side", (_, bad, code) => {
    expect(
      refusal(() => impliedExchangeRate(bad as never, figure("1", "USD") as never)),
    ).toMatchObject({ code, function: "impliedExchangeRate", values: [bad] });
    expect(refusal(() => impliedExchangeRate(yen("1"), bad as never))).toMatchObject({
      code,
      function: "impliedExchangeRate",
      values: [bad],
    });
  });

  it("refuses figures of two accounting standards", () => {
    const us = yen("10", { accountingStandard: "US GAAP" });
    const ifrs = figure("10", "USD", undefined, undefined, { accountingStandard: "IFRS" });
    expect(refusal(() => impliedExchangeRate(us, ifrs))).toMatchObject({
      code: "mismatch",
      needs: "both figures with the same accounting standard",
    });
  });

  it("is not negative", () => {
    const rate = impliedExchangeRate(figure("0", "JPY", 0), figure("5", "USD", 0));
    expect(notation(rate)).toMatch(/^\[0, /);
  });
});
