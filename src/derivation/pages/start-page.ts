import type { Fact } from "../../model/fact.js";
import { metrics } from "../../model/metric.js";
import type { Quarters } from "../../model/quarter.js";
import { formatBounds } from "../../functions/display/format-bounds.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import { quarterOverQuarter } from "../../functions/growth/quarter-over-quarter.js";
import { yearOverYear } from "../../functions/growth/year-over-year.js";
import { bounds } from "../../functions/precision/bounds.js";
import type { DerivedRecords } from "../records.js";
import { table } from "./table.js";

const period = "3Q02";
const shown = ["revenues", "operatingIncome", "adjustedEbitda"] as const;

/** The numbers and the table that the start page shows, by the name of their block in it. */
export function startPageBlocks(
  records: () => DerivedRecords,
): Readonly<Record<string, () => string>> {
  const [years, documents, figures] = [
    () => String(yearsOf(records())),
    () => whole(documentsIn(records()).length),
    () => whole(figuresIn(records())),
  ] as const;
  return {
    years,
    documents,
    figures,
    statements: () => whole(records().facts.length),
    extent: () => `${years()} years, ${documents()} documents, ${figures()} figures`,
    thirdQuarter: () => thirdQuarterTable(records()),
  };
}

const whole = (count: number): string => count.toLocaleString("en-US");

const documentsIn = ({ documents }: DerivedRecords) => Object.values(documents);

/** Whole years from the first document to the last. */
function yearsOf(records: DerivedRecords): number {
  const days = documentsIn(records)
    .map(({ published }) => published.date)
    .sort();
  const [first = "", last = ""] = [days.at(0), days.at(-1)];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return last.slice(4) < first.slice(4) ? years - 1 : years;
}

const figuresIn = ({ facts }: DerivedRecords): number =>
  new Set((facts as readonly Fact[]).map(({ id }) => id)).size;

/** What the presentation prints of the quarter, what that leaves open, and where it stands. */
function thirdQuarterTable(records: DerivedRecords): string {
  const quarters = records["quarters"] as Quarters;
  const rows = shown.map((metric) => {
    const figure = quarters[period]?.[metric];
    if (figure === undefined || figure.qualifier !== undefined)
      throw new Error(`thirdQuarterTable needs ${metric} of ${period} as a printed figure.`);
    const { kind, published } = records.documents[figure.document] ?? {};
    return [
      metrics[metric].label,
      `${figure.printed}${figure.printedSign === undefined ? "" : ` (a ${figure.printedSign})`}`,
      formatBounds(bounds(figure)),
      formatGrowth(yearOverYear(quarters, metric, period)),
      formatGrowth(quarterOverQuarter(quarters, metric, period)),
      `${kind ?? ""} of ${published?.printed ?? ""}: ${figure.locator}`,
    ];
  });
  return table(
    [period, "as printed", "can be", "from the year before", "from the quarter before", "source"],
    rows,
  );
}
