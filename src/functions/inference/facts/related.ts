import { readPeriod } from "../../periods/read-period.js";
import { type MetricDescription, type MetricDescriptions, metrics } from "../../../model/metric.js";
import { describedBy } from "../../levels/described-by.js";
import type { PartsOfTotal } from "../inference.js";

/** A metric in a fiscal year. */
export interface MetricOfYear {
  readonly metric: string;
  readonly year: number;
}

/**
 * How metrics are connected: by the table of metrics, by the caller's descriptions, and by the
 * totals that the caller knows.
 */
export interface Relations {
  /** The metrics that a total adds up, a ratio divides, or a loss mirrors. */
  readonly madeOf: (of: MetricOfYear) => readonly MetricOfYear[];
  /** The metric itself and all metrics that it is connected with, directly or through others. */
  readonly connectedWith: (of: MetricOfYear) => readonly MetricOfYear[];
  /** Whether some of them are connected across fiscal years. */
  readonly isAcrossYears: boolean;
}

export function relationsBetween(
  sums: readonly PartsOfTotal[],
  own?: MetricDescriptions,
): Relations {
  const describe = describedBy(own);
  const wholesOf = wholesIn({ ...metrics, ...own });
  const members = new Map<string, readonly MetricOfYear[]>();
  const next = new Map<string, readonly MetricOfYear[]>();
  let isAcrossYears = false;
  for (const { total, parts } of sums) {
    const [whole, ...others] = [total, ...parts].map(ofYear);
    if (whole === undefined) continue;
    isAcrossYears ||= others.some(({ year }) => year !== whole.year);
    add(members, whole, others);
    for (const part of others) add(next, part, [whole]);
  }
  const inYear = (year: number, all: readonly string[] = []): readonly MetricOfYear[] =>
    all.map((metric) => ({ metric, year }));
  const madeOf = (of: MetricOfYear): readonly MetricOfYear[] => [
    ...inYear(of.year, partsOf(describe(of.metric))),
    ...(members.get(keyOfMetric(of)) ?? []),
  ];
  return {
    madeOf,
    connectedWith: walk,
    isAcrossYears,
  };

  function walk(of: MetricOfYear): readonly MetricOfYear[] {
    const found = new Map([[keyOfMetric(of), of]]);
    // The loop also visits elements that are added while it runs.
    for (const each of found.values()) {
      const wholes = [
        ...inYear(each.year, wholesOf.get(each.metric)),
        ...(next.get(keyOfMetric(each)) ?? []),
      ];
      for (const other of [...madeOf(each), ...wholes]) found.set(keyOfMetric(other), other);
    }
    return [...found.values()];
  }
}

const ofYear = ({ metric, period }: PartsOfTotal["total"]): MetricOfYear => ({
  metric,
  year: readPeriod(period).year,
});

/** The metric comes last, since it may be any text. */
const keyOfMetric = ({ metric, year }: MetricOfYear): string => `${year} ${metric}`;

function add(
  to: Map<string, readonly MetricOfYear[]>,
  of: MetricOfYear,
  others: readonly MetricOfYear[],
): void {
  const key = keyOfMetric(of);
  to.set(key, [...(to.get(key) ?? []), ...others]);
}

function partsOf(metric: MetricDescription | undefined): readonly string[] {
  const { ratioOf = [], sumOf = [], lossOf } = metric ?? {};
  return [...ratioOf, ...sumOf, ...(lossOf === undefined ? [] : [lossOf])];
}

/** The totals, ratios and losses of which each metric is a part. */
type Wholes = ReadonlyMap<string, readonly string[]>;

function wholesIn(descriptions: MetricDescriptions): Wholes {
  const found = new Map<string, string[]>();
  for (const [whole, description] of Object.entries(descriptions)) {
    for (const part of partsOf(description)) found.set(part, [...(found.get(part) ?? []), whole]);
  }
  return found;
}
