import { digits, type Form, number, range, scaled } from "./literal-number.js";

const percent = `(${digits}) ?(?:%|percent)`;
/** Percentages in English that are a range, or have words before them. */
export const changes: readonly Form[] = [
  [
    new RegExp(`^up (${digits}) to ${percent}$`),
    ([low = "", high = ""]) => range(scaled(low, "ratio", -2), scaled(high, "ratio", -2)),
  ],
  [
    new RegExp(`^(?:[A-Z][a-z]+ )+of ${percent}$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2)),
  ],
];
