import { factPath, isGuidance } from "../../../model/fact-path.js";
import { metricOf } from "../../../model/metric.js";
import type { DerivationStep } from "../inference.js";

type Named = Pick<DerivationStep, "kind" | "metric"> &
  Partial<Pick<DerivationStep, "period" | "comparedTo" | "document">>;

/** What a number is, in words. */
export function nameOf({
  kind,
  metric,
  period = "" as never,
  comparedTo = "" as never,
  document = "",
}: Named): string {
  const label = lowerCase(metricOf(metric)?.label ?? metric);
  switch (kind) {
    case "level":
      return `${label} of ${period}${asSpokenOf(document)}`;
    case "change":
      return `change of ${label} from ${comparedTo} to ${period}${asSpokenOf(document)}`;
    case "growth":
      return `growth of ${label} from ${comparedTo} to ${period}${asSpokenOf(document)}`;
    case "translation":
      return `${isGuidance(factPath(metric)?.kind) ? `target ${metric}` : `${label} of ${period}`} as translated by ${document}`;
    case "target":
      return `target ${metric} of ${document}`;
    case "exchangeRate":
      return `exchange rate of ${document}`;
  }
}

/** A document may speak of a level before it is printed, and then of another amount. */
const asSpokenOf = (document: string): string => (document === "" ? "" : ` as ${document} has it`);

const lowerCase = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
