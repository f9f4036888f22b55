import { amountsOf, type Amounts } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";

/** The amounts of some levels that a chart has room for. */
export function drawnAmounts(levels: Iterable<Level>): readonly string[] {
  return [...levels].flatMap((level) => {
    const { value, lower, upper }: Amounts = amountsOf(level);
    return [lower, value, upper].filter((amount) => amount !== undefined);
  });
}
