import { amountsOf, type Amounts } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";

/** The amounts of these levels that can be drawn. */
export function drawnAmounts(levels: Iterable<Level>): readonly string[] {
  return [...levels].flatMap((level) => {
    const { value, lower, upper }: Amounts = amountsOf(level);
    return [lower, value, upper].filter((amount) => amount !== undefined);
  });
}
