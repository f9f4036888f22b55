import { periodDates } from "../functions/periods/period-dates.js";
import { bounds, type LowerBound } from "../functions/precision/bounds.js";
import type { Bounds } from "../functions/precision/interval.js";
import { EarningsError } from "../model/earnings-error.js";
import type { Fact } from "../model/fact.js";
import type { HedgedQuantity, Quantity } from "../model/figure.js";
import type { Month } from "../model/period.js";
import type { Row } from "./column.js";
import { factKeys } from "./columns.js";
import { requireFact } from "./read-fact.js";
import { named, type Refuse, refuseFact, show } from "./refuse.js";

/** The facts as rows of cells, each checked: whatever a format makes of them, it makes of these. */
export function tabulate(caller: string, facts: readonly Fact[], startMonth: Month): readonly Row[] {
  if (!Array.isArray(facts)) throw new EarningsError("malformedRecord", { function: caller, needs: "a list of facts", got: show(facts), values: [facts] });
  if (facts.length === 0) throw new EarningsError("outOfRange", { function: caller, needs: "at least one fact", got: "an empty list", values: [facts] });
  // Not by `map`, which passes over the holes of a list.
  return Array.from(facts as readonly Fact[], (fact, index) => rowOf(refuseFact(caller, index, fact), fact, startMonth));
}

function rowOf(refuse: Refuse, fact: Fact, startMonth: Month): Row {
  requireFact(refuse, fact);
  const own = Object.fromEntries(factKeys.map((key) => [key, textOf(fact[key as keyof Fact] as string | number | boolean | undefined)]));
  const dates = fact.period === undefined ? {} : named(refuse, () => periodDates(fact.period as never, startMonth));
  return { ...own, ...dates, ...named(refuse, () => endsOf(fact)) };
}

/** By now a cell is text, a number or a mark. */
const textOf = (cell: string | number | boolean | undefined): string | undefined => (cell === undefined ? undefined : String(cell));

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
