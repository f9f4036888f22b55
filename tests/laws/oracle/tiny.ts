import type { BoundedLevel, Quantity } from "@iij/earnings";
import { compare, plus, type Rational, rational, tenTo, times } from "../rational.js";
import { canBePrintedAs } from "./printing.js";

/**
 * An amount near a whole or half number: that number itself, or a hair to one side of it. What
 * holds of a hair holds of everything nearer, so `at` is where amounts of its side lead to.
 */
export interface Candidate {
  readonly x: Rational;
  readonly at: Rational;
}

/** A figure, or a level with bounds of its own, and every amount of the grid that it can be. */
export interface Tiny {
  readonly name: string;
  readonly figure: Quantity<"JPY">;
  readonly candidates: readonly Candidate[];
}

const hair = tenTo(-40);

/** From −4 to 4 in halves, each with what is one hair beside it, and as many more as are asked for. */
const gridWith = (hairs: number): readonly Candidate[] =>
  Array.from({ length: 17 }, (_, index) => rational(BigInt(index - 8), 2n)).flatMap((at) =>
    Array.from({ length: 2 * hairs + 1 }, (_, index) => ({
      x: plus(at, times(hair, rational(BigInt(index - hairs)))),
      at,
    })),
  );

const grid = gridWith(1);

/** Every amount of a grid that a figure can be printed of. */
export const amountsBehind = (figure: Quantity, hairs: number): readonly Candidate[] =>
  gridWith(hairs).filter(({ x }) => canBePrintedAs(x, figure));

const values = ["-2", "-1", "0", "1", "2"];

/** Whole numbers as printed: every value, with every statement that there is of its rounding. */
export const printed: readonly Tiny[] = values
  .flatMap((value): readonly Quantity<"JPY">[] => [
    { value, unit: "JPY" },
    { value, unit: "JPY", decimals: 0 },
    { value, unit: "JPY", decimals: 0, rounding: "truncated" },
    { value, unit: "JPY", decimals: 0, rounding: "unknown" },
  ])
  .map((figure) => ({
    name: `${figure.value} ${figure.decimals === undefined ? "exactly" : (figure.rounding ?? "rounded")}`,
    figure,
    candidates: amountsBehind(figure, 1),
  }));

const closings = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;

/** Every interval between whole numbers from −1 to 2, with ends open and closed. */
export const bounded: readonly Tiny[] = [-1, 0, 1, 2].flatMap((low) =>
  [-1, 0, 1, 2].flatMap((high): readonly Tiny[] => {
    if (high < low) return [];
    const sides = high === low ? [[true, true] as const] : closings;
    return sides.map(([lowerClosed, upperClosed]) => {
      const level: BoundedLevel<"JPY"> = {
        basis: "inferred",
        unit: "JPY",
        lower: String(low),
        upper: String(high),
        lowerClosed,
        upperClosed,
      };
      const [from, to] = [rational(BigInt(low)), rational(BigInt(high))];
      return {
        name: `${lowerClosed ? "[" : "("}${low}, ${high}${upperClosed ? "]" : ")"}`,
        // Every function that takes a figure takes such a level as well.
        figure: level as unknown as Quantity<"JPY">,
        candidates: grid.filter(({ x }) => {
          const [above, below] = [compare(x, from), compare(x, to)];
          return (
            (above > 0 || (above === 0 && lowerClosed)) &&
            (below < 0 || (below === 0 && upperClosed))
          );
        }),
      };
    });
  }),
);
