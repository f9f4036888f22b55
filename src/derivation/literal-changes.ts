import { digits, type Form, number, range, scaled } from "./literal-number.js";

const rise = "up|increased by|increased|(?:an )?increase of|jumped";
const fall = "down|decreased by|decreased|(?:a )?decrease of|fell|declined";
const percent = `(${digits}) ?(?:%|percent)`;
const yearOverYear = "YoY|year over year";

/**
 * Percentages and changes in English: "up 10.9% YoY", "decrease of 36.0%", "fell 47 percent",
 * "up4.2%YoY".
 */
export const changes: readonly Form[] = [
  [
    new RegExp(`^(?:(?:${rise}) ?)?${percent} ?(?:${yearOverYear})?$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2)),
  ],
  [
    new RegExp(`^(?:${fall}) ?${percent} ?(?:${yearOverYear})?$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2, "-")),
  ],
  [
    new RegExp(`^${percent}(?: (?:growth|more|owned|growth expected)|-owned)$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2)),
  ],
  [
    new RegExp(`^[+]${percent} ?(?:${yearOverYear})?$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2)),
  ],
  [
    new RegExp(`^[-△▲]${percent} ?(?:${yearOverYear})?$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2, "-")),
  ],
  // English tables print a minus as parentheses, around the number or around the sign. Japanese ones print △; their parentheses are only
  // brackets and are not transcribed.
  [
    new RegExp(String.raw`^(?:\(${percent}\)|\(-\) ?${percent})$`),
    ([inside = "", behind = ""]) => number(scaled(inside || behind, "ratio", -2, "-")),
  ],
  [
    new RegExp(`^up (${digits}) to ${percent}$`),
    ([low = "", high = ""]) => range(scaled(low, "ratio", -2), scaled(high, "ratio", -2)),
  ],
  [
    new RegExp(`^(?:[A-Z][a-z]+ )+of ${percent}$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2)),
  ],
];
