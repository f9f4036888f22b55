import { type Fact, infer, type InferredLevel, type PeriodId, type Quantity } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { compare, equal, minus, plus, type Rational, readDecimal } from "../rational.js";
import { amountsBehind, type Candidate, printed, type Tiny } from "./tiny.js";
import { canBePrintedAs } from "./printing.js";

/** Three amounts, one of which is the sum of the others; the second of them may be a change. */
interface System {
  readonly name: string;
  readonly ids: readonly [string, string, string];
  readonly kinds: readonly [Kind, Kind, Kind];
  readonly periods: readonly [PeriodId, PeriodId, PeriodId];
}
type Kind = "level" | "change";

const systems: readonly System[] = [
  {
    name: "two quarters and their half",
    ids: ["quarters.1Q02.revenues", "quarters.2Q02.revenues", "halves.1H02.revenues"],
    kinds: ["level", "level", "level"],
    periods: ["1Q02", "2Q02", "1H02"],
  },
  {
    name: "a quarter, the change from it, and the next",
    ids: [
      "quarters.1Q02.revenues",
      "quarters.2Q02.reportedChange.revenues",
      "quarters.2Q02.revenues",
    ],
    kinds: ["level", "change", "level"],
    periods: ["1Q02", "2Q02", "2Q02"],
  },
];

const evidence = {
  metric: "revenues",
  document: "document",
  published: "2013-02-13",
  standing: "issuer",
  printed: "as printed",
  locator: "somewhere",
} as const;

const factOf = (system: System, place: number, figure: Quantity<"JPY">): Fact =>
  ({
    ...evidence,
    ...figure,
    id: system.ids[place],
    kind: system.kinds[place],
    period: system.periods[place],
    ...(system.kinds[place] === "change" ? { comparedTo: system.periods[0] } : {}),
  }) as Fact;

/**
 * Rounded or cut off, from nothing to two. Where two amounts are each a hair from an end, the third
 * is two from its own.
 */
const some = printed
  .filter(({ figure }) => Number(figure.value) >= 0 && figure.rounding !== "unknown")
  .map((each): Tiny => ({ ...each, candidates: amountsBehind(each.figure, 2) }));

type Triple = readonly [Candidate, Candidate, Candidate];

const joined = (
  one: Candidate,
  other: Candidate,
  by: (a: Rational, b: Rational) => Rational,
): Candidate => ({
  x: by(one.x, other.x),
  at: by(one.at, other.at),
});

const isOf = (tiny: Tiny | undefined, { x }: Candidate): boolean =>
  tiny === undefined || canBePrintedAs(x, tiny.figure);

/** Every three amounts that add up and print as the figures; one of them may not be printed. */
function solutionsOf([first, second, total]: readonly (Tiny | undefined)[]): readonly Triple[] {
  if (first !== undefined && second !== undefined)
    return first.candidates.flatMap((a) =>
      second.candidates.flatMap((b): readonly Triple[] => {
        const sum = joined(a, b, plus);
        return isOf(total, sum) ? [[a, b, sum]] : [];
      }),
    );
  const part = first ?? second;
  if (part === undefined || total === undefined) throw new Error("two of three are printed");
  return part.candidates.flatMap((a) =>
    total.candidates.map((sum): Triple => {
      const rest = joined(sum, a, minus);
      return first === undefined ? [rest, a, sum] : [a, rest, sum];
    }),
  );
}

function expectExact(
  cell: InferredLevel | undefined,
  reached: readonly Candidate[],
  name: string,
): void {
  for (const side of ["lower", "upper"] as const) {
    const sign = side === "lower" ? 1 : -1;
    const furthest = reached.reduce((a, b) => (compare(a.x, b.x) * sign <= 0 ? a : b));
    const end = readDecimal(cell?.[side] ?? "");
    expect(equal(end, furthest.at), `the ${side} end of ${name}: ${cell?.[side] ?? "none"}`).toBe(
      true,
    );
    expect(cell?.[`${side}Closed`], `whether the ${side} end of ${name} is closed`).toBe(
      reached.some(({ x }) => equal(x, furthest.at)),
    );
  }
}

describe.each(systems)("infer, of $name in every small print of them,", (system) => {
  const options = [...some, undefined];
  const prints = options.flatMap((a) =>
    options.flatMap((b) =>
      options.flatMap((total) => {
        const all = [a, b, total];
        return all.filter((each) => each === undefined).length > 1 ? [] : [all];
      }),
    ),
  );

  test("ends where the amounts end that print so, and contradicts where there are none", () => {
    for (const figures of prints) {
      const facts = figures.flatMap((each, place) =>
        each === undefined ? [] : [factOf(system, place, each.figure)],
      );
      const name = figures.map((each) => each?.name ?? "not printed").join(", ");
      const solutions = solutionsOf(figures);
      const { cells, contradictions } = infer(facts);
      expect(contradictions.length, `contradictions of ${name}`).toBe(solutions.length > 0 ? 0 : 1);
      if (solutions.length === 0) continue;
      for (const place of [0, 1, 2] as const) {
        const cell = cells.find(
          ({ kind, period }) => kind === system.kinds[place] && period === system.periods[place],
        );
        // Of a change that is not printed nobody asks.
        if (cell === undefined && figures[place] === undefined && system.kinds[1] === "change")
          continue;
        // A half of which nothing is printed is no unknown, nor is a quarter.
        const reached = solutions.map((each) => each[place]);
        expectExact(cell, reached, `${system.ids[place]} of ${name}`);
      }
    }
  });
});
