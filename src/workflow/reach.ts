import type { SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { factPath, isGuidance } from "../model/fact-path.js";
import type { PeriodId, Span } from "../model/period.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { periodDates } from "../functions/periods/period-dates.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { lastDay } from "../functions/vintages/published.js";
import { statedFrom } from "../functions/vintages/require-over.js";
import { type Finding, fails } from "./finding.js";

/** IIJ was founded in 1992; no document covers an earlier time. */
const firstDay = "1992-01-01";

const spansOf: Readonly<Record<string, readonly Span[]>> = {
  quarters: ["quarter"],
  halves: ["half"],
  nineMonths: ["nineMonths"],
  fiscalYears: ["fiscalYear"],
  guidance: ["quarter", "half", "nineMonths", "fiscalYear"],
};

/**
 * Periods that a document cannot cover: not over when it was published, before the company existed,
 * or not a period at all.
 */
export function outsideReach(document: SourceDocument, facts: readonly Fact[]): readonly Finding[] {
  const published = lastDay(document.published.date);
  const own = periodInId(document.id);
  const early = facts.filter(
    (fact) => own !== undefined && periodOf(fact) === own && endsAfter(fact, published),
  );
  const others = facts.filter((fact) => !early.includes(fact));
  return [
    ...(own !== undefined && early.length > 0 ? [datedTooEarly(document, own, early)] : []),
    ...others.filter((fact) => endsAfter(fact, published)).map((fact) => notOver(fact, document)),
    ...facts.flatMap(strangePeriods),
  ];
}

function datedTooEarly(
  { published }: SourceDocument,
  own: PeriodId,
  early: readonly Fact[],
): Finding {
  const what = `The document is dated ${published.date}, before the end of its own period ${own} (${periodDates(own).end})`;
  const which = `has ${early.length} actual figure(s) of it, ${early[0]?.id ?? ""} first`;
  return fails(
    "datedTooEarly",
    "published",
    `${what}, and ${which}: correct the date, or file expectations under guidance.`,
  );
}

function notOver(fact: Fact, { published }: SourceDocument): Finding {
  const what = `"${fact.printed}" is filed as an actual figure of ${periodOf(fact)}`;
  const why = `which was not over when the document was published (${published.date})`;
  return fails(
    "outsideReach",
    fact.id,
    `${what}, ${why}: correct the period, or file it under guidance.`,
  );
}

/**
 * The figures whose time was over when the document was published, or for which this does not
 * matter.
 */
export function withinReach(document: SourceDocument, facts: readonly Fact[]): readonly Fact[] {
  const published = lastDay(document.published.date);
  return facts.filter((fact) => !endsAfter(fact, published));
}

/** Whether an actual figure covers a time that was not over. */
function endsAfter(fact: Fact, published: string): boolean {
  const period = periodOf(fact);
  if (isPeriodId(period)) return (statedFrom(fact, period) ?? "") > published;
  return !isGuidance(fact.kind) && /^\d{4}/.test(period) && period > published;
}

function strangePeriods(fact: Fact): readonly Finding[] {
  const { record = "" } = factPath(fact.id) ?? {};
  const period = periodOf(fact);
  const spans = spansOf[record];
  const isOfSpan = isPeriodId(period) && spans?.includes(readPeriod(period).span);
  const early = [period, fact.comparedTo ?? ""].filter((each) => startOf(each) < firstDay);
  const noBase = fact.comparedTo !== undefined && !isPeriodId(fact.comparedTo);
  const late =
    isPeriodId(period) &&
    fact.comparedTo !== undefined &&
    startOf(fact.comparedTo) > startOf(period);
  return [
    ...(spans !== undefined && !isOfSpan
      ? [fails("outsideReach", fact.id, `"${period}" is not a period of ${record}.`)]
      : []),
    ...(noBase
      ? [
          fails(
            "outsideReach",
            fact.id,
            `It is compared with "${String(fact.comparedTo)}", which is not a period.`,
          ),
        ]
      : []),
    ...early.map((each) =>
      fails("outsideReach", fact.id, `${each} is before 1992, when IIJ was founded.`),
    ),
    ...(late
      ? [fails("outsideReach", fact.id, `It is compared with a later period, ${fact.comparedTo}.`)]
      : []),
  ];
}

/** The first day of a period, or a date; anything else counts as late. */
function startOf(period: string): string {
  return isPeriodId(period)
    ? periodDates(period).start
    : /^\d{4}/.test(period)
      ? period.padEnd(10, "-99")
      : "9999";
}

/** The first name of a path below its record: a period's id or a date, if the family has them. */
function periodOf({ id, period }: Fact): string {
  const { record = "", names: [first = ""] = [] } = factPath(id) ?? {};
  return record in spansOf || record === "observations" ? first : (period ?? "");
}

/** The period that a document's id names: 1Q03 in `iij-1q03-release`. */
function periodInId(id: string): PeriodId | undefined {
  return id.toUpperCase().split("-").find(isPeriodId);
}
