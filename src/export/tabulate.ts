import type { OwnTerms } from "../functions/levels/own-terms.js";
import { datesOf } from "../functions/periods/period-dates.js";
import { readLevel } from "../functions/levels/read-level.js";
import { own } from "../model/own.js";
import type { Fact } from "../model/fact.js";
import type { Row } from "./column.js";
import { factKeys } from "./columns.js";
import { endCells } from "./end-cells.js";
import { requireFact } from "./read-fact.js";
import { lastDay } from "../functions/vintages/published.js";
import { requireOver } from "../functions/vintages/require-over.js";
import { aboutFact } from "./about-fact.js";
import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";

/** The facts as rows of cells, each checked: every format is made from these. */
export function tabulate(facts: readonly Fact[], terms: OwnTerms): readonly Row[] {
  if (!Array.isArray(facts))
    refuse("malformedRecord", { needs: "a list of facts", got: show(facts), values: [facts] });
  // Not by `map`, which skips the holes of a list.
  return Array.from(facts as readonly Fact[], (fact, index) =>
    aboutFact(index, fact, () => rowOf(fact, terms)),
  );
}

/**
 * A fact as a row, checked. The true number lies between its bounds; "approximately" has no stated
 * bounds, and words have no number.
 */
export function rowOf(fact: Fact, terms: OwnTerms): Row {
  requireFact(fact);
  requireOver(fact, terms);
  // Reads the number first, and so rejects one that no text can hold.
  const ends = endCells(readLevel(fact));
  const cells = Object.fromEntries(
    factKeys.map((key) => [key, cellOf(own(fact, key) as string | number | boolean | undefined)]),
  );
  const dates = fact.period === undefined ? {} : datesOf(fact.period, terms.calendar);
  return { ...cells, ...dates, ...ends, publishedBy: lastDay(fact.published) };
}

/** By now a cell is text, a number or a mark. */
const cellOf = (cell: string | number | boolean | undefined): string | undefined =>
  cell === undefined ? undefined : String(cell);

/** Rejects a fact that no file of facts can hold. */
export function requireRow(fact: unknown, terms: OwnTerms): asserts fact is Fact {
  rowOf(fact as Fact, terms);
}
