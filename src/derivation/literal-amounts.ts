import type { Currency } from "../model/unit.js";
import {
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

/** Two amounts in one currency, which is printed before the first or before both. */
const ends = (between: string): string =>
  String.raw`${currency}(${digits})(?: (${scale}))? ?${between} ?(?:\1 ?)?(${digits})(?: (${scale}))?`;

/** Exchange rates and ranges of money in English. */
export const amounts: readonly Form[] = [
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
      // "JPY20.0 to 21.0 billion" states the scale of both once.
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
];
