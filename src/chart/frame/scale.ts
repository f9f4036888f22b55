import { isCurrency } from "../../model/unit.js";
import type { Locale } from "../../functions/display/locale.js";
import { unitWord } from "../../functions/display/unit-words.js";
import { bare, show } from "../../functions/refusing/describe.js";
import { exactOf, roundedTo, textOf } from "../../functions/precision/exact.js";
import { exponents, type AmountScale as Scale } from "../../functions/reading/scale.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** The scale of an axis. */
export type ChartScale = Scale;

const scales: Readonly<Record<ChartScale, Readonly<Record<Locale, string>>>> = {
  one: { en: "", ja: "" },
  thousand: { en: "thousand", ja: "千" },
  million: { en: "million", ja: "百万" },
  hundredMillion: { en: "hundred million", ja: "億" },
  billion: { en: "billion", ja: "十億" },
  trillion: { en: "trillion", ja: "兆" },
  percent: { en: "%", ja: "%" },
};

export const scaleNames = Object.keys(scales) as ChartScale[];

/**
 * The scales that are chosen automatically, the largest first: thousands are read as digits, and
 * Japanese uses 億.
 */
const usual: Readonly<Record<Locale, readonly ChartScale[]>> = {
  en: ["trillion", "billion", "million"],
  ja: ["trillion", "hundredMillion", "million"],
};

/** An axis of amounts: its title, and how exact text becomes the number that is drawn. */
export interface AmountScale {
  readonly scale: ChartScale;
  readonly title: string;
  /**
   * The number that is drawn: the exact decimal in the scale, converted to the nearest JavaScript
   * number.
   */
  readonly drawn: (amount: string) => number;
  /** A bound as text with up to four digits after the point, rounded outward if it has more. */
  readonly written: (amount: string, end: "lower" | "upper") => string;
}

/** The scale for amounts in a unit, given as plain decimal text. */
export function scaleOf(
  unit: string,
  amounts: readonly string[],
  chosen: ChartScale | undefined,
  locale: Locale,
): AmountScale {
  const available =
    unit === "ratio" ? (["percent"] as const) : scaleNames.filter((name) => name !== "percent");
  const scale = chosen ?? (unit === "ratio" ? "percent" : fitting(amounts, locale));
  if (!(available as readonly ChartScale[]).includes(scale)) {
    refuse("outOfRange", {
      needs: `a scale for ${bare(unit)} from this list: ${available.join(", ")}`,
      got: show(scale),
      values: [chosen, unit],
    });
  }
  const exponent = exponents[scale];
  return {
    scale,
    title: titleOf(unit, scale, locale),
    drawn: (amount) => drawable(amount, Number(`${amount}e${-exponent}`)),
    written: (amount, end) => {
      const { digits, scale: places } = exactOf(amount);
      const inScale = { digits, scale: places + exponent };
      return textOf(roundedTo(inScale, 4, end === "lower" ? "down" : "up"));
    },
  };
}

function fitting(amounts: readonly string[], locale: Locale): ChartScale {
  const largest = Math.max(
    0,
    ...amounts.map((amount) => (/[1-9]\d*/.exec(amount.split(".")[0] ?? "")?.[0] ?? "").length),
  );
  return usual[locale].find((name) => exponents[name] < largest) ?? "one";
}

/** The unit and scale as people write it: `JPY million`, `百万円`. */
export function titleOf(unit: string, scale: ChartScale, locale: Locale): string {
  const word = scales[scale][locale];
  if (unit === "ratio") return word;
  if (locale === "ja") return `${word}${unitWord(unit, locale) ?? ` ${unit}`}`.trim();
  return isCurrency(unit) ? `${unit} ${word}`.trim() : `${word} ${unit}`.trim();
}

function drawable(amount: string, number: number): number {
  // An axis has one zero.
  if (Number.isFinite(number)) return number === 0 ? 0 : number;
  refuse("outOfRange", {
    needs: "amounts that can be drawn, below 10^308 in the scale",
    got: `${amount.length} digits`,
    values: [amount],
  });
}
