import type { Currency } from "../model/unit.js";
import {
  count,
  digits,
  type Form,
  number,
  range,
  scale,
  scaled,
  scaleOf,
  whole,
} from "./literal-number.js";

const currencies: Readonly<Record<string, Currency>> = {
  JPY: "JPY",
  "¥": "JPY",
  $: "USD",
  US$: "USD",
};
const currency = String.raw`(JPY|¥|US\$|\$) ?`;
const currencyOf = (mark: string): Currency => currencies[mark] ?? "JPY";
const minus = (mark: string): "" | "-" => (mark === "" || mark === "+" ? "" : "-");

/** Two amounts in one currency, which stands before the first or before both. */
const ends = (between: string): string =>
  String.raw`${currency}(${digits})(?: (${scale}))? ?${between} ?(?:\1 ?)?(${digits})(?: (${scale}))?`;

/** Amounts of money in English, and bare numbers whose unit stands around them. */
export const amounts: readonly Form[] = [
  // A table may print the currency before the amounts whose scale its head has: "¥ 13,142".
  [
    new RegExp(`^${currency}(-?)(${digits}) ?(${scale})?(?: per (?:common )?share| per month)?$`),
    ([mark = "", sign = "", amount = "", word = ""], { exponent = 0 }) =>
      number(scaled(amount, currencyOf(mark), word === "" ? exponent : scaleOf(word), minus(sign))),
  ],
  [
    new RegExp(`^(${digits}) ?(${scale})? (?:Japanese )?yen$`),
    ([amount = "", word = ""]) => number(scaled(amount, "JPY", scaleOf(word))),
  ],
  [
    new RegExp(`^${currency}(${digits}) (${scale}) (?:[A-Za-z]+ )*loss$`),
    ([mark = "", amount = "", word = ""]) =>
      number(scaled(amount, currencyOf(mark), scaleOf(word), "-")),
  ],
  [
    new RegExp(`^${currency}(${digits}) (${scale}) (?:increase|up)$`),
    ([mark = "", amount = "", word = ""]) =>
      number(scaled(amount, currencyOf(mark), scaleOf(word))),
  ],
  [
    new RegExp(`^${currency}(${digits}) (${scale}) (?:decrease|down)$`),
    ([mark = "", amount = "", word = ""]) =>
      number(scaled(amount, currencyOf(mark), scaleOf(word), "-")),
  ],
  [
    new RegExp(`^decreased by ${currency}(${digits}) (${scale})$`),
    ([mark = "", amount = "", word = ""]) =>
      number(scaled(amount, currencyOf(mark), scaleOf(word), "-")),
  ],
  [
    new RegExp(String.raw`^JPY ?(${digits}) (?:= US\$1|per US\$1\.00)$`),
    ([rate = ""]) => number(scaled(rate, "JPY/USD", 0)),
  ],
  [
    new RegExp(`^(${digits})(?: (${scale}))? yen to (${digits})(?: (${scale}))? yen$`),
    ([low = "", lowScale = "", high = "", highScale = ""]) =>
      range(scaled(low, "JPY", scaleOf(lowScale)), scaled(high, "JPY", scaleOf(highScale))),
  ],
  ...[`^between ${ends("and")}$`, `^${ends("(?:to|[-–~])")}$`].map((form): Form => [
    new RegExp(form),
    ([mark = "", low = "", lowScale = "", high = "", highScale = ""]) => {
      // "JPY20.0 to 21.0 billion" says the scale of both once.
      const end = (amount: string, word: string) => scaled(amount, currencyOf(mark), scaleOf(word));
      return range(end(low, lowScale === "" ? highScale : lowScale), end(high, highScale));
    },
  ]),
  // Charts: "12,500 ~ 13,000 (E)" with the caption "(JPY Millions)".
  [
    new RegExp(String.raw`^(${whole}) ~ (${whole})(?: \(E\))?$`),
    ([low = "", high = ""], { unit, exponent = 0 }) =>
      unit && range(scaled(low, unit, exponent), scaled(high, unit, exponent)),
  ],
  // Tables: "13,696", "△10.1", "+9.2", "-97"; a head or the text has the unit.
  [
    new RegExp(`^([-+△]?)(${digits})(?: (${scale}))?(?: per share)?$`),
    ([sign = "", amount = "", word = ""], { unit, exponent = 0 }) =>
      unit && number(count(amount, unit, exponent + scaleOf(word), minus(sign))),
  ],
  // "(218)" in an amounts column is a negative number.
  [
    new RegExp(String.raw`^\((${digits})\)$`),
    ([amount = ""], { unit, exponent = 0 }) => unit && number(count(amount, unit, exponent, "-")),
  ],
];
