import type { Wide, WideColumn } from "./wide-table.js";

/**
 * The columns in the order of the metrics: for each, its amount, then its growth, then its margin.
 */
export function columnsOf({
  levels,
  growth,
  margins,
}: Omit<Wide, "columns">): readonly WideColumn[] {
  const metrics = new Map(levels.map((row) => [row.metric, row] as const));
  return [...metrics.values()].flatMap(({ metric, unit, scale }): WideColumn[] => {
    const amount = { metric, unit, scale };
    const isInferred = levels.some((row) => row.metric === metric && row.middle !== null);
    const hasGrowth = growth.some((row) => row.metric === metric);
    const margin = margins.find((row) => row.metric === metric);
    const isRatio = unit === "ratio";
    return [
      { id: metric, ...amount, measure: "level" },
      ...(isInferred ? [{ id: `${metric}Middle`, ...amount, measure: "middle" } as const] : []),
      ...(hasGrowth && isRatio
        ? [{ id: `${metric}Change`, ...amount, measure: "change" } as const]
        : []),
      ...(hasGrowth && !isRatio
        ? [{ id: `${metric}Growth`, ...ratioOf(metric), measure: "growth" } as const]
        : []),
      ...(margin
        ? [{ id: `${metric}Margin`, ...ratioOf(metric), measure: "margin", of: margin.of } as const]
        : []),
    ];
  });
}

const ratioOf = (metric: string) => ({ metric, unit: "ratio", scale: "one" }) as const;

/** Every number by what it measures, its period and its metric. */
export function numbersIn({
  levels,
  growth,
  margins,
}: Omit<Wide, "columns">): ReadonlyMap<string, number | null> {
  return new Map([
    ...levels.flatMap(({ metric, period, value, middle }) => [
      [`level ${period} ${metric}`, value] as const,
      [`middle ${period} ${metric}`, middle] as const,
    ]),
    ...growth.flatMap(({ metric, period, rate, change }) => [
      [`growth ${period} ${metric}`, rate] as const,
      [`change ${period} ${metric}`, change] as const,
    ]),
    ...margins.map(({ metric, period, margin }) => [`margin ${period} ${metric}`, margin] as const),
  ]);
}
