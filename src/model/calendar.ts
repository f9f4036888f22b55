import type { PeriodId, Span } from "./period.js";

/** A part of a fiscal year: a span, and its position among the spans of the year, from 0. */
export interface PartOfYear {
  readonly span: Span;
  readonly position: number;
}

/**
 * The parts of a period id. Months are counted from the start of the fiscal year, in whichever
 * calendar month it starts.
 */
export interface PeriodParts extends PartOfYear {
  /** The number in its name: for IIJ the calendar year in which the fiscal year starts. */
  readonly year: number;
}

/**
 * The years that ids can name. Two digits follow POSIX: 69 to 99 are in the 1900s, 00 to 68 in the
 * 2000s.
 */
export const firstYear = 1969;
export const lastYear = 2068;

/** How many of each span a fiscal year has, and how many months each lasts; the shortest first. */
export const spans: Readonly<Record<Span, { readonly perYear: number; readonly months: number }>> =
  {
    quarter: { perYear: 4, months: 3 },
    half: { perYear: 2, months: 6 },
    nineMonths: { perYear: 1, months: 9 },
    fiscalYear: { perYear: 1, months: 12 },
  };

/**
 * How the ids of each span are written. A fiscal year is written with its century, so its pattern
 * must be limited to the years above.
 */
const ids: Readonly<Record<Span, RegExp>> = {
  quarter: /^([1-4])Q[0-9][0-9]$/,
  half: /^([12])H[0-9][0-9]$/,
  nineMonths: /^9M[0-9][0-9]$/,
  fiscalYear: /^FY(?:1969|19[7-9][0-9]|20[0-5][0-9]|206[0-8])$/,
};

export const spanNames = /* @__PURE__ */ Object.keys(ids) as readonly Span[];

/** The pattern that the ids of these spans match. */
export function idPattern(names: readonly Span[]): RegExp {
  return new RegExp(names.map((name) => ids[name].source).join("|"));
}

/** The ids that were read before; there are only eight hundred ids. */
const read = /* @__PURE__ */ new Map<string, PeriodParts>();

/** The parts of a period id, or `undefined` for any other text. */
export function parsePeriod(text: string): PeriodParts | undefined {
  const known = read.get(text);
  if (known !== undefined) return known;
  const parts = readId(text);
  if (parts !== undefined) read.set(text, Object.freeze(parts));
  return parts;
}

function readId(text: string): PeriodParts | undefined {
  for (const span of spanNames) {
    const found = ids[span].exec(text);
    const year = 2000 + Number(text.slice(-2));
    if (found)
      return {
        span,
        year: year > lastYear ? year - 100 : year,
        position: Number(found[1] ?? 1) - 1,
      };
  }
  return undefined;
}

/** The id of a period. */
export function nameOf({ span, year, position }: PeriodParts): PeriodId {
  if (span === "fiscalYear") return `FY${year}` as PeriodId;
  const short = String(year % 100).padStart(2, "0");
  if (span === "nineMonths") return `9M${short}` as PeriodId;
  return `${position + 1}${span === "quarter" ? "Q" : "H"}${short}` as PeriodId;
}

/** A running number for periods of one span: each period is one more than the one before it. */
export function countOf({ span, year, position }: PeriodParts): number {
  return year * spans[span].perYear + position;
}

/** The period of a span that has this running number. */
export function periodAt(span: Span, count: number): PeriodParts {
  const year = Math.floor(count / spans[span].perYear);
  return { span, year, position: count - year * spans[span].perYear };
}
