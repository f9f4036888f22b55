import { checkGuidance, type Guidance, guidance, type Quantity } from "@iij/earnings";
import { describe, expect, test } from "vitest";

const target = (billions: string, more: object = {}) => ({
  form: "point" as const,
  value: {
    value: `${billions}00000000`,
    unit: "JPY",
    decimals: -8,
    printed: `JPY${billions} billion`,
    document: `release-${billions}`,
    locator: "Targets",
  },
  ...more,
});
const day = (date: string) => ({ precision: "day", date, printed: date });
const actual: Quantity = { value: "14200000000", unit: "JPY", decimals: -8 };
const first = target("87", { issued: day("2020-05-14") });
const second = target("113", {
  issued: day("2020-11-09"),
  revises: { printed: "JPY87 billion", document: "release-87", locator: "Targets" },
});
const against = (given: object): unknown => checkGuidance(actual, given as never).against;

describe("a check says which target of the chain it was held against:", () => {
  test("the latest, of which its chain has those before it", () => {
    expect(against({ ...second, earlier: [first] })).toEqual({
      document: "release-113",
      issued: "2020-11-09",
      place: "latest",
      of: 2,
    });
  });

  test("one that confirms another", () => {
    const confirms = { printed: "JPY87 billion", document: "release-87", locator: "Targets" };
    expect(against(target("87", { confirms }))).toEqual({
      document: "release-87",
      place: "revised",
    });
  });

  test("one that the caller took from the chain", () => {
    expect(against(first)).toEqual({
      document: "release-87",
      issued: "2020-05-14",
      place: "initial",
    });
    expect(against(second)).toMatchObject({ document: "release-113", place: "revised" });
  });

  test("one of which only a later document tells", () => {
    expect(against(target("87", { issuedBefore: day("2020-11-09") }))).toEqual({
      document: "release-87",
      issuedBefore: "2020-11-09",
      place: "initial",
    });
  });

  test("also where nothing can be decided", () => {
    expect(checkGuidance(undefined, guidance["4Q02"].revenues)).toEqual({
      outcome: "undecidable",
      reason: "missing",
      against: { document: "iij-3q02-presentation", issued: "2003-02", place: "initial" },
    });
  });

  test("none, of a target that does not say where it comes from", () => {
    expect(against({ form: "point", value: actual })).toBeUndefined();
    expect(checkGuidance(actual, { form: "point", value: actual })).not.toHaveProperty("against");
    for (const odd of [null, 1, "text", [], {}, { date: 3 }])
      expect(against({ form: "point", value: actual, issued: odd, earlier: odd })).toBeUndefined();
  });

  test("every one of ours says its document and its place", () => {
    const all = Object.values(guidance).flatMap((metrics) =>
      Object.values(metrics as Readonly<Record<string, Guidance>>),
    );
    expect(all.length).toBeGreaterThan(100);
    for (const each of all) {
      const { earlier = [], ...last } = each;
      const check = checkGuidance(undefined, each);
      expect(check.against?.document).toBeTypeOf("string");
      expect(check.against?.place).toBe(earlier.length > 0 ? "latest" : "initial");
      for (const [index, one] of [...earlier, last as Guidance].entries()) {
        const place = checkGuidance(undefined, one).against?.place;
        if (index === 0) expect(place).toBe("initial");
      }
    }
  });
});
