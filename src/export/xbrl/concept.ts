import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import { factPath } from "../../model/fact-path.js";
import { metricOf } from "../../model/metric.js";
import { show } from "../../functions/refusing/describe.js";
import { ncName } from "./namespaces.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * The records in which a figure is what its metric says; in all others it is something about the
 * metric, such as a target.
 */
const levels: readonly string[] = [
  "quarters",
  "halves",
  "nineMonths",
  "fiscalYears",
  "observations",
];

/** What a fact of each kind is besides its metric, where its id does not say more. */
const ofKinds: { readonly [K in FactKind]?: string } = {
  growth: "ReportedGrowth",
  change: "ReportedChange",
  milestone: "Milestone",
  target: "Guidance",
  targetTranslation: "Guidance",
  revision: "GuidanceRevision",
};

export interface Concept {
  readonly name: string;
  readonly periodType: "instant" | "duration";
}

/**
 * The concept of a fact, by its metric and by where in the records it stands: growth as reported is
 * another concept than revenues, and so is a target.
 */
export function conceptOf(fact: Fact, metric: string, unit: string): Concept {
  const path = aboutMetric(fact, metric);
  // Changes are printed in the metric's own unit and as a share of something; one concept counts in
  // one kind of unit.
  const about = path === "ReportedChange" && unit === "ratio" ? "ReportedChangeRatio" : path;
  const known = fact.accountingStandard === "IFRS" ? undefined : metricOf(metric)?.usGaap;
  const name = about === "" && known !== undefined ? known : `${capital(metric)}${about}`;
  if (!ncName.test(name))
    refuse("unknownMetric", {
      needs: "a metric that XML can name",
      got: show(metric),
      fix: "Use letters, digits, _, - and .; the first a letter.",
      values: [metric],
    });
  return {
    name,
    periodType:
      metricOf(metric)?.balance === true &&
      /^(?:Guidance(?:Low|High|Value|Threshold))?$/.test(about)
        ? "instant"
        : "duration",
  };
}

/**
 * What the path of one of our facts says beyond record, period and metric; of a user's own, what
 * its kind says.
 */
function aboutMetric({ id, kind }: Fact, metric: string): string {
  const path = factPath(id);
  if (path === undefined) return (kind && ofKinds[kind]) ?? "";
  const {
    record,
    names: [, ...names],
  } = path;
  const parts = names.filter((name) => name !== metric && name !== "convenienceTranslation");
  return (levels.includes(record) || metric.startsWith(record) ? parts : [record, ...parts])
    .map(capital)
    .join("");
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
