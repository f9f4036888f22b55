import { gapWords } from "../../functions/display/gap-words.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";

/** Why a check is undecidable, in the words of the page. */
export const reasons = {
  rounding: "rounding",
  approximate: "approximate target",
  qualitative: "target in words",
  hedged: "hedged",
  missing: gapWords.inDocuments.en,
  notComparable: "not comparable",
} as const;

/** The name of a target; if it is not for a metric of the records, its id in words. */
export function nameOfTarget(metric: string): string {
  const name = nameOfMetric(metric, "en");
  if (name !== metric) return name;
  const words = metric.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
