import { describe, expect, test } from "vitest";
import {
  compare,
  divideIntegers,
  type Direction,
  exactOf,
  quotient,
  roundedTo,
  textOf,
} from "../../src/functions/precision/exact.js";

const directions = ["down", "up", "nearest", "halfAway"] as const;
const between = (least: bigint, most: bigint): readonly bigint[] =>
  Array.from({ length: Number(most - least) + 1 }, (_, index) => least + BigInt(index));
const sizeOf = (x: bigint): bigint => (x < 0n ? -x : x);

/** Whether a whole number is n / d rounded in a direction, by what the direction means. */
function isRounded(whole: bigint, n: bigint, d: bigint, direction: Direction): boolean {
  const past = whole * d - n;
  switch (direction) {
    case "down":
      return past <= 0n && past > -d;
    case "up":
      return past >= 0n && past < d;
    case "nearest":
      return 2n * sizeOf(past) < d || (2n * sizeOf(past) === d && whole % 2n === 0n);
    case "halfAway":
      return 2n * sizeOf(past) < d || (2n * sizeOf(past) === d && sizeOf(whole) * d > sizeOf(n));
  }
}

describe.each(directions)("rounded %s", (direction) => {
  test("each fraction of small numbers is the whole number that it should be", () => {
    for (const n of between(-40n, 40n))
      for (const d of between(1n, 9n))
        expect(isRounded(divideIntegers(n, d, direction), n, d, direction), `${n}/${d}`).toBe(true);
  });

  test("each number of three digits has so many decimals, and stays if it has no more", () => {
    for (const digits of between(-130n, 130n))
      for (const scale of [-1, 0, 1, 2])
        for (const decimals of [-2, -1, 0, 1, 2]) {
          const exact = { digits, scale };
          const rounded = roundedTo(exact, decimals, direction);
          if (scale <= decimals) expect(rounded).toEqual(exact);
          else {
            const unit = 10n ** BigInt(scale - decimals);
            const inUnits = rounded.digits / 10n ** BigInt(Math.max(0, -decimals));
            expect(isRounded(inUnits, digits, unit, direction), textOf(exact)).toBe(true);
            expect(compare(rounded, { digits: inUnits, scale: decimals })).toBe(0);
          }
        }
  });
});

test("a quotient below zero is that above zero, rounded the other way", () => {
  const mirrored = { down: "up", up: "down", nearest: "nearest", halfAway: "halfAway" } as const;
  for (const direction of directions)
    for (const [n, d] of [
      ["1", "3"],
      ["2", "0.3"],
      ["10", "7"],
      ["5", "8"],
    ] as const) {
      const [above, below] = [
        quotient(exactOf(n), exactOf(d), direction),
        quotient(exactOf(`-${n}`), exactOf(d), mirrored[direction]),
      ];
      expect(below.exact).toBe(above.exact);
      expect(below.value).toEqual({ ...above.value, digits: -above.value.digits });
    }
});

test("text is read back as the number that was written, in plain digits without zeros at the end", () => {
  for (const digits of between(-120n, 120n))
    for (const scale of [-2, -1, 0, 1, 2, 3]) {
      const text = textOf({ digits, scale });
      expect(text).toMatch(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/);
      expect(compare(exactOf(text), { digits, scale })).toBe(0);
    }
});
