import { idPattern } from "../../model/calendar.js";
import { grouped } from "../../model/grouped.js";
import type { Fact } from "../../model/fact.js";
import { type MetricId, metrics } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { DerivedRecords } from "../records.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { isPlain } from "../../functions/vintages/relation.js";
import { howMuch } from "./how-much.js";
import { howWellKnown } from "./how-well-known.js";
import { isFine } from "./is-fine.js";
import { table } from "./table.js";

/**
 * The columns: the metrics that readers of results look for first. Others are counted below the
 * tables.
 */
const columns = [
  ["revenues", "Revenues"],
  ["systemsIntegrationRevenues", "Systems integration"],
  ["costOfRevenues", "Cost of revenues"],
  ["grossProfit", "Gross profit"],
  ["operatingIncome", "Operating income"],
  ["incomeBeforeIncomeTaxes", "Before taxes"],
  ["netIncome", "Net income"],
  ["netIncomeAttributable", "Net income attrib."],
  ["adjustedEbitda", "Adj. EBITDA"],
  ["earningsPerShareBasic", "EPS, basic"],
  ["dividendsPerShare", "Dividends"],
  ["capitalExpenditures", "Cap. exp."],
] as const satisfies readonly (readonly [MetricId, string])[];

const spans = [
  ["Quarters", idPattern(["quarter"])],
  ["Halves", idPattern(["half"])],
  ["Nine months", idPattern(["nineMonths"])],
  ["Fiscal years", idPattern(["fiscalYear"])],
] as const;

/** Periods and main metrics: who prints each, and how precisely. */
export function coverage(records: DerivedRecords): string {
  const levels = levelsByCell(records.facts);
  const periods = [...new Set([...levels.keys()].map((key) => key.split(" ")[0] as PeriodId))].sort(
    comparePeriods,
  );
  const sections = spans.map(([name, pattern]) => {
    const rows = periods
      .filter((period) => pattern.test(period))
      .map((period) => rowOf(levels, period))
      .filter(isTold);
    return `## ${name}\n\n${table(["", ...columns.map(([, label]) => label)], rows)}\n`;
  });
  return `# Coverage

This page shows which amounts the documents print, by period and metric, and who prints them: IIJ, the press, or a mirror, which is a reprint of IIJ's document.

## How much there is

${howMuch(records)}

## How well it is known

The table counts the periods from the first to the last with a printed amount. An amount counts as known \`exactly\` if a document prints it to the million or finer (per share: to
the yen), and as \`rounded\` if it is printed more coarsely. It counts as known \`to 1 %\` or \`to 5 %\` if no document prints it, but its [inferred](inferred.md) bounds are that close together.

${howWellKnown(records.facts, columns)}

## Signs

| sign | printed by | how |
|---|---|---|
| **I** | IIJ itself | to the million or finer |
| *i* | IIJ itself | rounded more coarsely |
| **M** | a mirror of IIJ's document only | to the million or finer |
| *m* | a mirror of IIJ's document only | rounded more coarsely |
| **P** | the press only | to the million or finer |
| *p* | the press only | rounded more coarsely |
| w | | in words or with a hedge only |
| ¹ | | after a sign: only one person has read it |
| · | | not in these documents |

An amount per share has a capital letter if it is printed to the yen.

${sections.join("\n")}
## Other metrics

For each metric without a column above, this table counts the periods that have a figure.

${table(["metric", "periods"], others(levels))}
`;
}

type Cells = ReadonlyMap<string, readonly Fact[]>;

/** The statements of each level, by period and metric. */
function levelsByCell(facts: readonly Fact[]): Cells {
  const levels = facts.filter(
    ({ kind, period, metric }) =>
      kind === "level" &&
      period !== undefined &&
      metric !== undefined &&
      Object.hasOwn(metrics, metric),
  );
  return grouped(levels, ({ period, metric }) => `${period} ${metric}`);
}

function rowOf(levels: Cells, period: string): readonly string[] {
  return [period, ...columns.map(([metric]) => signOf(levels.get(`${period} ${metric}`) ?? []))];
}

/** Leaves out periods with only other metrics, which would be rows of dots. */
function isTold([, ...signs]: readonly string[]): boolean {
  return signs.some((sign) => sign !== "·");
}

/**
 * Who printed an amount (the issuer takes precedence over a mirror, and a mirror over the press),
 * and how precisely.
 */
export function signOf(statements: readonly Fact[]): string {
  if (statements.length === 0) return "·";
  const standing = (["issuer", "mirror", "press"] as const).find((each) =>
    statements.some((fact) => isPlain(fact) && fact.standing === each),
  );
  const heard = statements.filter(
    (fact) => standing === undefined || (isPlain(fact) && fact.standing === standing),
  );
  const once = heard.every(({ readOnce }) => readOnce === true) ? "¹" : "";
  if (standing === undefined) return `w${once}`;
  const letter = { issuer: "i", mirror: "m", press: "p" }[standing];
  return `${heard.some(isFine) ? `**${letter.toUpperCase()}**` : `*${letter}*`}${once}`;
}

function others(levels: Cells): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const key of levels.keys()) {
    const metric = key.split(" ")[1] ?? "";
    if (!columns.some(([column]) => column === metric))
      counts.set(metric, (counts.get(metric) ?? 0) + 1);
  }
  return Object.keys(metrics)
    .filter((metric) => counts.has(metric))
    .map((metric) => [metrics[metric as MetricId].label, String(counts.get(metric))]);
}
