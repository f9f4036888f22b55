import { readPeriod } from "../../periods/read-period.js";
import { metricOf, metrics } from "../../../model/metric.js";
import type { PartsOfTotal } from "../inference.js";
import type { MetricOfYear, RelatedTo } from "./epochs.js";

/**
 * What a metric adds up with, divides or mirrors: by the table of metrics, and by the totals that
 * the caller knows.
 */
export function relatedBy(sums: readonly PartsOfTotal[]): RelatedTo {
  const given = sums.map(({ total, parts }) => [total, ...parts].map(ofYear));
  return (of) => [
    ...(neighbours.get(of.metric) ?? []).map((metric) => ({ metric, year: of.year })),
    ...given
      .filter((members) => members.some((member) => isSame(member, of)))
      .flatMap((members) => members.filter((member) => !isSame(member, of))),
  ];
}

const ofYear = ({ metric, period }: PartsOfTotal["total"]): MetricOfYear => ({
  metric,
  year: readPeriod(period).year,
});

const isSame = (one: MetricOfYear, other: MetricOfYear): boolean =>
  one.metric === other.metric && one.year === other.year;

const neighbours: ReadonlyMap<string, readonly string[]> = neighboursOf();

function neighboursOf(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const link = (one: string, other: string): void => {
    found.set(one, (found.get(one) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(one));
  };
  for (const id of Object.keys(metrics)) {
    const { ratioOf = [], sumOf = [], lossOf } = metricOf(id) ?? {};
    for (const member of [...ratioOf, ...sumOf, ...(lossOf === undefined ? [] : [lossOf])])
      link(id, member);
  }
  return new Map([...found].map(([metric, others]) => [metric, [...others]]));
}
