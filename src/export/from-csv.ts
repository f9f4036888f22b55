import type { Fact } from "../model/fact.js";
import { type FactOptions, type OwnTerms, readOwnTerms } from "../functions/levels/own-terms.js";
import { exactOf, textOf } from "../functions/precision/exact.js";
import { plainAmount } from "../functions/precision/plain-amount.js";
import { show } from "../functions/refusing/describe.js";
import { named, placed } from "../functions/refusing/named.js";
import { near } from "../functions/refusing/near.js";
import { refuse } from "../functions/refusing/refuse.js";
import type { Kind, Row } from "./column.js";
import { columns, factKeys } from "./columns.js";
import { type CsvCell, csvRecords } from "./csv-records.js";
import { unguard } from "./guard.js";
import { requiredKeys, requireFact } from "./read-fact.js";
import { rowOf } from "./tabulate.js";

/**
 * The facts of a CSV table that {@link toCsv} wrote, or that was written like it. Each row is
 * checked as facts are wherever they are exported, and a mistake is reported with its line and
 * column.
 *
 * The file is read by RFC 4180, with or without a byte order mark, with lines ended by CR and LF or
 * by LF. The columns may be in any order, and those that a fact need not have may be left out; a
 * column that is not one of {@link toCsv}'s is rejected. The columns `start`, `end`, `lower`,
 * `lowerClosed`, `upper`, `upperClosed` and `publishedBy` follow from the others: they may be empty,
 * and are rejected if they say something else.
 *
 * @param text - The text of the file, decoded from UTF-8.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are.
 * @returns The facts in the order of the rows; none for a file with only a header.
 * @throws EarningsError `malformedRecord` for a file that is not such a table or a row that is not
 * a fact; `invalidFigure`, `excessDigits` or `unknownPeriod` for what a row states; `mismatch` for
 * a derived cell that contradicts its row.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { fromCsv, toCsv } from "@iij/earnings/export";
 *
 * const [revenues] = fromCsv(toCsv(facts.filter(({ id, stands }) => id === "quarters.3Q02.revenues" && stands)));
 * revenues?.printed; // → "JPY10.6 billion"
 * fromCsv(toCsv(facts)).length === facts.length; // → true
 * ```
 */
export function fromCsv(text: string, options: FactOptions = {}): readonly Fact[] {
  return named("fromCsv", () => {
    const terms = readOwnTerms(options);
    if (typeof text !== "string") {
      const fix =
        (text as unknown) instanceof Uint8Array
          ? "Decode the bytes first: new TextDecoder().decode(bytes)."
          : undefined;
      refuse("malformedRecord", {
        needs: "the text of a CSV file",
        got: show(text),
        fix,
        values: [text],
      });
    }
    const [header, ...records] = csvRecords(text);
    if (header === undefined)
      refuse("malformedRecord", {
        needs: "a header with the names of the columns",
        got: "an empty file",
        values: [text],
      });
    const names = namesOf(header);
    return records.map((cells) => factOf(names, cells, terms));
  });
}

const kinds = /* @__PURE__ */ (() =>
  new Map<string, Kind>(columns.map(({ name, kind }) => [name, kind])))();

/**
 * The names of the columns: each is known and there once, and none is missing that every fact has.
 */
function namesOf(header: readonly CsvCell[]): readonly string[] {
  const names = header.map(({ text }) => text);
  const at = (name: string): string =>
    `${show(name)} on line ${header[names.indexOf(name)]?.line ?? 1}`;
  const unknown = names.find((name) => !kinds.has(name));
  if (unknown !== undefined) {
    const fix =
      names.length === 1 && /[;\t]/.test(unknown)
        ? "Save the file with commas between the cells."
        : near(unknown, kinds.keys());
    refuse("malformedRecord", {
      needs: "the columns that toCsv writes",
      got: at(unknown),
      fix,
      values: [names],
    });
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    refuse("malformedRecord", {
      needs: "each column once",
      got: `two called ${at(twice)}`,
      values: [names],
    });
  const missing = requiredKeys.find((key) => !names.includes(key));
  if (missing !== undefined)
    refuse("malformedRecord", {
      needs: `the columns ${requiredKeys.join(", ")}`,
      got: `no column ${missing} on line ${header[0]?.line ?? 1}`,
      values: [names],
    });
  return names;
}

function factOf(names: readonly string[], cells: readonly CsvCell[], terms: OwnTerms): Fact {
  const line = `on line ${cells[0]?.line ?? 1}`;
  const texts = cells.map(({ text }) => text);
  if (cells.length !== names.length)
    refuse("malformedRecord", {
      needs: `${names.length} cells in each row, as in the header`,
      got: `${cells.length} ${line}`,
      values: [texts],
    });
  const stated = names.flatMap((name, index) =>
    cells[index] === undefined || cells[index].text === "" ? [] : [{ name, ...cells[index] }],
  );
  const own = stated.filter(({ name }) => factKeys.includes(name));
  const fact: unknown = Object.fromEntries(
    own.map((cell) => [cell.name, inColumn(cell, () => valueOf(cell))]),
  );
  const { checked, row } = placed(line, fact, () => {
    requireFact(fact);
    return { checked: fact, row: rowOf(fact, terms) };
  });
  for (const cell of stated.filter(({ name }) => !factKeys.includes(name))) {
    inColumn(cell, () => {
      requireDerived(cell, row);
    });
  }
  return checked;
}

/** A cell in its column. */
interface StatedCell extends CsvCell {
  readonly name: string;
}

const inColumn = <T>({ name, text, line }: StatedCell, work: () => T): T =>
  placed(`in column ${name} on line ${line}`, text, work);

function valueOf({ name, text }: StatedCell): string | number | boolean {
  switch (kinds.get(name)) {
    case "decimal":
      if (plainAmount(text) === undefined)
        refuse("invalidFigure", {
          needs: "a value in plain decimal digits",
          got: show(text),
          values: [text],
        });
      return text;
    case "integer":
      if (!/^-?\d+$/.test(text))
        refuse("invalidFigure", { needs: "a whole number", got: show(text), values: [text] });
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false")
        refuse("malformedRecord", {
          needs: "true, false or an empty cell",
          got: show(text),
          values: [text],
        });
      return text === "true";
    default:
      return unguard(text);
  }
}

/**
 * What follows from the other cells of a row is said by them: a cell that says something else is a
 * mistake in one of them.
 */
function requireDerived({ name, text }: StatedCell, row: Row): void {
  const expected = row[name];
  const given =
    kinds.get(name) === "decimal" && plainAmount(text) !== undefined ? textOf(exactOf(text)) : text;
  if (given === expected) return;
  const needs =
    expected === undefined
      ? "an empty cell"
      : `${expected}, which follows from the other cells, or an empty cell`;
  const fix =
    name === "start" || name === "end"
      ? "Say how the fiscal years lie: fromCsv(text, { startMonth, yearNamed })."
      : undefined;
  refuse("mismatch", { needs, got: show(text), fix, values: [text] });
}
