import type { Quantity } from "../../model/figure.js";
import { readPeriod } from "../periods/read-period.js";

/** What makes two figures incomparable, with both values. */
export interface NotComparable {
  readonly outcome: "notComparable";
  readonly differs: "metric" | "span" | "accountingStandard" | "scope" | "definition";
  readonly current: string;
  readonly base: string;
}

const spanOf = (caller: string, { period }: Quantity): string | undefined => period && readPeriod(caller, period).span;

/** The first respect in which both figures are described and differ; what one side leaves unsaid is no difference. */
export function difference(caller: string, current: Quantity, base: Quantity): NotComparable | undefined {
  const respects = [
    ["metric", current.metric, base.metric],
    ["span", spanOf(caller, current), spanOf(caller, base)],
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
