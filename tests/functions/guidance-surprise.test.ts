import { guidance, guidanceSurprise, infer, facts, quarters, type Target } from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { billions, figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const point = (value: string): Target<"JPY"> => ({ form: "point", value: yen(value) });
const range = (low: string, high: string): Target<"JPY"> => ({
  form: "range",
  low: yen(low),
  high: yen(high),
});
const approximately: Target<"JPY"> = {
  form: "approximate",
  value: { ...yen("100"), qualifier: "approximately" },
};

describe("guidanceSurprise", () => {
  it("is (actual - target) / target, with the bounds that both roundings leave", () => {
    const found = guidanceSurprise(billions("11.0"), { form: "point", value: billions("10.0") });
    if (found.outcome !== "surprise") throw new Error(found.outcome);
    expect([found.from, found.basis, found.surprise.point.toFixed()]).toEqual([
      "target",
      "computed",
      "0.1",
    ]);
    // 10.95 / 10.05 and 11.05 / 9.95.
    expect(found.surprise.lower.toFixed(6)).toBe((10.95 / 10.05 - 1).toFixed(6));
    expect(found.surprise.upper.toFixed(6)).toBe((11.05 / 9.95 - 1).toFixed(6));
    expect(notation(found.difference)).toBe("[900000000, 1100000000]");
    expect(found).not.toHaveProperty("ends");
  });

  it("of a range is measured from the midpoint, and from both ends", () => {
    const found = guidanceSurprise(yen("132"), range("100", "120"));
    if (found.outcome !== "surprise") throw new Error(found.outcome);
    expect(found.from).toBe("midpoint");
    expect(found.surprise.point.toFixed()).toBe("0.2");
    expect(found.difference.point.toFixed()).toBe("22");
    expect([found.ends?.low?.point.toFixed(), found.ends?.high?.point.toFixed()]).toEqual([
      "0.32",
      "0.1",
    ]);
  });

  it("leaves out the end of a range from which there is no rate", () => {
    const found = guidanceSurprise(yen("132"), range("0", "220"));
    if (found.outcome !== "surprise") throw new Error(found.outcome);
    expect(found.surprise.point.toFixed()).toBe("0.2");
    expect(Object.keys(found.ends ?? {})).toEqual(["high"]);
  });

  it("of more than an amount is measured from the threshold", () => {
    const found = guidanceSurprise(yen("150"), {
      form: "moreThan",
      threshold: { ...yen("100"), qualifier: "moreThan" },
    });
    expect(found).toMatchObject({ outcome: "surprise", from: "threshold" });
    expect(found.outcome === "surprise" && notation(found.surprise)).toBe("[0.5, 0.5]");
    expect(found).not.toHaveProperty("ends");
  });

  it("of an approximate target needs a tolerance, and has its ends", () => {
    expect(guidanceSurprise(yen("150"), approximately)).toMatchObject({
      outcome: "undecidable",
      reason: "approximate",
    });
    const found = guidanceSurprise(yen("150"), approximately, { tolerance: "0.2" });
    if (found.outcome !== "surprise") throw new Error(found.outcome);
    expect([found.from, found.surprise.point.toFixed()]).toEqual(["approximate", "0.5"]);
    expect([found.ends?.low?.point.toFixed(), found.ends?.high?.point.toFixed()]).toEqual([
      "0.875",
      "0.25",
    ]);
  });

  it.each([
    ["zero", "100", "0", "zeroBase"],
    ["a loss that became a profit", "100", "-50", "turnedToProfit"],
    ["a loss that was smaller", "-20", "-50", "lossNarrowed"],
    ["a loss that was larger", "-80", "-50", "lossWidened"],
    ["a profit that became a loss", "-80", "50", "turnedToLoss"],
  ])("is not meaningful against %s, and says the amount", (_, actual, target, reason) => {
    const found = guidanceSurprise(yen(actual), point(target));
    expect(found).toMatchObject({ outcome: "notMeaningful", reason, from: "target" });
    expect(found.outcome === "notMeaningful" && found.difference.point.toFixed()).toBe(
      String(Number(actual) - Number(target)),
    );
  });

  it("of a target whose rounding reaches zero is not meaningful", () => {
    const found = guidanceSurprise(yen("1"), { form: "point", value: figure("0", "JPY", 0) });
    expect(found).toMatchObject({ outcome: "notMeaningful", reason: "indeterminate" });
  });

  it("of an expense takes amounts kept below zero for money spent", () => {
    const spent = { metric: "wages" } as const;
    const target: Target<"JPY"> = { form: "point", value: yen("-100", spent) };
    const metrics = { wages: { expense: true } } as const;
    const found = guidanceSurprise(yen("-120", spent), target, { metrics });
    expect(found.outcome === "surprise" && found.surprise.point.toFixed()).toBe("0.2");
    expect(guidanceSurprise(yen("-120", spent), target).outcome).toBe("notMeaningful");
  });

  it("of an expense may be known from the end of a range that is further from zero", () => {
    const metrics = { wages: { expense: true } } as const;
    const spent: Target<"JPY"> = { ...range("-220", "0"), metric: "wages" };
    const found = guidanceSurprise(yen("-132"), spent, { metrics });
    expect(found.outcome === "surprise" && Object.keys(found.ends ?? {})).toEqual(["low"]);
  });

  it("takes the metric from the target or from the figure", () => {
    const metrics = { wages: { expense: true } } as const;
    const spent = { metric: "wages" } as const;
    const of = (actual: object, target: object): string =>
      guidanceSurprise(
        yen("-120", actual),
        { form: "point", value: yen("-100", target) },
        { metrics },
      ).outcome;
    expect([of(spent, {}), of({}, spent), of({}, {})]).toEqual([
      ...["surprise", "surprise", "notMeaningful"],
    ]);
  });

  it("says against which target of a chain it is, and rests on what was inferred", () => {
    const target = { ...point("100"), revises: { printed: "90", document: "a", locator: "b" } };
    const inferred = { basis: "inferred", unit: "JPY", lower: "109", upper: "111" } as const;
    expect(guidanceSurprise(inferred as never, target as never)).toMatchObject({
      outcome: "surprise",
      basis: "inferred",
      against: { place: "revised" },
    });
    expect(guidanceSurprise(yen("1"), point("100"))).not.toHaveProperty("against");
  });

  it("does not give a range or a point the tolerance of an approximate target", () => {
    for (const target of [range("100", "120"), point("100")])
      expect(guidanceSurprise(yen("132"), target, { tolerance: "0.2" })).toEqual(
        guidanceSurprise(yen("132"), target),
      );
  });

  it.each([
    [{ metric: "sales" }, { metric: "profit" }],
    [{ period: "FY2022" }, { period: "FY2023" }],
  ] as const)("refuses a range of two subjects: %o and %o", (one, other) => {
    const low = yen("1", one);
    const error = refusal(() =>
      guidanceSurprise(yen("1"), { form: "range", low, high: yen("2", other) }),
    );
    expect([error.code, error.function]).toEqual(["mismatch", "guidanceSurprise"]);
    const about = { form: "range", low, high: yen("2"), ...other } as const;
    expect(refusal(() => guidanceSurprise(yen("1"), about as never)).code).toBe("mismatch");
  });

  it("of ratios is a difference in points", () => {
    const ratio = (value: string) => figure(value, "ratio", 3);
    const found = guidanceSurprise(ratio("0.117"), { form: "point", value: ratio("0.105") });
    expect(found).toMatchObject({ outcome: "points", from: "target" });
    expect(found.outcome === "points" && notation(found.difference)).toBe("[0.011, 0.013]");
  });

  it.each([
    ["words", yen("1"), { form: "qualitative", wording: { printed: "improve" } }, "qualitative"],
    ["an actual figure that is missing", undefined, point("1"), "missing"],
    ["a hedge", { ...yen("1"), qualifier: "moreThan" }, point("1"), "hedged"],
    ["an actual figure with one bound", { unit: "JPY", lower: "1" }, point("1"), "hedged"],
  ] as const)("is undecidable of %s", (_, actual, target, reason) => {
    expect(guidanceSurprise(actual as never, target as Target<"JPY">)).toEqual({
      outcome: "undecidable",
      reason,
    });
  });

  it("is undecidable across accounting standards", () => {
    const [one, other] = [
      { accountingStandard: "IFRS" },
      { accountingStandard: "US GAAP" },
    ] as const;
    expect(
      guidanceSurprise(yen("2", one), { form: "point", value: yen("1", other) }),
    ).toMatchObject({ outcome: "undecidable", reason: "notComparable", target: "US GAAP" });
  });

  it("refuses another unit, metric or period, swapped ends and an unknown option", () => {
    const codeOf = (run: () => unknown): string => refusal(run).code;
    expect(codeOf(() => guidanceSurprise(figure("1", "USD") as never, point("1")))).toBe(
      "mixedUnits",
    );
    expect(
      codeOf(() =>
        guidanceSurprise(yen("1", { period: "FY2001" }), {
          form: "point",
          value: yen("1", { period: "FY2002" }),
        }),
      ),
    ).toBe("mismatch");
    expect(codeOf(() => guidanceSurprise(yen("1"), range("2", "1")))).toBe("mismatch");
    expect(codeOf(() => guidanceSurprise(yen("1"), point("1"), { base: yen("1") } as never))).toBe(
      "outOfRange",
    );
  });

  test("of 4Q02 says what is printed and what is inferred, and against which target", () => {
    const target = guidance["4Q02"].revenues;
    const printed = guidanceSurprise(quarters["4Q02"].revenues, target);
    const inferred = guidanceSurprise(infer(facts).levels["4Q02"]?.revenues, target);
    if (printed.outcome !== "surprise" || inferred.outcome !== "surprise") throw new Error();
    expect([printed.basis, inferred.basis]).toEqual(["computed", "inferred"]);
    expect(printed.against).toMatchObject({ document: "iij-3q02-presentation", place: "initial" });
    expect(inferred.surprise.lower.gte(printed.surprise.lower)).toBe(true);
    expect(inferred.surprise.upper.lte(printed.surprise.upper)).toBe(true);
    // As printed the high end was met; all figures together say that it was passed.
    expect(printed.ends?.high?.point.toFixed()).toBe("0");
    expect(inferred.ends?.high?.lower.gt(0)).toBe(true);
  });
});
