import fc from "fast-check";
import { bounds, history, intersect, type Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";

/** One statement of 3Q02's revenues. */
function statement(value: string, decimals: number, published: string, more: object = {}): Fact {
  const place = { printed: value, document: `document-${published}`, locator: "Highlights" };
  return {
    id: "quarters.3Q02.revenues",
    value,
    unit: "JPY",
    decimals,
    metric: "revenues",
    period: "3Q02",
    ...place,
    published,
    standing: "issuer",
    kind: "level",
    ...more,
  };
}

const changes = (...all: readonly Fact[]): readonly string[] =>
  history(all, "revenues", "3Q02").map(({ outcome }) => outcome);

describe("a later statement", () => {
  const first = statement("10600000000", -8, "2003-02-13");

  test.each([
    [
      "the same amount in the same precision",
      statement("10600000000", -8, "2003-05-21"),
      "confirmed",
    ],
    [
      "an amount that rounds to it, in more digits",
      statement("10584000000", -6, "2003-05-21"),
      "morePrecise",
    ],
    [
      "an amount to which it rounds, in fewer digits",
      statement("11000000000", -9, "2003-05-21"),
      "lessPrecise",
    ],
    [
      "another amount in the same precision, though the intervals touch",
      statement("10700000000", -8, "2003-05-21"),
      "restated",
    ],
    ["an amount that does not round to it", statement("10484000000", -6, "2003-05-21"), "restated"],
  ])("of %s", (_, later, change) => {
    expect(changes(first, later)).toEqual(["first", change]);
  });

  test("of another accounting standard is on a different basis, whatever the amounts", () => {
    const [us, ifrs] = [
      { ...first, accountingStandard: "US GAAP" },
      statement("10600000000", -8, "2018-05-15", { accountingStandard: "IFRS" }),
    ];
    expect(changes(us, ifrs)).toEqual(["first", "differentBasis"]);
  });

  test("in words or hedged, or after such a one, cannot be compared", () => {
    const hedged = { ...first, qualifier: "approximately" } as Fact;
    const later = statement("10600000000", -8, "2003-05-21");
    expect(changes(hedged, later)).toEqual(["first", "undecidable"]);
    expect(changes(first, { ...later, qualifier: "approximately" } as Fact)).toEqual([
      "first",
      "undecidable",
    ]);
  });

  test("in another unit or by another definition is on a different basis", () => {
    const later = statement("10600000000", -8, "2003-05-21");
    expect(changes(first, { ...later, unit: "USD" } as Fact)).toEqual(["first", "differentBasis"]);
    const [split, before] = [{ definition: "after the split" }, { definition: "before it" }];
    expect(changes({ ...first, ...before }, { ...later, ...split })).toEqual([
      "first",
      "differentBasis",
    ]);
  });

  test("is the later one by publication, in whatever order the facts are given", () => {
    const later = statement("10584000000", -6, "2003-05-21");
    expect(changes(later, first)).toEqual(["first", "morePrecise"]);
  });
});

test("law: intersecting consistent statements of one amount never widens an interval", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.array(fc.integer({ min: -6, max: 0 }), { minLength: 1, maxLength: 4 }),
      (amount, precisions) => {
        const printed = precisions.map((decimals) => {
          const unit = 10 ** -decimals;
          return bounds({ value: String(Math.round(amount / unit) * unit), unit: "JPY", decimals });
        });
        const shared = intersect(...printed);
        expect(shared.outcome).toBe("shared");
        if (shared.outcome === "shared")
          for (const each of printed)
            expect(shared.lower.gte(each.lower) && shared.upper.lte(each.upper)).toBe(true);
      },
    ),
  );
});
