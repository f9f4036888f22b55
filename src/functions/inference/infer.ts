import type { Fact } from "../../model/fact.js";
import { readTolerance } from "../precision/read-tolerance.js";
import { derivationOf } from "./derivation-of.js";
import type { Known } from "./ends.js";
import { fixedText, middleText, shortened } from "./fixed.js";
import type { Contradiction, Inference, InferredLevel, InferOptions } from "./inference.js";
import { levelsByPeriod } from "./levels-by-period.js";
import { endsOf, minimalEnd } from "./minimal.js";
import { systemOf } from "./compile.js";
import { type SettledConflict, solve } from "./solve.js";
import { statementsOf } from "./statements.js";
import type { Constraint, System, Unknown } from "./system.js";
import { relationsOf } from "./relations.js";
import { readFacts } from "../vintages/read-facts.js";
import { named } from "../refusing/named.js";

/**
 * What everything printed implies: for each period and metric the narrowest ends that follow from
 * printed levels, percentages, changes, sums of periods, margins, translations and words together.
 * A level that nobody printed gets ends this way; one that was printed may get narrower ones than
 * its digits give. Printed figures are never changed.
 *
 * Intervals are narrowed rule by rule until nothing narrows any more (bounds consistency); ends are
 * rounded outward and are proofs: whatever true history prints like the facts, its amounts lie
 * between them. No rule leads from one accounting standard to another, nor from a figure to one
 * that restated it. Figures that cannot all be true are reported, and set aside for the rest. See
 * docs/inference.md.
 *
 * @param facts - Facts such as `facts`, or a user's own of the same shape; `asOf(facts, day).facts`
 * asks what could be known on a day.
 * @param options - What may be taken for granted beyond what is printed.
 * @throws EarningsError `invalidFigure`, `excessDigits` for malformed figures; `outOfRange` for a
 * tolerance that is none; `unknownMetric` and `unknownPeriod` for a sum over what no fact speaks
 * of.
 *
 * @example
 * ```ts
 * import { facts, infer } from "@iij/earnings";
 *
 * const { lower, upper } = infer(facts).levels["3Q01"]!["revenues"]!;
 * [lower, upper].map((end) => Math.round(Number(end) / 1e6)); // → [9925, 9954]
 * ```
 */
export function infer(facts: readonly Fact[], options: InferOptions = {}): Inference {
  return named("infer", () => {
    const statements = statementsOf(readFacts(facts), readTolerance(options.tolerance));
    const system = systemOf(statements, relationsOf(options.sums ?? []));
    const { known, conflicts, componentOf } = solve(system, options.errata ?? {});
    const cells = Object.freeze(cellsOf(system, known, componentOf));
    return Object.freeze({
      levels: levelsByPeriod(cells),
      cells,
      contradictions: Object.freeze(
        conflicts.map((settled) => contradictionOf(settled, system.unknowns)),
      ),
    });
  });
}

function cellsOf(
  { unknowns, constraints }: System,
  known: Known,
  componentOf: (cell: number) => readonly Constraint[],
): readonly InferredLevel[] {
  const printed = new Map<number, Fact[]>();
  for (const { form, rule, cells, facts } of constraints) {
    if (form === "within" && rule !== "unchanged")
      printed.set(cells[0], [...(printed.get(cells[0]) ?? []), ...facts]);
  }
  return unknowns.flatMap((unknown, cell) => {
    const ends = endsOf(known, cell);
    return ends.lower === undefined && ends.upper === undefined
      ? []
      : [cellOf(unknown, ends, printed.get(cell) ?? [], unknowns, () => componentOf(cell))];
  });
}

function cellOf(
  { baseVintage: _, ...unknown }: Unknown,
  ends: ReturnType<typeof endsOf>,
  printed: readonly Fact[],
  unknowns: readonly Unknown[],
  component: () => readonly Constraint[],
): InferredLevel {
  const { lower, upper } = ends;
  const [low, high] = [lower && shortened(lower, "lower"), upper && shortened(upper, "upper")];
  const isPrinted = [lower, upper].every((end) => end === undefined || end.from.length === 0);
  let derivation: InferredLevel["derivation"] | undefined;
  return Object.freeze({
    ...unknown,
    basis: isPrinted && printed.length > 0 ? ("printed" as const) : ("inferred" as const),
    ...(low === undefined || high === undefined ? {} : { middle: middleText(low.at, high.at) }),
    ...(low === undefined ? {} : { lower: fixedText(low.at) }),
    ...(high === undefined ? {} : { upper: fixedText(high.at) }),
    lowerClosed: low?.open === false,
    upperClosed: high?.open === false,
    statements: Object.freeze(printed),
    get derivation() {
      return (derivation ??= derivationOf(
        {
          ...(lower && { lower: minimalEnd(lower, component()) }),
          ...(upper && { upper: minimalEnd(upper, component()) }),
        },
        unknowns,
      ));
    },
  });
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
