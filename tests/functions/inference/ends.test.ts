import { describe, expect, test } from "vitest";
import {
  causesOf,
  isAbove,
  isBelow,
  isTighter,
  type KnownEnd,
  type Side,
} from "../../../src/functions/inference/solver/ends.js";
import {
  fixedFrom,
  fixedText,
  middleText,
  one,
  shortened,
} from "../../../src/functions/inference/solver/fixed.js";
import { exactOf } from "../../../src/functions/precision/exact.js";
import { by, fixed, type Interval, knowing } from "./knowing.js";

describe("an end", () => {
  const made = (at: number, from: readonly KnownEnd[] = []): KnownEnd => ({
    ...{
      cell: at,
      side: "lower",
      at: BigInt(at),
      open: false,
      by,
      from,
      moves: 1,
      before: undefined,
    },
  });

  test("comes after all that it was computed from, each once", () => {
    const [a, b] = [made(1), made(2)];
    const c = made(3, [a, b]);
    const d = made(4, [c, a]);
    expect(causesOf([d])).toEqual([a, b, c, d]);
    expect(causesOf([c, d, d])).toEqual([a, b, c, d]);
    expect(causesOf([])).toEqual([]);
    const e = made(5);
    const f = made(6, [a, b, e]);
    expect(causesOf([f])).toEqual([a, b, e, f]);
    let deep = a;
    for (let step = 0; step < 50_000; step += 1) deep = made(5, [deep, deep]);
    expect(causesOf([deep])).toHaveLength(50_001);
  });

  test.each<readonly [Interval, place: string, above: boolean, below: boolean]>([
    ["(0, 5]", "0", true, false],
    ["[0, 5]", "0", false, false],
    ["[1, )", "0", true, false],
    ["[-1, 1]", "0", false, false],
    ["[-5, 0)", "0", false, true],
    ["[-5, 0]", "0", false, false],
    ["(, -1]", "0", false, true],
    ["(, )", "0", false, false],
    ["(-1, 1)", "-1", true, false],
    ["[-1, 1]", "-1", false, false],
    ["(-1, 1)", "1", false, true],
    ["[-1, 1]", "1", false, false],
  ])("of %s says that it is above %s: %s, below it: %s", (interval, place, above, below) => {
    const { lower, upper } = knowing(interval);
    const at = fixed(place);
    expect([isAbove(lower.get(0), at), isBelow(upper.get(0), at)]).toEqual([above, below]);
  });

  test.each<readonly [known: Interval, side: Side, at: string, open: boolean, isTighter: boolean]>([
    ["(, )", "lower", "1", false, true],
    ["(, )", "upper", "1", false, true],
    ["[1, 5]", "lower", "2", false, true],
    ["[1, 5]", "lower", "0", true, false],
    ["[1, 5]", "lower", "1", true, true],
    ["[1, 5]", "lower", "1", false, false],
    ["(1, 5)", "lower", "1", true, false],
    ["(1, 5)", "lower", "1", false, false],
    ["[1, 5]", "upper", "4", false, true],
    ["[1, 5]", "upper", "6", true, false],
    ["[1, 5]", "upper", "5", true, true],
    ["[1, 5]", "upper", "5", false, false],
    ["(1, 5)", "upper", "5", true, false],
  ])("of %s: a %s one at %s, open: %s, excludes more: %s", (interval, side, at, open, expected) => {
    expect(isTighter(knowing(interval)[side].get(0), side, fixed(at), open)).toBe(expected);
  });

  test.each([
    ["123456789012345", "lower", "123456789012345", false],
    ["1234567890123456", "lower", "1234567890123450", true],
    ["1234567890123456", "upper", "1234567890123460", true],
    ["-1234567890123456", "lower", "-1234567890123460", true],
    ["-1234567890123456", "upper", "-1234567890123450", true],
    ["1234567890123450", "upper", "1234567890123450", false],
    ["0.1234567890123456", "lower", "0.123456789012345", true],
    ["0", "lower", "0", false],
    ["1000000000000000", "lower", "1000000000000000", false],
    ["9".repeat(400), "upper", `1${"0".repeat(400)}`, true],
    [`-1${"0".repeat(400)}`, "upper", `-1${"0".repeat(400)}`, false],
  ] as const)("%s as a %s one has fifteen digits: %s", (text, side, expected, open) => {
    const short = shortened({ at: fixed(text), open: false }, side);
    expect([fixedText(short.at), short.open]).toEqual([expected, open]);
    expect(shortened({ at: fixed(text), open: true }, side).open).toBe(true);
  });

  test("is a whole number of 10^-18, rounded where it has more places", () => {
    const long = exactOf("0.1234567890123456789");
    expect(fixedText(fixedFrom(long, "down"))).toBe("0.123456789012345678");
    expect(fixedText(fixedFrom(long, "up"))).toBe("0.123456789012345679");
    expect(fixedText(fixedFrom(exactOf("1.5"), "up"))).toBe("1.5");
    expect(fixedFrom(exactOf("0.000000000000000001"), "down")).toBe(1n);
    expect(middleText(1n, 2n)).toBe("0.0000000000000000015");
    expect(middleText(-one, 2n * one)).toBe("0.5");
  });
});
