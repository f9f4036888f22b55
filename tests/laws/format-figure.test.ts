import { formatFigure, formatGrowth, growth, type Quantity } from "@iij/earnings";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printed, printedPair } from "./printed.js";
import {
  compare,
  equal,
  minus,
  over,
  plus,
  rational,
  type Rational,
  readDecimal,
  tenTo,
  times,
} from "./rational.js";

const words: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  万: 4,
  億: 8,
  兆: 12,
  京: 16,
};

/** A written number read back: how much it is, and to how many decimals it is written. */
interface Reading {
  readonly value: Rational;
  readonly decimals: number;
}

function read(text: string, pattern: RegExp, shift = 0): Reading {
  const { sign = "", digits = "", word = "" } = pattern.exec(text)?.groups ?? {};
  if (digits === "") throw new Error(`cannot read ${text}`);
  const exponent = word === "" ? shift : (words[word] ?? Number.NaN);
  const plain = digits.replaceAll(",", "");
  const scaled = times(readDecimal(plain), tenTo(exponent));
  return {
    value: sign === "-" ? rational(-scaled.n, scaled.d) : scaled,
    decimals: (plain.split(".")[1]?.length ?? 0) - exponent,
  };
}

/**
 * The amount is the figure's, and its last digit the last that is stated; in Japanese only where
 * digits stand behind a point, since the zeros of whole 万 state nothing.
 */
function expectStated(
  reading: Reading,
  { value, decimals }: Quantity,
  text: string,
  inJapanese = false,
): void {
  expect(equal(reading.value, readDecimal(value)), text).toBe(true);
  const pointed = text.includes(".");
  if (decimals !== undefined && !inJapanese && /[1-9]/.test(value))
    expect(reading.decimals, text).toBe(decimals);
  else if (decimals !== undefined)
    expect(pointed ? reading.decimals === decimals : reading.decimals >= decimals, text).toBe(true);
  else expect(pointed && /0\D*$/.test(text), `${text} has no digit too many`).toBe(false);
}

describe("formatFigure", () => {
  law(
    "writes an amount of money with its digits, no more and no fewer, in English",
    [printed("JPY")],
    ({ figure }) => {
      const text = formatFigure(figure);
      expectStated(
        read(text, /^(?<sign>-?)JPY(?<digits>[\d,]+(?:\.\d+)?)(?: (?<word>[a-z]+))?$/),
        figure,
        text,
      );
    },
    1500,
  );

  law(
    "writes it so in Japanese, too",
    [printed("JPY")],
    ({ figure }) => {
      const text = formatFigure(figure, "ja");
      expectStated(
        read(text, /^(?<sign>-?)(?<digits>[\d,]+(?:\.\d+)?)(?<word>[万億兆京]?)円$/),
        figure,
        text,
        true,
      );
    },
    1500,
  );

  law(
    "writes a ratio as a percentage of as many digits, or as it is where it has no hundredths",
    [printed("ratio", "any", 0, 6)],
    ({ figure }) => {
      const text = formatFigure(figure);
      const shift = text.endsWith("%") ? -2 : 0;
      expectStated(read(text, /^(?<sign>-?)(?<digits>[\d,]+(?:\.\d+)?)%?$/, shift), figure, text);
    },
  );

  law("writes a count with its unit", [printed("companies", "any", -3, 2)], ({ figure }) => {
    const text = formatFigure(figure);
    expectStated(
      read(text, /^(?<sign>-?)(?<digits>[\d,]+(?:\.\d+)?)(?: (?<word>[a-z]+))? companies$/),
      figure,
      text,
    );
  });
});

describe("formatGrowth", () => {
  const percent = /^(?<sign>[+-]?)(?<digits>[\d,]+\.\d+)%$/;

  law(
    "writes bounds between which the true rate lies, after rounding for display, too",
    [printedPair("JPY", "any", "positive")],
    ([now, before]) => {
      const found = growth(now.figure, before.figure);
      const text = formatGrowth(found);
      if (found.outcome !== "rate") {
        expect(text).toBe("n.m.");
        return;
      }
      const rate = over(minus(now.truth, before.truth), before.truth);
      const [, middle = "", least = middle, most = middle] =
        /^(\S+)(?: \((\S+) to (\S+)\))?$/.exec(text) ?? [];
      const [low, high] = [read(least, percent, -2).value, read(most, percent, -2).value];
      // Without bounds the point stands for everything that rounds to it.
      const half = text.includes("(") ? rational(0n) : rational(1n, 2000n);
      const [lower, upper] = [minus(low, half), plus(high, half)];
      expect(compare(lower, rate) <= 0 && compare(rate, upper) <= 0).toBe(true);
    },
  );
});
