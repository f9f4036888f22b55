import { hasExcessDigits } from "../model/precision.js";
import type { Unit } from "../model/unit.js";
import { amounts } from "./literal-amounts.js";
import { changes } from "./literal-changes.js";
import { japanese } from "./literal-japanese.js";
import {
  number,
  range,
  type Reading,
  type ReadNumber,
  type Surroundings,
} from "./literal-number.js";
import { hedges, wordings, words } from "./literal-words.js";

export type { Reading, ReadNumber } from "./literal-number.js";

/** What a statement says beside its literal. */
interface Beside extends Surroundings {
  /** The unit as the chart's caption prints it. */
  readonly caption?: string | undefined;
  /** The decimals as a reader judges them; they replace those of the digits. */
  readonly decimals?: number | undefined;
}

const captions: Readonly<Record<string, { readonly unit: Unit; readonly exponent: number }>> = {
  "(JPY Millions)": { unit: "JPY", exponent: 6 },
};

/** The forms in which the documents print numbers; the first one that fits says what is stated. */
const forms = [...amounts, ...changes, ...japanese, ...words];

/**
 * What a printed literal states, with its sign where the literal itself says it. The precision
 * follows from its digits; `decimals` is for zeros that are not significant. A literal of a form
 * that is not known here is refused, so that a new way of printing is looked at by a person once.
 */
export function readLiteral(
  printed: string,
  { caption, unit, exponent, decimals }: Beside = {},
): Reading {
  const wording = Object.hasOwn(wordings, printed) ? wordings[printed] : undefined;
  if (wording !== undefined) return { kind: "wording", qualifier: wording };
  const [hedging, hedge] = hedges.find(([hedgeWords]) => hedgeWords.test(printed)) ?? [];
  const literal = hedging ? printed.replace(hedging, "") : printed;
  const around = {
    ...captions[caption ?? ""],
    ...(unit && { unit }),
    ...(exponent !== undefined && { exponent }),
  };
  const reading = readForm(literal, around);
  if (reading === undefined || (hedge && reading.kind !== "number")) {
    throw new Error(
      `readLiteral knows no form for the literal "${printed}"${caption ? ` with the caption "${caption}"` : ""}.`,
    );
  }
  if (reading.kind === "range")
    return range(judged(reading.low, decimals, printed), judged(reading.high, decimals, printed));
  if (reading.kind === "wording") return reading;
  const read = judged(reading.number, decimals, printed);
  if (!hedge) return number(read);
  // "More than" names a threshold, which is exact; "approximately" keeps the precision of its
  // digits.
  const { decimals: stated, ...threshold } = read;
  return number({
    ...threshold,
    ...(hedge === "moreThan" || stated === undefined ? {} : { decimals: stated }),
    qualifier: hedge,
  });
}

function readForm(literal: string, around: Surroundings): Reading | undefined {
  for (const [form, read] of forms) {
    const groups = form.exec(literal);
    const reading =
      groups &&
      read(
        groups.slice(1).map((group: string | undefined) => group ?? ""),
        around,
      );
    if (reading) return reading;
  }
  return undefined;
}

/** The number with a reader's decimals, which must not cut off digits that are printed. */
function judged(read: ReadNumber, decimals: number | undefined, printed: string): ReadNumber {
  if (decimals === undefined) return read;
  if (hasExcessDigits(read.value, decimals)) {
    throw new Error(
      `readLiteral cannot state "${printed}" with decimals ${decimals}: it has digits beyond them.`,
    );
  }
  return { ...read, decimals };
}
