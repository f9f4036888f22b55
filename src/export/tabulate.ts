import { periodDates } from "../functions/periods/period-dates.js";
import { bounds, type LowerBound } from "../functions/precision/bounds.js";
import type { Bounds } from "../functions/precision/interval.js";
import type { Fact } from "../model/fact.js";
import type { HedgedQuantity, Quantity } from "../model/figure.js";
import type { Month } from "../model/period.js";
import type { Row } from "./column.js";
import { factKeys } from "./columns.js";
import { requireFact } from "./read-fact.js";
import { aboutFact } from "./about-fact.js";
import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";

/** The facts as rows of cells, each checked: whatever a format makes of them, it makes of these. */
export function tabulate(facts: readonly Fact[], startMonth: Month): readonly Row[] {
  if (!Array.isArray(facts)) refuse("malformedRecord", { needs: "a list of facts", got: show(facts), values: [facts] });
  if (facts.length === 0) refuse("outOfRange", { needs: "at least one fact", got: "an empty list", values: [facts] });
  // Not by `map`, which passes over the holes of a list.
  return Array.from(facts as readonly Fact[], (fact, index) => aboutFact(index, fact, () => rowOf(fact, startMonth)));
}

function rowOf(fact: Fact, startMonth: Month): Row {
  requireFact(fact);
  const own = Object.fromEntries(factKeys.map((key) => [key, textOf(fact[key as keyof Fact] as string | number | true | undefined)]));
  const dates = fact.period === undefined ? {} : periodDates(fact.period, startMonth);
  return { ...own, ...dates, ...endsOf(fact) };
}

/** By now a cell is text, a number or a mark. */
const textOf = (cell: string | number | true | undefined): string | undefined => (cell === undefined ? undefined : String(cell));

/** The ends between which the true number lies. "Approximately" has none that anybody stated, but its digits are held to its decimals. */
function endsOf(fact: Fact): Row {
  if (!("value" in fact) || fact.value === undefined) return {};
  const { value, unit, decimals, rounding, qualifier } = fact as Quantity | HedgedQuantity;
  const plain = { value, unit, ...(decimals === undefined ? {} : { decimals }), ...(rounding === undefined ? {} : { rounding }) };
  const ends: Bounds | LowerBound = bounds(qualifier === "moreThan" ? { ...plain, qualifier } : plain);
  if (qualifier === "approximately") return {};
  const below = { lower: ends.lower.toFixed(), lowerClosed: String(ends.lowerClosed) };
  return ends.upper === "unbounded" ? below : { ...below, upper: ends.upper.toFixed(), upperClosed: String(ends.upperClosed) };
}
