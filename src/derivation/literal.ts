import { amountIn, narrow } from "../functions/reading/amount-in.js";
import type { Hedge } from "../model/figure.js";
import { hasExcessDigits } from "../model/precision.js";
import type { Unit } from "../model/unit.js";
import { amounts } from "./literal-amounts.js";
import { byHand, type HandRead } from "./literal-by-hand.js";
import { changes } from "./literal-changes.js";
import { japanese } from "./literal-japanese.js";
import {
  number,
  range,
  type Reading,
  type ReadNumber,
  type Surroundings,
} from "./literal-number.js";
import { amountMeanings, hedges, wordings, words } from "./literal-words.js";

export type { Reading, ReadNumber } from "./literal-number.js";

/** What a statement has in addition to its literal. */
interface Beside extends Surroundings, HandRead {
  /** The unit as the chart's caption prints it. */
  readonly caption?: string | undefined;
  /**
   * Whether its path is for words: then any words are accepted, as long as they contain no number.
   */
  readonly isInWords?: boolean;
}

const captions: Readonly<Record<string, { readonly unit: Unit; readonly exponent: number }>> = {
  "(JPY Millions)": { unit: "JPY", exponent: 6 },
};

/**
 * The forms in which the documents print anything but a plain amount; the first one that matches
 * gives the reading.
 */
const forms = [...amounts, ...changes, ...japanese, ...words];

/**
 * The reading of a printed literal, with its sign if the literal itself has one. The precision
 * follows from its digits; `decimals` is for zeros that are not significant. A literal of an
 * unknown form is rejected unless a person gives its `value`, so that a person checks each new way
 * of printing.
 */
export function readLiteral(printed: string, beside: Beside = {}): Reading {
  const { caption, unit, exponent, decimals } = beside;
  const plain = narrow(printed);
  const wording = Object.hasOwn(wordings, plain) ? wordings[plain] : undefined;
  const [hedging, hedge] = hedges.find(([hedgeWords]) => hedgeWords.test(plain)) ?? [];
  const around = {
    ...captions[caption ?? ""],
    ...(unit && { unit }),
    ...(exponent !== undefined && { exponent }),
  };
  const reading = wording
    ? ({ kind: "wording", qualifier: wording } as const)
    : (readForm(hedging ? plain.replace(hedging, "") : plain, around) ??
      (beside.isInWords && withoutDigits.test(plain) ? inWords : undefined));
  if (beside.value !== undefined) return hedged(byHand(printed, beside, reading), hedge);
  if (reading === undefined || (hedge && reading.kind === "range")) {
    throw new Error(
      `readLiteral knows no form for the literal "${printed}"${caption ? ` with the caption "${caption}"` : ""}.`,
    );
  }
  if (reading.kind === "range")
    return range(judged(reading.low, decimals, printed), judged(reading.high, decimals, printed));
  if (reading.kind === "wording") return reading;
  return hedged(number(judged(reading.number, decimals, printed)), hedge);
}

const withoutDigits = /^\P{Nd}*\p{L}\P{Nd}*$/u;
const inWords: Reading = { kind: "wording", qualifier: "qualitative" };

/**
 * "More than", "at least", "less than" and "at most" name a threshold, which is exact;
 * "approximately" keeps the precision of its digits.
 */
function hedged(reading: Reading, hedge: Hedge | undefined): Reading {
  if (hedge === undefined || reading.kind !== "number") return reading;
  const { decimals, ...threshold } = reading.number;
  const keeps = hedge === "approximately" && decimals !== undefined;
  return number({ ...threshold, ...(keeps ? { decimals } : {}), qualifier: hedge });
}

function readForm(literal: string, around: Surroundings): Reading | undefined {
  const amount = amountIn(literal, { ...around, words: amountMeanings });
  if ("value" in amount) return number({ ...amount, unit: amount.unit as Unit });
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

/** The number with a person's decimals, which must not cut off printed digits. */
function judged(read: ReadNumber, decimals: number | undefined, printed: string): ReadNumber {
  if (decimals === undefined) return read;
  if (hasExcessDigits(read.value, decimals)) {
    throw new Error(
      `readLiteral cannot state "${printed}" with decimals ${decimals}: it has digits beyond them.`,
    );
  }
  return { ...read, decimals };
}
