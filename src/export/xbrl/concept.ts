import type { Fact } from "../../model/fact.js";
import { metricOf } from "../../model/metric.js";
import { show } from "../../functions/refusing/describe.js";
import { ncName } from "./namespaces.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** The records in which a figure is what its metric says; in all others it is something about the metric, such as a target. */
const levels: readonly string[] = ["quarters", "halves", "fiscalYears", "observations"];
const others: readonly string[] = ["guidance", "crossSelling", "segments", "facilities", "surveys", "rankings", "company"];

export interface Concept {
  readonly name: string;
  readonly periodType: "instant" | "duration";
}

/** The concept of a fact, by its metric and by where in the records it stands: growth as reported is another concept than revenues, and so is a target. */
export function conceptOf(fact: Fact, metric: string, unit: string): Concept {
  const path = aboutMetric(fact, metric);
  // Changes are printed in the metric's own unit and as a share of something; one concept counts in one kind of unit.
  const about = path === "ReportedChange" && unit === "ratio" ? "ReportedChangeRatio" : path;
  const known = fact.accountingStandard === "IFRS" ? undefined : metricOf(metric)?.usGaap;
  const name = about === "" && known !== undefined ? known : `${capital(metric)}${about}`;
  if (!ncName.test(name)) refuse("unknownMetric", { needs: "a metric that XML can name", got: show(metric), fix: "Use letters, digits, _, - and .; the first a letter.", values: [metric] });
  return { name, periodType: metricOf(metric)?.balance === true && /^(?:Guidance(?:Low|High|Value|Threshold))?$/.test(about) ? "instant" : "duration" };
}

/** What the path of one of our facts says beyond record, period and metric; a user's own id says nothing. */
function aboutMetric({ id }: Fact, metric: string): string {
  const [family = "", , ...rest] = id.split(".");
  const parts = rest.filter((part) => part !== metric && part !== "convenienceTranslation");
  if (levels.includes(family)) return parts.map(capital).join("");
  if (!others.includes(family)) return "";
  return (metric.startsWith(family) ? parts : [family, ...parts]).map(capital).join("");
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
