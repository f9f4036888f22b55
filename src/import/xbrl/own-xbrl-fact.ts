import { requireRow } from "../../export/tabulate.js";
import { conceptOf } from "../../export/xbrl/concept.js";
import { xbrlPeriod } from "../../export/xbrl/xbrl-period.js";
import { unitFromXbrl } from "../../export/xbrl/xbrl-unit.js";
import type { OwnTerms } from "../../functions/levels/own-terms.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { show } from "../../functions/refusing/describe.js";
import { placed } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import type { Fact } from "../../model/fact.js";
import { isPerShare } from "../../model/metric.js";
import { shortened } from "../../model/shortened.js";
import { JsonNumber, plainNumber } from "../json/json-number.js";
import type { ReadXbrlFact } from "./read-xbrl-fact.js";

/**
 * Restores a fact of a report made by `toXbrlJson`: its own keys are next to the value, with our
 * prefix. The dimensions follow from them, and contradictory ones are rejected.
 */
export function ownXbrlFact(read: ReadXbrlFact, prefix: string, terms: OwnTerms): Fact {
  return placed(read.place, read, () => {
    const evidence = Object.fromEntries(
      read.extensions.flatMap(([key, value]) =>
        key.startsWith(`${prefix}:`) ? [[key.slice(prefix.length + 1), plain(value)]] : [],
      ),
    );
    const { metric } = evidence;
    const perShare = typeof metric === "string" && isPerShare(metric, terms.describe);
    const fact: unknown = {
      unit: unitFromXbrl(read.unit, perShare),
      ...evidence,
      ...(read.value !== undefined && { value: read.value }),
      ...(read.decimals !== undefined && { decimals: read.decimals }),
    };
    requireRow(fact, terms);
    requireDimensions(fact, read, terms);
    return fact;
  });
}

function requireDimensions(
  fact: Fact,
  { concept, periodText }: ReadXbrlFact,
  terms: OwnTerms,
): void {
  const { metric, period } = fact;
  if (metric === undefined || period === undefined || !("unit" in fact)) return;
  const { name, periodType } = conceptOf(fact, { metric, unit: fact.unit }, terms.describe);
  const days = xbrlPeriod(datesOf(period, terms.calendar), periodType);
  for (const [expected, given] of [
    [name, concept.split(":").at(-1)],
    [days, periodText],
  ] as const)
    if (expected !== given)
      refuse("mismatch", {
        needs: `${shortened(expected)}, which follows from the fact's own keys`,
        got: show(given),
        fix: "Pass the same fiscal calendar and metrics as to toXbrlJson.",
        values: [fact],
      });
}

/** Converts a number of the file to a JavaScript number; flags and text are kept. */
const plain = (value: unknown): unknown =>
  value instanceof JsonNumber ? Number(plainNumber(value)) : value;
