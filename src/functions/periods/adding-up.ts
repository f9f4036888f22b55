import type { PartOfYear } from "../../model/calendar.js";

const firstQuarter: PartOfYear = { span: "quarter", position: 0 };
const secondQuarter: PartOfYear = { span: "quarter", position: 1 };
const thirdQuarter: PartOfYear = { span: "quarter", position: 2 };
const fourthQuarter: PartOfYear = { span: "quarter", position: 3 };
const firstHalf: PartOfYear = { span: "half", position: 0 };
const secondHalf: PartOfYear = { span: "half", position: 1 };
const nineMonths: PartOfYear = { span: "nineMonths", position: 0 };
const fiscalYear: PartOfYear = { span: "fiscalYear", position: 0 };

/** A longer period, and shorter ones of the same fiscal year that add up to it. */
interface AddingUp {
  readonly whole: PartOfYear;
  readonly parts: readonly PartOfYear[];
}

/** The ways in which periods add up to a longer one; all others follow from these. */
export const addingUp: readonly AddingUp[] = [
  { whole: firstHalf, parts: [firstQuarter, secondQuarter] },
  { whole: secondHalf, parts: [thirdQuarter, fourthQuarter] },
  { whole: nineMonths, parts: [firstHalf, thirdQuarter] },
  { whole: fiscalYear, parts: [firstHalf, secondHalf] },
  { whole: fiscalYear, parts: [nineMonths, fourthQuarter] },
];

/** Further ways that use only quarters, in case a half or the nine months were not printed. */
export const addingUpQuarters: readonly AddingUp[] = [
  { whole: nineMonths, parts: [firstQuarter, secondQuarter, thirdQuarter] },
  { whole: fiscalYear, parts: [firstQuarter, secondQuarter, thirdQuarter, fourthQuarter] },
];
