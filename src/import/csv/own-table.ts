import type { Row } from "../../export/column.js";
import { factKeys } from "../../export/columns.js";
import { unguard } from "../../export/guard.js";
import { requiredKeys } from "../../export/read-fact.js";
import { rowOf } from "../../export/tabulate.js";
import type { OwnTerms } from "../../functions/levels/own-terms.js";
import { exactOf, textOf } from "../../functions/precision/exact.js";
import { plainAmount } from "../../functions/precision/plain-amount.js";
import { show } from "../../functions/refusing/describe.js";
import { placed } from "../../functions/refusing/named.js";
import { near } from "../../functions/refusing/near.js";
import { refuse } from "../../functions/refusing/refuse.js";
import type { Fact } from "../../model/fact.js";
import { shortened } from "../../model/shortened.js";
import { looksLike } from "../looks-like.js";
import { cellValue, kindsOfColumns } from "./cell-value.js";
import type { Header, TableRow } from "./table-row.js";

/**
 * Rejects a header with a column that is not ours, or without a column that every fact needs.
 */
export function requireOwnColumns({ names, place }: Header): void {
  const unknown = names.find((name) => !kindsOfColumns.has(name));
  if (unknown !== undefined)
    refuse("malformedRecord", {
      needs: "the columns that toCsv writes",
      got: `${show(unknown)} ${place}`,
      fix: looksLike(names[0] ?? "") ?? meant(unknown, names),
      values: [names],
    });
  const missing = requiredKeys.find((key) => !names.includes(key));
  if (missing !== undefined)
    refuse("malformedRecord", {
      needs: `the columns ${requiredKeys.join(", ")}`,
      got: `no column ${missing} ${place}`,
      values: [names],
    });
}

function meant(unknown: string, names: readonly string[]): string {
  const misspelt = near(unknown, kindsOfColumns.keys());
  if (misspelt.startsWith("Did you mean") && names.length > 1) return misspelt;
  return "For a table of your own, say which column is what: { columns: { period: …, metric: …, value: … } }.";
}

/** Turns a row of a table that `toCsv` wrote back into the fact. */
export function ownFact(row: TableRow, terms: OwnTerms): Fact {
  const stated = row.cells.filter(({ text }) => text !== "");
  const own = stated.filter(({ name }) => factKeys.includes(name));
  // The row is rejected below if it is not a fact.
  const fact = Object.fromEntries(
    own.map((cell) => [cell.name, inColumn(cell, () => valueOf(cell))]),
  ) as unknown as Fact;
  const table = placed(row.place, fact, () => rowOf(fact, terms));
  for (const cell of stated.filter(({ name }) => !factKeys.includes(name)))
    inColumn(cell, () => {
      requireDerived(cell, table);
    });
  return fact;
}

type Cell = TableRow["cells"][number];

const inColumn = <T>({ name, text, place }: Cell, work: () => T): T =>
  placed(`in column ${shortened(name)} ${place}`, text, work);

/** Only text was made safe for spreadsheets. */
function valueOf({ name, text }: Cell): string | number | boolean {
  const value = cellValue(name, text);
  return kindsOfColumns.get(name) === "text" ? unguard(text) : value;
}

/** Rejects a derived cell that contradicts the other cells of its row: one of them is a mistake. */
function requireDerived({ name, text }: Cell, row: Row): void {
  const expected = row[name];
  const given =
    kindsOfColumns.get(name) === "decimal" && plainAmount(text) !== undefined
      ? textOf(exactOf(text))
      : text;
  if (given === expected) return;
  const needs =
    expected === undefined
      ? "an empty cell"
      : `${expected}, which follows from the other cells, or an empty cell`;
  const fix =
    name === "start" || name === "end"
      ? "Pass the fiscal calendar: fromCsv(text, { startMonth, yearNamed })."
      : undefined;
  refuse("mismatch", { needs, got: show(text), fix, values: [text] });
}
