import type { Level } from "../levels/level.js";
import { readPeriod } from "../periods/read-period.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** Swapped arguments are the commonest mistake with growth, and the result would look right. */
export function requireOrder(
  { about: current, given: now }: Level,
  { about: base, given: before }: Level,
): void {
  if (!current.period || !base.period) return;
  // Of one span, as different ones are not compared: the fiscal year decides, then the place in it.
  const [last, first] = [readPeriod(current.period), readPeriod(base.period)];
  if ((last.year - first.year || last.position - first.position) >= 0) return;
  refuse("mismatch", {
    needs: "the later figure first",
    got: `${describe(now)} and ${describe(before)}`,
    values: [now, before],
  });
}
