import type { Quantity } from "@iij/earnings";
import { randomNumbers } from "./random-numbers.js";

/** Two amounts of one entity, a year apart, whole numbers at a scale of 2. */
export interface Case {
  readonly now: bigint;
  readonly before: bigint;
  readonly decimals: number | undefined;
}

export const scale = 2;

/** Numbers where a double, a rounding or an outcome changes, and their neighbours. */
const edges = [
  0n,
  ...[1n, 10n, 50n, 100n, 12_345n],
  ...[26n, 51n, 52n, 53n, 54n].map((power) => 2n ** power),
  10n ** 15n,
  10n ** 40n,
  123_456_789_012_345_678_901_234_567_890_123_456_789n,
];

/** Pairs of amounts from a seed; adversarial ones are at and beside the edges. */
export function casesOf(kind: "random" | "adversarial", count: number): readonly Case[] {
  const { below, wide } = randomNumbers(kind === "random" ? 19 : 2019);
  const sign = (): bigint => (below(4) === 0 ? -1n : 1n);
  const edge = (): bigint => sign() * ((edges[below(edges.length)] ?? 0n) + BigInt(below(7) - 3));
  const amount = (): bigint => sign() * wide(1 + below(below(8) === 0 ? 130 : 51));
  return Array.from({ length: count }, () => {
    const decimals = [undefined, 2, 2, 1, 0, -1][below(6)];
    const width = decimals === undefined ? 1n : 10n ** BigInt(scale - decimals);
    const one = kind === "random" ? amount : below(3) === 0 ? amount : edge;
    const before = (one() / width) * width;
    // Amounts near one another, and the same twice, are where losses overlap.
    const now = below(4) === 0 ? before + BigInt(below(5) - 2) * width : (one() / width) * width;
    return { now, before, decimals };
  });
}

/** The same amount as a figure. */
export const figure = (amount: bigint, decimals: number | undefined): Quantity<"JPY"> => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(scale + 1, "0");
  const text = `${amount < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  const value = text.slice(0, decimals === undefined ? undefined : text.length - scale + decimals);
  if (decimals === undefined) return { value: text, unit: "JPY" };
  // Digits beyond the decimals are zeros, and no part of the printed number.
  const whole = decimals > 0 ? value : text.slice(0, -scale - 1);
  return { value: whole, unit: "JPY", decimals };
};
