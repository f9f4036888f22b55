import { growth, guidance } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { yen } from "./figure.js";
import { refusal } from "./refusal.js";
import { read, stated, told } from "./told-level.js";

describe("a level with bounds of its own", () => {
  it.each<[given: object, expected: string]>([
    [{ lower: "1", upper: "3" }, "computed [1, 3] ~2"],
    [{ lower: "1", upper: "4", lowerClosed: false }, "computed (1, 4] ~2.5"],
    [{ lower: "1", upper: "3", value: "1.5" }, "computed [1, 3] 1.5"],
    [{ lower: "1", upper: "3", point: "1.5" }, "computed [1, 3] 1.5"],
    [{ lower: "1", upper: "3", middle: "2" }, "computed [1, 3] ~2"],
    [{ lower: "1" }, "computed [1, )"],
    [{ upper: "3", upperClosed: false }, "computed (, 3)"],
    [{ lower: "1", value: "2" }, "computed [1, ) 2"],
    [{ upper: "3", value: "2" }, "computed (, 3] 2"],
    // An amount without bounds is exact.
    [{ value: "2", basis: "inferred" }, "inferred [2, 2] 2"],
    [{ point: "2", basis: "computed" }, "computed [2, 2] 2"],
    [{ lower: "2", upper: "2" }, "computed [2, 2] ~2"],
    [{ basis: "inferred", lower: "1", upper: "3" }, "inferred [1, 3] ~2"],
    [{ basis: "guided", lower: "1", upper: "3" }, "guided [1, 3] ~2"],
    [{ basis: "printed", lower: "1", upper: "3" }, "printed [1, 3] ~2"],
    // What follows from growth as reported is computed like everything else.
    [{ basis: "reported", lower: "1", upper: "3" }, "computed [1, 3] ~2"],
    // What no document prints, infer has found.
    [{ basis: "printed", lower: "1", upper: "3", statements: [] }, "inferred [1, 3] ~2"],
    [{ basis: "computed", lower: "1", upper: "3", statements: [] }, "computed [1, 3] ~2"],
  ])("%j is %s", (given, expected) => {
    expect(told(read({ basis: "computed", unit: "JPY", ...given }))).toBe(expected);
  });

  const known = { basis: "printed", unit: "JPY", lower: "95", upper: "105" };
  it.each<[what: string, given: object, expected: string, printed: string | undefined]>([
    ["the statement", { statements: [stated("100", -1)] }, "printed [95, 105] 100", "JPY100"],
    [
      "the finest statement, the first of equals",
      {
        ...{
          lower: "99.5",
          upper: "100.5",
          statements: [stated("100", -1), stated("100", 0, { printed: "100 yen" })],
        },
      },
      "printed [99.5, 100.5] 100",
      "100 yen",
    ],
    // What several statements leave is narrower than each.
    [
      "a statement, with the bounds that all of them leave",
      { lower: "97", statements: [stated("100", -1)] },
      "printed [97, 105] 100",
      "JPY100",
    ],
    [
      "no statement that does not hold all of it",
      { statements: [stated("100", 0)] },
      "inferred [95, 105] ~100",
      undefined,
    ],
    [
      "no statement whose number it does not hold",
      { lower: "101", statements: [stated("100", -1)] },
      "inferred [101, 105] ~103",
      undefined,
    ],
    [
      "no hedge of what has both bounds",
      { statements: [stated("100", -1, { qualifier: "approximately" })] },
      "inferred [95, 105] ~100",
      undefined,
    ],
    [
      "the last hedge of what has one bound",
      {
        upper: undefined,
        statements: [
          stated("90", -1, { qualifier: "moreThan" }),
          stated("100", -1, { qualifier: "moreThan" }),
          stated("110", -1),
        ],
      },
      "hedged (100, )",
      "JPY100",
    ],
    [
      "no statement without a hedge of what has one bound",
      { upper: undefined, statements: [stated("100", -1)] },
      "inferred [95, )",
      undefined,
    ],
  ])("that a document prints is %s", (_, more, expected, printed) => {
    const level = read({ ...known, metric: "revenues", accountingStandard: "IFRS", ...more });
    expect(told(level)).toBe(expected);
    expect(level.about.printed).toBe(printed);
    expect(level.about).toMatchObject({ metric: "revenues", accountingStandard: "IFRS" });
  });

  it("of another basis is read by its bounds, whatever prints it", () => {
    const given = { ...known, basis: "inferred", statements: [stated("100", -1)] };
    expect(told(read(given))).toBe("inferred [95, 105] ~100");
  });

  it("says of itself what it says, and nothing of what it leaves out", () => {
    const { about, given } = read({ ...known, metric: "revenues", scope: undefined });
    expect(Object.keys(about)).toEqual(["metric"]);
    expect(given).toMatchObject(known);
  });

  const order = "lower bound, amount and upper bound in this order";
  it.each<[given: object, needs: string, got: string]>([
    [{ basis: "guessed", lower: "1" }, "", '"guessed"'],
    [{ lower: "one" }, "amounts in plain decimal digits, as text, or Decimals", '"one"'],
    [{ value: 5 }, "amounts in plain decimal digits, as text, or Decimals", "5"],
    [{}, "an amount or a bound", "JPY"],
    [{ lower: "3", upper: "1" }, order, "3 and 1"],
    [{ lower: "1", upper: "3", value: "4" }, order, "1 and 4 and 3"],
    [{ lower: "1", value: "0" }, order, "1 and 0"],
    [{ upper: "1", value: "2" }, order, "2 and 1"],
    [{ lower: "2", upper: "2", lowerClosed: false }, order, "an empty range at 2"],
    [{ lower: "2", upper: "2", upperClosed: false }, order, "an empty range at 2"],
  ])("%j is none", (given, needs, got) => {
    const level = { basis: "computed", unit: "JPY", ...given };
    const bases = "one of printed, inferred, guided, computed, reported under basis";
    const error = refusal(() => read(level));
    expect([error.code, error.needs, error.got, error.values]).toEqual([
      "invalidFigure",
      needs || bases,
      got,
      [level],
    ]);
  });
});

describe("a target", () => {
  const printed = (value: string, text?: string) => ({
    ...yen(value),
    ...(text !== undefined && { printed: text }),
  });

  it.each<[target: object, expected: string, printed: string | undefined]>([
    [
      { form: "range", low: printed("1", "one"), high: printed("3", "three") },
      "guided [1, 3]",
      "one – three",
    ],
    [{ form: "range", low: printed("1"), high: printed("3") }, "guided [1, 3]", undefined],
    [{ form: "point", value: printed("2", "two") }, "guided [2, 2] 2", "two"],
    [{ form: "qualitative", wording: { printed: "strong" } }, "inWords (, )", "strong"],
  ])("%j is read", (target, expected, text) => {
    const level = read({ ...target, metric: "revenues", period: "FY2002" });
    expect(told(level)).toBe(expected);
    expect(level.about).toMatchObject({ metric: "revenues", period: "FY2002" });
    expect(level.about.printed).toBe(text);
    expect(Object.keys(read(target).about)).not.toContain("metric");
  });

  it("of another form is refused, with the forms that there are", () => {
    const target = { form: "hopeful", value: yen("2") };
    expect(refusal(() => read(target)).needs).toContain(
      "range, point, approximate, moreThan, atLeast, lessThan, atMost or qualitative",
    );
  });

  it("is no number that growth can be computed from", () => {
    expect(growth(guidance["4Q02"].revenues as never, yen("1")).outcome).toBe("hedged");
  });
});
