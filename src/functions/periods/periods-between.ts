import type { PeriodId } from "../../model/period.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { periodsSpanning } from "./periods-spanning.js";
import { readPeriod } from "./read-period.js";
import type { SameSpan } from "./shift-period.js";

/**
 * Every period from one to another, both included, whether or not anything is known about it: a
 * loop over these sees gaps, unlike a loop over the keys of a series.
 *
 * @param from - The first period.
 * @param to - The last one, of the same span and not before the first.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `outOfRange` for two spans, or if the last period is before the first.
 *
 * @example
 * ```ts
 * import { periodsBetween } from "@iij/earnings";
 *
 * periodsBetween("3Q02", "2Q03"); // → ["3Q02", "4Q02", "1Q03", "2Q03"]
 * ```
 */
export function periodsBetween<P extends PeriodId>(
  from: P,
  to: NoInfer<SameSpan<P>>,
): readonly SameSpan<P>[] {
  return named("periodsBetween", () => {
    const [first, last] = [readPeriod(from), readPeriod(to)];
    if (
      first.span === last.span &&
      (last.year - first.year || last.position - first.position) >= 0
    ) {
      return periodsSpanning(first.span, [from, to]) as readonly SameSpan<P>[];
    }
    return refuse("outOfRange", {
      needs: "a first and a last period of the same span, in this order",
      got: `${from} and ${to}`,
      values: [from, to],
    });
  });
}
