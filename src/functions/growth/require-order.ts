import type { Level } from "../levels/level.js";
import { readPeriod } from "../periods/read-period.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/**
 * Two figures of one document without a period are two things, such as two buildings, not one thing
 * at two times.
 */
export function requireOneSubject(
  { about: current, given: now }: Level,
  { about: base, given: before }: Level,
): void {
  const isTimeless = current.period === undefined && base.period === undefined;
  const isOneDocument = current.document !== undefined && current.document === base.document;
  if (!isTimeless || !isOneDocument) return;
  refuse("mismatch", {
    needs: "the same thing at two times",
    got: `${describe(now)} and ${describe(before)} of one document, without a period`,
    fix: "Compare two things with difference or share.",
    values: [now, before],
  });
}

/** Swapped arguments are the most common mistake with growth, and the result would look right. */
export function requireOrder(
  { about: current, given: now }: Level,
  { about: base, given: before }: Level,
): void {
  if (!current.period || !base.period) return;
  // Both have the same span, as different ones are not compared: order by fiscal year, then by
  // position.
  const [last, first] = [readPeriod(current.period), readPeriod(base.period)];
  if ((last.year - first.year || last.position - first.position) >= 0) return;
  refuse("mismatch", {
    needs: "the later figure first",
    got: `${describe(now)} and ${describe(before)}`,
    values: [now, before],
  });
}
