import { nameOfMetric } from "../../display/metric-words.js";
import { metricOf } from "../../../model/metric.js";
import type { DescriptionOf } from "../../levels/described-by.js";
import type { DerivationStep } from "../inference.js";

type Named = Pick<DerivationStep, "kind" | "metric"> &
  Partial<Pick<DerivationStep, "period" | "comparedTo" | "document" | "part">>;

/** The name of a number, in words. */
export function nameOf(
  { kind, metric, period = "" as never, comparedTo = "" as never, document = "", part }: Named,
  describe: DescriptionOf = metricOf,
): string {
  const label = lowerCase(nameOfMetric(metric, "en", describe));
  const target = `target for ${label} of ${period}${[undefined, "value"].includes(part) ? "" : ` (${part})`}`;
  switch (kind) {
    case "level":
      return `${label} of ${period}${asSpokenOf(document)}`;
    case "change":
      return `change of ${label} from ${comparedTo} to ${period}${asSpokenOf(document)}`;
    case "growth":
      return `growth of ${label} from ${comparedTo} to ${period}${asSpokenOf(document)}`;
    case "translation":
      return `${part === undefined ? `${label} of ${period}` : target} as translated by ${document}`;
    case "target":
      return `${target} in ${document}`;
    case "exchangeRate":
      return `exchange rate of ${document}`;
  }
}

/** A document may refer to a level before it is printed, and may then mean another amount. */
const asSpokenOf = (document: string): string => (document === "" ? "" : ` as ${document} has it`);

const lowerCase = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
