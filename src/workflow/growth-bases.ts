import type { Fact } from "../model/fact.js";
import { factPath, isGuidance } from "../model/fact-path.js";
import type { PeriodId } from "../model/period.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { shiftPeriod } from "../functions/periods/shift-period.js";
import { fails, type Finding } from "./finding.js";

/**
 * Growth that does not name its base, or names another period than its path implies: a year before
 * for `yearOverYear`, the previous period of the same length for `quarterOverQuarter`.
 */
export function wrongBases(facts: readonly Fact[]): readonly Finding[] {
  return facts.flatMap((fact) => {
    const base = baseOf(fact);
    if (base === undefined || fact.comparedTo === base) return [];
    const got =
      fact.comparedTo === undefined ? "has no `comparedTo`" : `is compared with ${fact.comparedTo}`;
    return [
      fails(
        "wrongBase",
        fact.id,
        `"${fact.printed}" ${got}; ${nameOf(fact)} is measured from ${base}. Add \`comparedTo: "${base}"\`, or file it under the comparison that the document makes.`,
      ),
    ];
  });
}

const nameOf = (fact: Fact): string => factPath(fact.id)?.comparison ?? "the growth of a target";

/** The base of growth, as its path implies it. */
function baseOf(fact: Fact): PeriodId | undefined {
  const { comparison } = factPath(fact.id) ?? {};
  const { period } = fact;
  if (comparison === undefined || period === undefined || !isPeriodId(period)) return undefined;
  if (isGuidance(fact.kind)) return undefined;
  const { span } = readPeriod(period);
  return comparison === "yearOverYear"
    ? shiftPeriod(period, -1, "year")
    : span === "quarter"
      ? shiftPeriod(period, -1)
      : undefined;
}
