import type { PeriodId } from "../../model/period.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { periodsSpanning } from "./periods-spanning.js";
import { readPeriod } from "./read-period.js";
import type { SameSpan } from "./shift-period.js";

/**
 * Every period from one to another, both included, whether anything is known of it or not: a loop
 * over these sees gaps, which a loop over the keys of a series does not.
 *
 * @param from - The first period.
 * @param to - The last one, of the same span and not before the first.
 * @throws EarningsError `unknownPeriod`; `outOfRange` for two spans, or a last period before the
 * first.
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
      needs: "a first and a last period of one span, in this order",
      got: `${from} and ${to}`,
      values: [from, to],
    });
  });
}
