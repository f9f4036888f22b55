import {
  checkGuidance,
  impliedRemainder,
  margin,
  type Quantity,
  reconcileGuidance,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const target = (form: string, more: object): never => ({ form, ...more }) as never;

describe("what is no target of the form that is needed", () => {
  it.each([
    [null, "null"],
    [undefined, "undefined"],
    ["range", '"range"'],
    [5, "5"],
    [{}, "an object"],
    [{ form: "sometimes" }, 'the form "sometimes"'],
    [{ form: 5 }, "the form 5"],
    [{ form: "moreThan", threshold: yen("1") }, 'the form "moreThan"'],
    [{ form: "qualitative" }, 'the form "qualitative"'],
  ])("%j is refused by what it is", (given, got) => {
    expect(refusal(() => impliedRemainder(given as never, yen("1")))).toMatchObject({
      code: "malformedRecord",
      needs: "guidance of the form range or point",
      got,
      values: [given],
    });
  });

  it("names all forms where all are taken", () => {
    expect(refusal(() => checkGuidance(yen("1"), target("sometimes", {}))).needs).toBe(
      "guidance of the form range, point, approximate, moreThan, atLeast, lessThan, atMost or qualitative",
    );
  });

  it("more than a threshold that does not say so itself is none", () => {
    const given = target("moreThan", { threshold: yen("1") });
    expect(refusal(() => checkGuidance(yen("2"), given)).needs).toBe(
      'guidance of the form moreThan with a threshold whose qualifier is "moreThan"',
    );
    expect(refusal(() => checkGuidance(yen("2"), target("moreThan", {}))).code).toBe(
      "malformedRecord",
    );
  });
});

describe("the ends of a range", () => {
  const range = (low: Quantity<"JPY">, high: Quantity<"JPY">) =>
    impliedRemainder({ form: "range", low, high }, []);

  it("may be one amount, or print so that they could be in order", () => {
    expect(notation(range(yen("10"), yen("10")).low)).toBe("[10, 10]");
    // [10.5, 11.5] and [9.5, 10.5] share 10.5.
    expect(notation(range(figure("11", "JPY", 0), figure("10", "JPY", 0)).high)).toBe(
      "[9.5, 10.5]",
    );
  });

  it("are refused in the wrong order, with both of them", () => {
    const [low, high] = [yen("11"), yen("10")];
    expectRefusal(() => range(low, high), {
      code: "mismatch",
      function: "impliedRemainder",
      needs: "a range whose lower bound comes first",
      got: "JPY 11 to JPY 10",
      values: [{ form: "range", low, high }],
    });
    expect(refusal(() => range(low, high)).fix).toBe(
      "Of two losses, the larger one is the lower bound.",
    );
  });

  it("are of one unit", () => {
    expect(refusal(() => range(yen("1"), figure("2", "USD") as never)).code).toBe("mixedUnits");
  });
});

describe("metric and period of a target", () => {
  const point = (subject: object, own: object = {}) =>
    ({ form: "point", value: yen("10", own), ...subject }) as const;

  it("are those of its figure where this is silent", () => {
    const reported = yen("1", { metric: "revenues", period: "9M02" });
    const silent = point({ metric: "revenues", period: "FY2002" });
    expect(notation(impliedRemainder(silent, reported).low)).toBe("[9, 9]");
    expect(refusal(() => impliedRemainder(point({ metric: "grossProfit" }), reported)).needs).toBe(
      "both figures with the same metric",
    );
    expect(refusal(() => impliedRemainder(point({ period: "FY2003" }), reported)).needs).toBe(
      "a part of the period FY2003",
    );
  });

  it("are its figure's own where this says them", () => {
    const threshold = { ...yen("1", { metric: "own", period: "3Q02" }), qualifier: "moreThan" };
    const given = target("moreThan", { metric: "other", period: "2Q02", threshold });
    const actual = yen("2", { metric: "own", period: "3Q02" });
    expect(checkGuidance(actual, given).outcome).toBe("within");
  });

  it("are only those that somebody says", () => {
    const error = refusal(() => impliedRemainder(point({}), figure("1", "USD") as never));
    expect(Object.keys(error.values[0] as object).sort()).toEqual(["unit", "value"]);
  });

  it("are nobody's guess: with neither, any part is taken", () => {
    expect(notation(impliedRemainder(point({}), yen("1", { period: "9M02" })).low)).toBe("[9, 9]");
  });
});

describe("parts of a guided period", () => {
  const year = { form: "point", value: yen("10", { period: "FY2002" }) } as const;

  it("may follow each other in any order, and are not the whole itself", () => {
    for (const periods of [
      ["1H02", "3Q02"],
      ["3Q02", "1H02"],
      ["1Q02", "2Q02", "3Q02"],
    ] as const)
      expect(() =>
        impliedRemainder(
          year,
          periods.map((period) => yen("1", { period })),
        ),
      ).not.toThrow();
    expect(refusal(() => impliedRemainder(year, yen("1", { period: "FY2002" }))).needs).toBe(
      "a part of the period FY2002",
    );
  });

  it("are counted once each, and the two that overlap are named in their order", () => {
    const error = refusal(() =>
      impliedRemainder(year, [
        yen("1", { period: "1H02" }),
        yen("1", { period: "3Q02" }),
        yen("1", { period: "2Q02" }),
      ]),
    );
    expect(error.got).toBe("1H02 and 2Q02");
    expect(error.fix).toBe("Count each month once.");
  });

  it("together are all of it", () => {
    const rest = { form: "point", value: yen("4", { period: "4Q02" }) } as const;
    const parts = (...periods: ("1H02" | "3Q02" | "1Q02")[]) =>
      periods.map((period) => yen("3", { period }));
    expect(reconcileGuidance(year, rest, parts("1H02", "3Q02")).outcome).toBe("consistent");
    const error = refusal(() => reconcileGuidance(year, rest, parts("1Q02", "3Q02")));
    expect(error).toMatchObject({
      code: "mismatch",
      needs: "figures for all of FY2002, 12 months",
      got: "1Q02 and 3Q02 and 4Q02, 9 months",
    });
    expect(error.values).toEqual([year.value, ...parts("1Q02", "3Q02"), rest.value]);
    // Without a period nobody can count its months.
    expect(reconcileGuidance(year, rest, [yen("6")]).outcome).toBe("consistent");
  });
});

describe("a target read as a level", () => {
  const own = (given: object) =>
    yearOverYear({ "3Q02": { own: given } } as never, "own" as never, "3Q02");

  it.each([
    ["a range", target("range", { low: yen("1"), high: yen("2") }), "guided"],
    ["a point", target("point", { value: yen("1") }), "guided"],
    [
      "an approximation",
      target("approximate", { value: { ...yen("1"), qualifier: "approximately" } }),
      "guided",
    ],
    [
      "more than a threshold",
      target("moreThan", { threshold: { ...yen("1"), qualifier: "moreThan" } }),
      "guided",
    ],
    ["words", target("qualitative", { wording: { printed: "better" } }), "qualitative"],
    ["words that nobody repeats", target("qualitative", {}), "qualitative"],
  ])("%s is a hedge to growth", (_, given, qualifier) => {
    expect(own(given)).toMatchObject({
      outcome: "hedged",
      hedged: [{ side: "current", period: "3Q02", qualifier }],
    });
  });

  it("has its own metric and period, those of its figures, and no hedge of its own", () => {
    const { low, high } = { low: yen("1", { period: "3Q02" }), high: yen("2", { period: "3Q02" }) };
    expect(
      refusal(() => margin(target("range", { low, high }), yen("4", { period: "2Q02" }))).needs,
    ).toBe("both figures with the same period");
    const silent = target("range", { period: "3Q02", low: yen("1"), high: yen("2") });
    expect(refusal(() => margin(silent, yen("4", { period: "2Q02" }))).needs).toBe(
      "both figures with the same period",
    );
    const open = margin(
      target("moreThan", { threshold: { ...yen("1"), qualifier: "moreThan" } }),
      yen("4"),
    );
    expect([String(open.lower), open.upper, open.lowerClosed]).toEqual(["0.25", undefined, false]);
  });
});
