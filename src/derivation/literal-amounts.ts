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
  // Charts: "12,500 ~ 13,000 (E)" with the caption "(JPY Millions)".
  [
    new RegExp(String.raw`^(${whole}) ~ (${whole})(?: \(E\))?$`),
    ([low = "", high = ""], { unit, exponent = 0 }) =>
      unit && range(scaled(low, unit, exponent), scaled(high, unit, exponent)),
  ],
];
