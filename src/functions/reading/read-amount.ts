import type { Quantity } from "../../model/figure.js";
import { longestDecimal } from "../../model/precision.js";
import { record } from "../../model/record.js";
import { show } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { requireOptions } from "../refusing/require-options.js";
import { amountIn, type NotRead, type WordMeaning } from "./amount-in.js";
import type { AmountLanguage } from "./amount-words.js";
import { exponents, type AmountScale } from "./scale.js";

/** How to read a printed amount. */
export interface ReadAmountOptions<U extends string = string> {
  /** The language whose words and parentheses are read; by default both. */
  readonly language?: AmountLanguage;
  /** The unit of a number without its own unit. A text with another unit is rejected. */
  readonly unit?: U;
  /**
   * The scale of a table, such as `million` for “Millions of yen”. It applies to numbers without a
   * scale of their own.
   */
  readonly scale?: AmountScale;
  /** What words beside the amount mean, such as `{ loss: "negative", 赤字: "negative" }`. */
  readonly words?: Readonly<Record<string, WordMeaning>>;
}

/** The figure that was read, with its text. */
export type AmountAsPrinted<U extends string = string> = Quantity<U> & { readonly printed: string };

const languages: readonly unknown[] = [undefined, "en", "ja"];
const meanings: readonly unknown[] = ["negative", "positive", "ignored"];

/** Words that hedge a number, and the qualifier of a figure that says the same. */
const hedges: readonly (readonly [words: RegExp, qualifier: string])[] = [
  [/^(?:(?:approx|approximately|about|around|circa|roughly)\b|約|程度|規模)/i, "approximately"],
  [/^(?:(?:more|over|above|in)\b|超|を)/i, "moreThan"],
  [/^(?:(?:less|under|below|nearly)\b|弱|未満)/i, "lessThan"],
];

/**
 * Reads an amount as documents print it and returns a figure: `¥1.23bn`, `(567)`, `△567`,
 * `▲1億8990万円`, `１２３百万円`, `12.5％`. The value is in base units, and its precision is that of the last
 * printed digit: `JPY10.6 billion` is precise to the hundred million. Zeros that only fill the four
 * places of 万, or of 億 after 兆, are not significant: `4億4600万円` is precise to the million.
 *
 * It does not guess. Every character must be understood; a bare number needs a `unit`; `(567)` is
 * negative, except in Japanese, where parentheses are brackets; other words must be explained in
 * `words`. `$` is the US dollar and `¥` the yen unless `unit` is another currency with that sign. A
 * count, such as a number of shares, is exact if it is printed in full.
 *
 * @param text - The amount alone, without its name and without a hedge.
 * @param options - `language`, `unit`, `scale` and `words`.
 * @throws EarningsError `invalidFigure` with the part of the text that is not understood.
 * @throws EarningsError `outOfRange` for invalid options.
 *
 * @example
 * ```ts
 * import { readAmount } from "@iij/earnings";
 *
 * readAmount("¥1.23bn"); // → { value: "1230000000", unit: "JPY", decimals: -7, printed: "¥1.23bn" }
 * readAmount("▲1億8990万円").value; // → "-189900000"
 * readAmount("(567)", { unit: "JPY", scale: "million" }).value; // → "-567000000"
 * readAmount("5億6700万円の赤字", { words: { 赤字: "negative" } }).value; // → "-567000000"
 * ```
 */
export function readAmount<U extends string = string>(
  text: string,
  options: ReadAmountOptions<U> = {},
): AmountAsPrinted<U> {
  return named("readAmount", () => {
    const { language, unit, scale, words } = readOptions(options);
    if (typeof text !== "string" || text.length > 2 * longestDecimal)
      return refuse("invalidFigure", { needs, got: show(text), values: [text] });
    const read = amountIn(text, {
      language,
      unit,
      words,
      exponent: scale && exponents[scale],
    });
    if ("wrongAt" in read) return refusePlace(text, read);
    return record({ ...read, unit: read.unit as U, printed: text });
  });
}

const needs = "an amount as documents print it, such as JPY10.6 billion, (567) or △1億8990万円";

function refusePlace(text: string, { wrongAt, wrong, because }: NotRead): never {
  const place = wrong === "" ? because : `${show(wrong)} at character ${wrongAt + 1} ${because}`;
  const hedge = hedges.find(([words]) => words.test(wrong))?.[1];
  return refuse("invalidFigure", {
    needs,
    got: `${show(text)}: ${place}`,
    fix: hedge
      ? `Read the number without this word, and add \`qualifier: "${hedge}"\` to the figure.`
      : because === "ends without a unit"
        ? 'Say what it counts in: { unit: "JPY" }.'
        : because === "is not understood" && /\p{L}/u.test(wrong)
          ? `If it is a word beside the amount, say what it means: { words: { ${JSON.stringify(wrong.replace(/^の/, ""))}: "negative" } }, or "positive" or "ignored".`
          : undefined,
    values: [text],
  });
}

function readOptions<U extends string>(options: ReadAmountOptions<U>): ReadAmountOptions<U> {
  requireOptions(options, ["language", "unit", "scale", "words"]);
  const { language, unit, scale, words } = options;
  const wrong = (need: string, got: unknown): never =>
    refuse("outOfRange", { needs: need, got: show(got), values: [options] });
  if (!languages.includes(language)) wrong('a language, "en" or "ja"', language);
  if (unit !== undefined && (typeof unit !== "string" || unit === ""))
    wrong("a unit as text, such as JPY or ratio", unit);
  if (scale !== undefined && !Object.hasOwn(exponents, scale))
    wrong(`one of ${Object.keys(exponents).join(", ")} under scale`, scale);
  if (words !== undefined && !areWords(words))
    wrong('words with what each means: "negative", "positive" or "ignored"', words);
  return options;
}

const areWords = (words: unknown): boolean =>
  typeof words === "object" &&
  words !== null &&
  !Array.isArray(words) &&
  Object.values(words).every((meaning) => meanings.includes(meaning));
