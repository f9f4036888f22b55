import type { Hedge, Wording } from "../model/figure.js";
import type { Unit } from "../model/unit.js";

/** A number as its literal states it; without `decimals` it is exact. */
export interface ReadNumber {
  readonly value: string;
  readonly unit: Unit;
  readonly decimals?: number;
  readonly qualifier?: Hedge;
}

/** What a literal says: one number, two ends of a range, or words. */
export type Reading =
  | { readonly kind: "number"; readonly number: ReadNumber }
  | { readonly kind: "range"; readonly low: ReadNumber; readonly high: ReadNumber }
  | { readonly kind: "wording"; readonly qualifier: Wording["qualifier"] };

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const currencies: Readonly<Record<string, Unit>> = { JPY: "JPY", $: "USD" };
const captions: Readonly<Record<string, { unit: Unit; exponent: number }>> = {
  "(JPY Millions)": { unit: "JPY", exponent: 6 },
};
const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const word = `(${numberWords.join("|")})`;
const countedUnits: Readonly<Record<string, Unit>> = {
  corporations: "companies",
  Customers: "companies",
  items: "items",
  categories: "categories",
  years: "years",
};
const wordings: Readonly<Record<string, Wording["qualifier"]>> = {
  unchanged: "unchanged",
  "the highest amount": "recordHigh",
  "improve considerably": "qualitative",
  "significant improvement": "qualitative",
};
const hedges: readonly (readonly [prefix: string, hedge: Hedge])[] = [
  ["approximately ", "approximately"],
  ["more than ", "moreThan"],
  ["in excess of ", "moreThan"],
];

/** Printed digits times 10^exponent; zeros that were printed stay, and the precision is that of the last digit. */
function scaled(digits: string, unit: Unit, exponent: number): ReadNumber {
  const [whole = "", fraction = ""] = digits.replaceAll(",", "").split(".");
  const decimals = fraction.length - exponent;
  const all = (whole + fraction).padEnd(whole.length + fraction.length + Math.max(0, -decimals), "0");
  const padded = all.padStart(Math.max(0, decimals) + 1, "0");
  const split = padded.length - Math.max(0, decimals);
  const integer = padded.slice(0, split).replace(/^0+(?=\d)/, "");
  return { value: decimals > 0 ? `${integer}.${padded.slice(split)}` : integer, unit, decimals };
}

const exact = (value: number | string, unit: Unit): ReadNumber => ({ value: String(value), unit });
const number = (read: ReadNumber): Reading => ({ kind: "number", number: read });
const range = (low: ReadNumber, high: ReadNumber): Reading => ({ kind: "range", low, high });

type Reader = (groups: readonly string[], caption: { unit: Unit; exponent: number } | undefined) => Reading | undefined;

/** The forms in which the documents print numbers, each with what it states. */
const forms: readonly (readonly [form: RegExp, read: Reader])[] = [
  [
    /^(JPY|\$)(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?$/,
    ([currency = "", digits = "", scale = ""]) => number(scaled(digits, currencies[currency] ?? "JPY", scales[scale] ?? 0)),
  ],
  [/^(\d+(?:\.\d+)?)%(?: growth expected)?$/, ([digits = ""]) => number(scaled(digits, "ratio", -2))],
  [
    /^(\d[\d,]*) ~ (\d[\d,]*)(?: \(E\))?$/,
    ([low = "", high = ""], caption) =>
      caption && range(scaled(low, caption.unit, caption.exponent), scaled(high, caption.unit, caption.exponent)),
  ],
  [/^(\d+) - (\d+) months?$/, ([low = "", high = ""]) => range(scaled(low, "months", 0), scaled(high, "months", 0))],
  [/^(\d+)-(\d+)Mbps$/, ([low = "", high = ""]) => range(scaled(low, "bit/s", 6), scaled(high, "bit/s", 6))],
  [/^(\d[\d,]*(?:\.\d+)?)m²$/, ([digits = ""]) => number(scaled(digits, "m2", 0))],
  [/^(\d+(?:\.\d+)?) tons?\/m²$/, ([digits = ""]) => number(scaled(digits, "t/m2", 0))],
  [/^(?:Top )?(\d+) (corporations|Customers|items)$/, ([count = "", of = ""]) => number(exact(count, countedUnits[of] ?? "items"))],
  [/^(\d+)(?:st|nd|rd|th) time$/, ([count = ""]) => number(exact(count, "times"))],
  [/^Founded in (\d{4})$/, ([year = ""]) => number(exact(year, "year"))],
  [new RegExp(`^number ${word}$`), ([rank = ""]) => number(exact(numberWords.indexOf(rank), "rank"))],
  [
    new RegExp(`^(?:past )?${word} (?:total )?(?:qualifying |fiscal )?(categories|years)$`),
    ([count = "", of = ""]) => number(exact(numberWords.indexOf(count), countedUnits[of] ?? "items")),
  ],
];

/**
 * What a printed literal states. The precision follows from its digits and is never typed; a literal of a form
 * that is not known here is refused, so that a new way of printing is looked at by a person once.
 */
export function readLiteral(printed: string, caption?: string): Reading {
  const wording = wordings[printed];
  if (wording !== undefined) return { kind: "wording", qualifier: wording };
  const hedge = hedges.find(([prefix]) => printed.startsWith(prefix));
  const literal = hedge ? printed.slice(hedge[0].length) : printed;
  const scale = caption === undefined ? undefined : captions[caption];
  for (const [form, read] of forms) {
    const groups = form.exec(literal);
    const reading = groups && read(groups.slice(1), scale);
    if (!reading) continue;
    if (!hedge) return reading;
    if (reading.kind !== "number") break;
    // "More than" names a threshold, which is exact; "approximately" keeps the precision of its digits.
    const { decimals, ...threshold } = reading.number;
    const precision = hedge[1] === "moreThan" || decimals === undefined ? {} : { decimals };
    return number({ ...threshold, ...precision, qualifier: hedge[1] });
  }
  throw new Error(`readLiteral knows no form for the literal "${printed}"${caption ? ` with the caption "${caption}"` : ""}.`);
}
