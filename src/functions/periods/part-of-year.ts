import type { PeriodId, Span } from "../../model/period.js";
import { nameOf } from "./read-period.js";

/** A part of some fiscal year: a span, and its position among those of the year from 0. */
export type PartOfYear = `${Span}${number}`;

/** The period that is this part of a fiscal year. */
export function partOfYear(part: PartOfYear, year: number): PeriodId {
  return nameOf({ span: part.slice(0, -1) as Span, year, position: Number(part.slice(-1)) });
}
