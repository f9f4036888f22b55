import type * as z from "zod";

type Issues = z.core.ParsePayload["issues"];
type Path = readonly string[];

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

/** A period named anywhere inside a record must be the record's own. */
export function requirePeriod(
  inside: unknown,
  period: string,
  issues: Issues,
  path: Path = [],
): void {
  for (const [key, value] of entriesOf(inside)) {
    requirePeriod(value, period, issues, [...path, key]);
    if (path.length === 0 || key !== "period" || value === period) continue;
    const message = `period ${String(value)} differs from the record's, ${period}`;
    issues.push({ code: "custom", path: [...path, key], input: value, message });
  }
}

/** A figure under a metric's key that names a metric must name this one. */
export function requireMetrics(
  figures: unknown,
  issues: Issues,
  isMetric: (key: string) => boolean,
  path: Path = [],
): void {
  for (const [key, figure] of entriesOf(figures)) {
    const metric = isMetric(key) ? (figure as { metric?: string }).metric : undefined;
    if (metric === undefined || metric === key) continue;
    issues.push({
      code: "custom",
      path: [...path, key, "metric"],
      input: metric,
      message: `metric ${metric} differs from the key ${key}`,
    });
  }
}
