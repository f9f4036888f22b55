import type { CheckedTarget } from "./checked-targets.js";
import { nameOfTarget, reasons } from "./target-words.js";
import { table } from "./table.js";

const outcomes = ["below", "within", "above", ...Object.values(reasons)] as const;

/**
 * How often IIJ's own targets came out how, by metric: the first and the last of each period that
 * was issued before its end.
 */
export function guidanceSummary(chains: readonly (readonly CheckedTarget[])[]): string {
  const own = chains.map((chain) => chain.filter(({ standing }) => standing !== "press"));
  const early = own.map((chain) => chain.filter(({ late }) => !late));
  const late = own.flat().length - early.flat().length;
  const others = chains.flat().length - own.flat().length;
  const first = early.flatMap((chain) => chain.slice(0, 1));
  // The press may tell of other amounts before it.
  const initial = first.filter(
    ({ target }) => target.issued !== undefined && target.revises === undefined,
  );
  const final = early.flatMap((chain) => chain.slice(-1));
  return `Of ${chains.flat().length} targets ${own.flat().length} are IIJ's own, in its documents or in mirrors of them; ${others} are reported by the press only and not
counted here, nor are ${late} that a document gives after the end of the period. Initial targets are the first and final ones the last that our documents
give for a period and metric; where there is but one, it is both. ${first.length - initial.length} first ones we know only from a document that
repeats them, or revise what only the press tells of, and they are no initial ones. A target of one amount is met by what prints like it, so that one printed to the million
is hardly ever “within”. The columns behind “above” say why nothing can be decided.

### Initial targets

${countsOf(initial)}

### Final targets

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
