import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import { levelReader } from "../../functions/levels/level-reader.js";
import type { OwnTerms } from "../../functions/levels/own-terms.js";
import type { SeriesLike } from "../../functions/levels/series.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { spanNames } from "../../model/calendar.js";
import { own } from "../../model/own.js";
import type { PeriodId } from "../../model/period.js";
import type { Row } from "../column.js";
import { endCells } from "../end-cells.js";
import { requireTexts } from "../growth/require-texts.js";
import { requireText } from "../read-fact.js";

/**
 * The levels of a series as rows of cells: for each metric and length of period, the preferred
 * level of each period.
 */
export function tabulateLevels(series: SeriesLike, terms: OwnTerms): readonly Row[] {
  // The list of metrics does not depend on the metric that is read.
  return [...levelReader(series, "").metrics()].flatMap((metric) => rowsOf(series, metric, terms));
}

function rowsOf(
  series: SeriesLike,
  metric: string,
  { describe, calendar }: OwnTerms,
): readonly Row[] {
  requireText("metric", metric);
  const reader = levelReader(series, metric);
  const periods = [...reader.periods()] as PeriodId[];
  return spanNames
    .flatMap((span) =>
      periods.filter((period) => readPeriod(period).span === span).toSorted(comparePeriods),
    )
    .flatMap((period) =>
      reader
        .at(period)
        .slice(0, 1)
        .map((level) => {
          requireTexts(level, metric, period);
          const { label, japanese } = describe(metric) ?? {};
          return {
            ...{ metric, label, japanese },
            ...{ period, span: readPeriod(period).span, ...datesOf(period, calendar) },
            ...cellsOf(level),
          };
        }),
    );
}

function cellsOf({ kind, unit, about, stated, given, ...level }: Level): Row {
  // The digits as stated; a range has two figures.
  const [first, second] = stated;
  const amounts = amountsOf({ kind, about, stated, given, ...level });
  return {
    basis: kind,
    value: second === undefined ? (first?.value ?? amounts.value) : undefined,
    ...endCells(level),
    unit,
    ...(first?.decimals !== undefined &&
      second === undefined && { decimals: String(first.decimals) }),
    qualifier: about.qualifier,
    accountingStandard: about.accountingStandard,
    scope: about.scope,
    definition: about.definition,
    printed: about.printed,
    document: about.document,
    locator: about.locator,
    documents: documentsOf(given),
  };
}

/** The documents on which an inferred level rests. */
function documentsOf(given: object): string | undefined {
  const documents = own(given, "documents");
  if (!Array.isArray(documents)) return undefined;
  for (const id of documents) requireText("documents", id as string);
  return documents.join("; ");
}
