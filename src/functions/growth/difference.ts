import type { Quantity } from "../../model/figure.js";
import { readPeriod } from "../periods/read-period.js";

/** What makes two figures incomparable, with both values. */
export interface NotComparable {
  readonly outcome: "notComparable";
  readonly differs: (typeof respects)[number];
  readonly current: string;
  readonly base: string;
}

const spanOf = (caller: string, { period }: Quantity): string | undefined => period && readPeriod(caller, period).span;

const respects = ["metric", "span", "accountingStandard", "scope", "definition"] as const;

/** The first respect in which both figures are described and differ; what one side leaves unsaid is no difference. */
export function difference(caller: string, current: Quantity, base: Quantity): NotComparable | undefined {
  for (const differs of respects) {
    const [now, before] = [current, base].map((figure) => (differs === "span" ? spanOf(caller, figure) : figure[differs]));
    if (now !== undefined && before !== undefined && now !== before) return { outcome: "notComparable", differs, current: now, base: before };
  }
  return undefined;
}
