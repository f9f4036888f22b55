import type { Quantity } from "../../model/figure.js";
import { readPeriod } from "../periods/read-period.js";

/** What makes two figures incomparable, with both values. */
export interface NotComparable {
  readonly outcome: "notComparable";
  readonly differs: "metric" | "span" | "accountingStandard" | "scope" | "definition";
  readonly current: string;
  readonly base: string;
}

const spanOf = ({ period }: Quantity): string | undefined =>
  period === undefined ? undefined : readPeriod("growth", period).span;

/** The first respect in which both figures are described and differ; what one side leaves unsaid is no difference. */
export function difference(current: Quantity, base: Quantity): NotComparable | undefined {
  const respects = [
    ["metric", current.metric, base.metric],
    ["span", spanOf(current), spanOf(base)],
    ["accountingStandard", current.accountingStandard, base.accountingStandard],
    ["scope", current.scope, base.scope],
    ["definition", current.definition, base.definition],
  ] as const;
  for (const [differs, now, before] of respects) {
    if (now === undefined || before === undefined || now === before) continue;
    return { outcome: "notComparable", differs, current: now, base: before };
  }
  return undefined;
}
