import type { Fact } from "../model/fact.js";
import { metricOf, metrics } from "../model/metric.js";
import type { PeriodId } from "../model/period.js";
import { eraOf } from "./era-of.js";
import { inOrder, type Tree } from "../model/tree.js";
import { withText } from "./with-text.js";

const order = [
  "name",
  "printedName",
  "otherNames",
  "metrics",
  "partMetrics",
  "era",
  "renamedTo",
  "splitInto",
  "mergedInto",
];

/** Paths of what a segment became, according to a document. */
const redirects = ["renamedTo", "splitInto", "mergedInto"];

/**
 * The parts of revenues of all eras: what documents say about each, the metrics that report it, and
 * its first and last period. A part known only from figures has no printed name and gets our label
 * for its first metric.
 */
export function deriveSegments(stated: Tree, facts: readonly Fact[]): Tree {
  const derived: Tree = {};
  const reported = Object.keys(metrics).flatMap((name) => metricOf(name)?.segment ?? []);
  for (const id of new Set([...Object.keys(stated), ...reported])) {
    derived[id] = describe(id, (stated[id] ?? {}) as Tree, facts);
  }
  requireTargets(derived);
  return derived;
}

/** The segments that a document lists for each period, in the document's order. */
export function segmentsByPeriod(stated: Tree): Readonly<Record<string, readonly string[]>> {
  const byPeriod: Record<string, string[]> = {};
  for (const [id, { reportedFor = [] }] of Object.entries(stated as Record<string, Tree>))
    for (const period of reportedFor as readonly PeriodId[]) (byPeriod[period] ??= []).push(id);
  return byPeriod;
}

function describe(id: string, { reportedFor = [], ...said }: Tree, facts: readonly Fact[]): Tree {
  const names = Object.keys(metrics).filter((name) => metricOf(name)?.segment === id);
  const parts = Object.keys(metrics).filter((name) => metricOf(name)?.partOfSegment === id);
  const figured = facts.flatMap(({ metric = "", period = [] }) =>
    [...names, ...parts].includes(metric) ? period : [],
  );
  const periods = [...(reportedFor as readonly PeriodId[]), ...figured];
  const era = eraOf(periods);
  return inOrder(
    {
      ...nameOf(id, said, names),
      ...(names.length === 0 ? {} : { metrics: names }),
      ...(parts.length === 0 ? {} : { partMetrics: parts }),
      ...(era === undefined ? {} : { era }),
    },
    order,
  );
}

/**
 * What is said about a segment, with its name: as printed, or else our label for its first metric.
 */
function nameOf(id: string, said: Tree, [first = ""]: readonly string[]): Tree {
  if ("name" in said) return withText(said, "name");
  const name = metricOf(first)?.label;
  if (name === undefined)
    throw new Error(`deriveSegments needs a printed name or a metric for the segment "${id}".`);
  return { ...said, name };
}

/** A redirect must lead to existing segments. */
function requireTargets(segments: Tree): void {
  for (const [id, segment] of Object.entries(segments)) {
    for (const redirect of redirects) {
      const { to = [] } = ((segment as Tree)[redirect] ?? {}) as {
        readonly to?: readonly string[];
      };
      const unknown = to.find((target) => !(target in segments));
      if (unknown !== undefined) {
        throw new Error(
          `deriveSegments needs redirects between segments; ${redirect} of "${id}" leads to "${unknown}". Known: ${Object.keys(segments).join(", ")}.`,
        );
      }
    }
  }
}
