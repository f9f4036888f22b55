import type { Fact } from "../model/fact.js";
import { metricOf, metrics } from "../model/metric.js";
import type { PeriodId } from "../model/period.js";
import { eraOf } from "./era-of.js";
import { inOrder, type Tree } from "../model/tree.js";

const order = ["name", "otherNames", "label", "metrics", "era", "renamedTo", "splitInto", "mergedInto"];

/** Paths of what a document says a segment became. */
const redirects = ["renamedTo", "splitInto", "mergedInto"];

/**
 * The parts of revenues of all eras: what documents say of each, the metrics that report it, and from when to when. A part that only
 * figures speak of has no name as printed, only our label.
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

function describe(id: string, { reportedFor = [], ...said }: Tree, facts: readonly Fact[]): Tree {
  const names = Object.keys(metrics).filter((name) => metricOf(name)?.segment === id);
  const figured = facts.flatMap(({ metric = "", period = [] }) => (names.includes(metric) ? period : []));
  const periods = [...(reportedFor as readonly PeriodId[]), ...figured];
  const era = eraOf(periods);
  const metricsOf = names.length === 0 ? {} : { metrics: names };
  return inOrder({ ...said, ...labelOf(said, names), ...metricsOf, ...(era === undefined ? {} : { era }) }, order);
}

/** Our label stands in where no document's name is at hand. */
function labelOf(said: Tree, [first = ""]: readonly string[]): object {
  const label = metricOf(first)?.label;
  return "name" in said || label === undefined ? {} : { label };
}

/** A redirect leads to segments that are there. */
function requireTargets(segments: Tree): void {
  for (const [id, segment] of Object.entries(segments)) {
    for (const redirect of redirects) {
      const { to = [] } = ((segment as Tree)[redirect] ?? {}) as { readonly to?: readonly string[] };
      const unknown = to.find((target) => !(target in segments));
      if (unknown !== undefined) {
        throw new Error(`deriveSegments needs redirects between segments; ${redirect} of "${id}" leads to "${unknown}". Known: ${Object.keys(segments).join(", ")}.`);
      }
    }
  }
}
