import type { CheckedTarget } from "./checked-targets.js";
import { firstAndLast } from "./first-and-last.js";
import { nameOfTarget, reasons } from "./target-words.js";
import { table } from "./table.js";

const outcomes = ["below", "within", "above", ...Object.values(reasons)] as const;

/**
 * How often IIJ's own targets had each outcome, by metric: the first and the last target issued
 * before the end of each period.
 */
export function guidanceSummary(chains: readonly (readonly CheckedTarget[])[]): string {
  const own = chains.map((chain) => chain.filter(({ standing }) => standing !== "press"));
  const late = own.flat().filter((each) => each.late).length;
  const others = chains.flat().length - own.flat().length;
  const ends = firstAndLast(chains);
  const initial = ends.flatMap((each) => each.initial ?? []);
  const final = ends.map((each) => each.final);
  return `Of ${chains.flat().length} targets, ${own.flat().length} are IIJ's own, from its documents or mirrors of them. The two tables leave out ${others} that only the press reports
and ${late} that a document gives after the end of the period. If a period and metric has only one target, it is both the initial and the final one. ${final.length - initial.length} first targets are known only from a document that
repeats them, or revise a target that only the press reports, so they do not count as initial. A target of one amount is met by any amount that would be printed the same way, so a target
printed to the million is hardly ever “within”. The columns after “above” say why a comparison is undecidable.

### Counts of initial targets

${countsOf(initial)}

### Counts of final targets

${countsOf(final)}`;
}

function countsOf(targets: readonly CheckedTarget[]): string {
  const names = [...new Set(targets.map(({ metric }) => metric))];
  const given = new Set(targets.map(outcomeOf));
  const columns = outcomes.filter(
    (outcome) => given.has(outcome) || !Object.values<string>(reasons).includes(outcome),
  );
  const counted = (rows: readonly CheckedTarget[]): readonly string[] =>
    columns.map((outcome) => String(rows.filter((each) => outcomeOf(each) === outcome).length));
  const rows = names.map((name) => [
    nameOfTarget(name),
    ...counted(targets.filter(({ metric }) => metric === name)),
  ]);
  return table(["metric", ...columns], [...rows, ["all", ...counted(targets)]]);
}

/** The outcome, or why there is none. */
function outcomeOf({ check }: CheckedTarget): (typeof outcomes)[number] {
  return check.outcome === "undecidable" ? reasons[check.reason] : check.outcome;
}
