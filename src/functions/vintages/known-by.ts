import type { Fact } from "../../model/fact.js";
import { readDay } from "../periods/read-day.js";
import { bare } from "../refusing/describe.js";
import { lastDay } from "./last-day.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/**
 * The facts that were published by a day. What is dated to a month or a year counts from its last day on: earlier it may not have been out.
 *
 * @param facts - Facts with `published`, such as `facts`.
 * @param date - A day as ISO 8601 text.
 * @throws EarningsError `outOfRange` for what is no calendar day.
 *
 * @example
 * ```ts
 * import { facts, knownBy } from "@iij/earnings";
 *
 * knownBy(facts, "2002-12-01").some(({ document }) => document === "iij-2002-12-02-release"); // → false
 * ```
 */
export function knownBy<F extends Fact>(facts: readonly F[], date: string): readonly F[] {
  return named("knownBy", () => {
    if (readDay(date) === undefined) {
      refuse("outOfRange", { needs: "a calendar day as text, such as 2003-08-12", got: bare(date), values: [date] });
    }
    return facts.filter(({ published }) => lastDay(published) <= date);
  });
}
