import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import type { DescriptionOf } from "../../functions/levels/described-by.js";
import { basePeriod, compares } from "../../functions/periods/base-period.js";
import { show } from "../../functions/refusing/describe.js";
import { ncName } from "./namespaces.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * What distinguishes facts of one metric: printed growth is another concept, and so is a target.
 */
const besides: { readonly [K in FactKind]: (fact: Fact) => readonly string[] } = {
  level: () => [],
  translation: () => [],
  growth: (fact) => ["reportedGrowth", ...comparisonIn(fact)],
  change: () => ["reportedChange"],
  milestone: ({ part = "" }) => ["milestones", part],
  target: ({ part = "value" }) => ["guidance", part],
  targetTranslation: ({ part = "value" }) => ["guidance", part],
  revision: ({ part = "revision" }) => ["guidance", part],
  claim: ({ part = "claim" }) => ["guidance", part],
  observation: (fact) =>
    fact.comparedTo === undefined
      ? [fact.part ?? ""]
      : ["reportedGrowth", ...comparisonIn(fact), fact.part ?? ""],
  crossSelling: ({ group = "", part = "" }) => [group, part],
  rank: () => ["rank"],
  attribute: ({ part = "" }) => [part],
};

function comparisonIn({ period, comparedTo }: Fact): readonly string[] {
  if (period === undefined) return [];
  return compares.filter((how) => basePeriod(period, how) === comparedTo).slice(0, 1);
}

export interface Concept {
  readonly name: string;
  readonly periodType: "instant" | "duration";
}

/** The concept of a fact, by its metric and its kind. */
export function conceptOf(
  fact: Fact,
  { metric, unit }: { readonly metric: string; readonly unit: string },
  describe: DescriptionOf,
): Concept {
  const path = besides[fact.kind](fact).map(capital).join("");
  // Changes are printed in the metric's unit or as a share of something, but one concept has one
  // kind of unit.
  const about = path === "ReportedChange" && unit === "ratio" ? "ReportedChangeRatio" : path;
  const known = fact.accountingStandard === "IFRS" ? undefined : describe(metric)?.usGaap;
  const name = about === "" && known !== undefined ? known : `${capital(metric)}${about}`;
  if (!ncName.test(name))
    refuse("unknownMetric", {
      needs: "a metric whose name is valid in XML",
      got: show(metric),
      fix: "Use letters, digits, _, - and ., starting with a letter.",
      values: [metric],
    });
  return {
    name,
    periodType:
      describe(metric)?.balance === true &&
      /^(?:Guidance(?:Low|High|Value|Threshold))?$/.test(about)
        ? "instant"
        : "duration",
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
