import type { Subject } from "../../model/figure.js";
import { differenceIn, terms } from "../precision/require-same.js";

const respects = /* @__PURE__ */ (() => ["metric", "span", ...terms] as const)();

/** What makes two figures incomparable, with both values. */
export interface NotComparable {
  readonly outcome: "notComparable";
  readonly differs: (typeof respects)[number];
  readonly current: string;
  readonly base: string;
}

/** The first respect that both figures state and in which they differ. */
export function difference(current: Subject, base: Subject): NotComparable | undefined {
  const found = differenceIn(respects, current, base);
  return found && { outcome: "notComparable", ...found };
}
