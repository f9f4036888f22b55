import type { Fact } from "../../model/fact.js";
import { isGuidance } from "../../model/fact-path.js";
import { type Metric, metrics } from "../../model/metric.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { isPeriodId } from "../../functions/periods/is-period-id.js";
import { eraOf } from "../era-of.js";
import { metricSentences } from "../metric-sentences.js";
import { table } from "./table.js";

const kinds: readonly (readonly [
  kind: string,
  meaning: string,
  is: (metric: Metric) => boolean,
])[] = [
  [
    "flow",
    "arises over time, so that quarters add up to halves and years",
    ({ flow }) => flow === true,
  ],
  ["balance", "an amount on the last day of a period", ({ balance }) => balance === true],
  [
    "per share",
    "an amount per share, which does not add up over time",
    ({ perShare }) => perShare === true,
  ],
  ["ratio", "one amount divided by another", ({ unit }) => unit === "ratio"],
  ["count", "how many times something has happened so far", ({ unit }) => unit === "times"],
  [
    "expense",
    "money spent or value used up, as a positive amount",
    ({ expense }) => expense === true,
  ],
  ["non-GAAP", "a measure outside US GAAP", ({ nonGaap }) => nonGaap === true],
];

const head = ["id", "label", "日本語", "unit", "kind", "what it is", "first", "last"];

/** Every metric: what it is, and the first and last period for which the documents print it. */
export function metricCatalogue(facts: readonly Fact[]): string {
  const sentences = metricSentences();
  const rows = Object.entries<Metric>(metrics).map(([id, metric]) => {
    const { first = "", last = "" } = eraOf(periodsOf(facts, id)) ?? {};
    return [
      `\`${id}\``,
      metric.label,
      metric.japanese,
      metric.unit,
      kindsOf(metric),
      sentences.get(id) ?? "",
      first,
      last,
    ];
  });
  return `# Metrics

The records report ${rows.length} metrics, in this order: income statement, balance sheet, cash, per share, operating figures. An editor shows the same sentence when you hover over
a figure.

| kind | meaning |
|---|---|
${kinds.map(([kind, meaning]) => `| ${kind} | ${meaning} |`).join("\n")}
| none | none of these, such as an average over the period |

The first and the last period are those for which a document prints the metric: its amount, its change, or words about it. Periods between them can
be missing. Targets are not counted. A metric that is printed only as a target, or for no fiscal period, has no first and last period.

${table(head, rows)}
`;
}

function kindsOf(metric: Metric): string {
  const found = kinds.flatMap(([kind, , is]) => (is(metric) ? [kind] : []));
  return found.join(", ") || "none";
}

/**
 * The periods of a metric's figures, in order, so that the choice among several that start or end
 * together is deterministic.
 */
function periodsOf(facts: readonly Fact[], id: string) {
  const printed = facts.filter(({ metric, kind }) => metric === id && !isGuidance(kind));
  return [...new Set(printed.map(({ period }) => period))].filter(isPeriodId).sort(comparePeriods);
}
