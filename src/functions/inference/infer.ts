import type { Fact } from "../../model/fact.js";
import { cellOf } from "./telling/cell-of.js";
import { derivationOf } from "./telling/derivation-of.js";
import { type Ends, endsOf, type Known } from "./solver/ends.js";
import type { Contradiction, Derivation, Inference, InferOptions, LevelsOf } from "./inference.js";
import { levelsByPeriod, type OpenCell } from "./levels-by-period.js";
import { minimalEnd } from "./solver/minimal.js";
import { systemOf } from "./rules/system-of.js";
import { disprovedBy, settle, type SettledConflict } from "./facts/settle.js";
import { solve } from "./solver/solve.js";
import type { Trial } from "./solver/trial.js";
import { readInferOptions } from "./facts/read-infer-options.js";
import { relationsBetween } from "./facts/related.js";
import { statementsOf } from "./facts/statements.js";
import type { System, Unknown } from "./facts/system.js";
import { relationsOf } from "./rules/given-sums.js";
import { requireOneCompany } from "../vintages/require-one-company.js";
import { inOrderOfPublication } from "../vintages/statements-by-id.js";
import { readFacts } from "../vintages/read-facts.js";
import { named } from "../refusing/named.js";

/**
 * What everything printed implies: for each period and metric, the narrowest bounds that follow
 * from printed amounts, percentages, changes, sums of periods, margins, translations and words
 * together. An amount that nobody printed gets bounds this way, and a printed one may get narrower
 * bounds than its digits give. Printed figures are never changed.
 *
 * Intervals are narrowed rule by rule until nothing narrows any more (bounds consistency). Bounds
 * are rounded outward and are proven: if the true amounts round to the printed figures, they lie
 * within the bounds. No rule connects two accounting standards or crosses a restatement that is
 * visible in what is printed; docs/inference.md lists the assumptions about those that are not.
 * Figures that cannot all be true are reported and excluded from the rest.
 *
 * @param facts - Facts such as `facts`, or your own of the same shape; `asOf(facts, day).facts`
 * gives those known on a day.
 * @param options - Further assumptions beyond what is printed; `metrics`, which describes your own
 * metrics; and the fiscal calendar.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 * @throws EarningsError `outOfRange` for an invalid tolerance.
 * @throws EarningsError `mismatch` for facts of several companies, or if a figure was published
 * before its period was over.
 * @throws EarningsError `malformedRecord` for invalid options or an invalid date of publication.
 * @throws EarningsError `unknownMetric` or `unknownPeriod` if a sum refers to amounts that no fact
 * mentions.
 *
 * @example
 * ```ts
 * import { facts, infer } from "@iij/earnings";
 *
 * const { lower, upper } = infer(facts).levels["3Q01"]!["revenues"]!;
 * [lower, upper].map((end) => Math.round(Number(end) / 1e6)); // → [9925, 9954]
 * ```
 */
export function infer<F extends Fact>(
  facts: readonly F[],
  options: InferOptions = {},
): Inference<LevelsOf<F>> {
  return named("infer", () => {
    const { sums, errata, tolerance, assumesAsPrinted, metrics, terms } = readInferOptions(options);
    const { describe } = terms;
    // A copy, since each element of our own list is read by a getter.
    const read = readFacts(facts, terms).slice();
    requireOneCompany(read);
    const disproved = disprovedBy(errata, read);
    const statements = statementsOf(read, { tolerance, disproved, describe });
    const system = systemOf(statements, relationsOf(sums), {
      assumesAsPrinted,
      relations: relationsBetween(sums, metrics),
      describe,
    });
    const { known, conflicts, trialOf } = solve(system.constraints, system.unknowns.length, {
      settle: (conflict) => settle(conflict, errata),
      // The premises in this system are facts.
      sourceOf: (premise) => (premise as Fact).document,
      isDisproved: disproved.size === 0 ? undefined : (premise) => disproved.has(premise),
    });
    const cells = cellsOf(system, known, trialOf, inOrderOfPublication(read));
    const levels = levelsByPeriod(cells);
    return Object.freeze({
      levels,
      cells: Object.freeze(cells.map((cell) => Object.freeze(cell))),
      contradictions: Object.freeze(
        conflicts.map((settled) => contradictionOf(settled, system.unknowns)),
      ),
    });
  });
}

function cellsOf(
  { unknowns, constraints }: System,
  known: Known,
  trialOf: (cell: number) => Trial,
  inOrder: readonly Fact[],
): readonly OpenCell[] {
  const printed = printedIn(constraints, unknowns.length);
  const inOrderOf = orderOf(inOrder);
  const derivation = ({ lower, upper }: Ends): Derivation =>
    derivationOf(
      {
        lower: lower && minimalEnd(lower, trialOf(lower.cell)),
        upper: upper && minimalEnd(upper, trialOf(upper.cell)),
      },
      unknowns,
    );
  const cells: OpenCell[] = [];
  unknowns.forEach((unknown, cell) => {
    const ends = endsOf(known, cell);
    if (ends.lower === undefined && ends.upper === undefined) return;
    cells.push(cellOf(unknown, ends, inOrderOf(printed[cell] ?? []), derivation));
  });
  return cells;
}

/** For each unknown, the figures that state its bounds. */
function printedIn(constraints: System["constraints"], unknowns: number): readonly Fact[][] {
  const printed = Array.from({ length: unknowns }, (): Fact[] => []);
  for (const { form, rule, cells, premises } of constraints)
    if (form === "within" && rule !== "unchanged") printed[cells[0]]?.push(...premises);
  return printed;
}

/** Sorts facts as a list that has all of them. */
function orderOf(inOrder: readonly Fact[]): (facts: Fact[]) => readonly Fact[] {
  let places: ReadonlyMap<Fact, number> | undefined;
  const placeOf = (fact: Fact): number => places?.get(fact) ?? 0;
  return (facts) => {
    if (facts.length < 2) return facts;
    places ??= new Map(inOrder.map((fact, place) => [fact, place]));
    return facts.sort((a, b) => placeOf(a) - placeOf(b));
  };
}

function contradictionOf(
  { conflict, facts, setAside, erratum }: SettledConflict,
  unknowns: readonly Unknown[],
): Contradiction {
  return Object.freeze({
    facts: Object.freeze(facts),
    setAside: Object.freeze(setAside),
    ...(erratum === undefined ? {} : { erratum }),
    derivation: derivationOf(conflict, unknowns),
  });
}
