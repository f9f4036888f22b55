/** What a mark or a word in a printed amount means in its language. */
export type Mark =
  | { readonly says: "sign"; readonly sign: "" | "-" }
  | { readonly says: "open" }
  | { readonly says: "close" }
  | {
      readonly says: "unit";
      readonly unit: string;
      /** Other units that print the same mark, such as the dollars of other countries. */
      readonly or: readonly string[];
      readonly isComplete: boolean;
    }
  | { readonly says: "scale"; readonly exponent: number; readonly isLetter: boolean };

type Table = readonly (readonly [words: readonly string[], mark: Mark])[];

/* @__NO_SIDE_EFFECTS__ */
const sign = (of: "" | "-"): Mark => ({ says: "sign", sign: of });
/**
 * A currency. After a number, as in `567円`, it completes the amount; before it, as in the cell
 * `¥ 13,142`, the scale may be in the table's head.
 *
 * @__NO_SIDE_EFFECTS__
 */
const unit = (of: string, isComplete = false, or: readonly string[] = []): Mark => ({
  says: "unit",
  unit: of,
  or,
  isComplete,
});
const otherDollars = ["AUD", "CAD", "HKD", "NZD", "SGD", "TWD"];
/* @__NO_SIDE_EFFECTS__ */
const scale = (exponent: number, isLetter = false): Mark => ({ says: "scale", exponent, isLetter });

const anyLanguage: Table = [
  [["(-)", "△", "▲", "-", "−"], sign("-")],
  [["+"], sign("")],
  [["("], { says: "open" }],
  [[")"], { says: "close" }],
  [["JPY"], unit("JPY")],
  [["¥"], unit("JPY", false, ["CNY"])],
  [["USD", "US$"], unit("USD")],
  [["$"], unit("USD", false, otherDollars)],
  [["EUR", "€"], unit("EUR")],
  [["GBP", "£"], unit("GBP")],
  [["%"], unit("ratio", true)],
];

const english: Table = [
  [["minus"], sign("-")],
  [["Japanese yen", "yen"], unit("JPY", true)],
  [["U.S. dollars", "US dollars"], unit("USD", true)],
  [["dollars"], unit("USD", true, otherDollars)],
  [["euros"], unit("EUR", true)],
  [["pounds"], unit("GBP", true)],
  [["percent", "per cent"], unit("ratio", true)],
  [["thousand"], scale(3)],
  [["million", "mn", "mm", "mil."], scale(6)],
  [["billion", "bn"], scale(9)],
  [["trillion", "tn", "trn"], scale(12)],
  [["quadrillion"], scale(15)],
  [["k"], scale(3, true)],
  [["m"], scale(6, true)],
  [["b"], scale(9, true)],
  [["t"], scale(12, true)],
];

const japanese: Table = [
  [["マイナス"], sign("-")],
  [["プラス"], sign("")],
  [["円"], unit("JPY", true)],
  [["米ドル"], unit("USD", true)],
  [["ドル"], unit("USD", true, otherDollars)],
  [["ユーロ"], unit("EUR", true)],
  [["ポンド"], unit("GBP", true)],
  [["パーセント"], unit("ratio", true)],
];

/** The languages of amounts. */
export type AmountLanguage = "en" | "ja";

const listed = (table: Table, language?: AmountLanguage) =>
  table.flatMap(([words, mark]) => words.map((word) => ({ word, mark, language })));

/** All marks and words, the longer ones first, so that `million` is not read as `m`. */
export const amountWords: readonly {
  readonly word: string;
  readonly mark: Mark;
  /** Absent if both languages use it. */
  readonly language?: AmountLanguage | undefined;
}[] = /* @__PURE__ */ (() =>
  [...listed(anyLanguage), ...listed(english, "en"), ...listed(japanese, "ja")].sort(
    (a, b) => b.word.length - a.word.length,
  ))();
