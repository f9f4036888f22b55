import type { SourceDocument } from "../model/document.js";
import { grouped } from "../model/grouped.js";
import type { Fact } from "../model/fact.js";
import { isGuidance } from "../model/fact-path.js";
import { targetOf } from "../model/target.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { periodDates } from "../functions/periods/period-dates.js";
import { lastDay } from "../functions/vintages/published.js";
import { conflicts, fails, type Finding } from "./finding.js";

/**
 * Targets with a revision or a claim but no amount, and one bound of a range without the other.
 * They are assembled as in the derivation.
 */
export function incompleteTargets(facts: readonly Fact[]): readonly Finding[] {
  return targetsIn(facts).flatMap((stated) => {
    const [{ id, metric = "", period = "" } = { id: "" }] = stated;
    try {
      targetOf(stated, { metric, period });
      return [];
    } catch {
      const parts = stated.map((fact) => `"${fact.printed}" (${fact.id})`).join(", ");
      return [
        fails(
          "incompleteTarget",
          id,
          `The expected amount is missing: there is only ${parts}. Add the document's amount, both bounds of a range, or its words under \`wording\`; if there are none, file the change under observations.`,
        ),
      ];
    }
  });
}

/** A target that was given when its period was over may be a result under the wrong path. */
export function lateTargets(
  { published }: SourceDocument,
  facts: readonly Fact[],
): readonly Finding[] {
  const day = published.date;
  const given = facts.filter((fact) => isTarget(fact) && fact.role !== "comparative");
  // A question for each period, at its first target.
  const firsts = given.filter(
    (fact, index) => given.findIndex(({ period }) => period === fact.period) === index,
  );
  return firsts.flatMap(({ id, period, printed }) => {
    if (period === undefined || !isPeriodId(period)) return [];
    const { end } = periodDates(period);
    return lastDay(day) <= end || day.length < 10
      ? []
      : [
          conflicts(
            "lateTarget",
            id,
            `"${printed}" is filed as a target, but ${period} was over (${end}) when the document was published (${day}). Is it the result? Results are filed under the period itself; an outlook given before the results remains a target.`,
          ),
        ];
  });
}

const isTarget = (fact: Fact): boolean => isGuidance(fact.kind);

/** The figures of each target that a document gives or repeats. */
function targetsIn(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const byName = grouped(facts.filter(isTarget), ({ period, metric, role }) =>
    [period, metric, role === "comparative"].join(" "),
  );
  return [...byName.values()];
}
