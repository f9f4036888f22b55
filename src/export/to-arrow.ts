import type { Vector } from "apache-arrow";
import type { Fact } from "../model/fact.js";
import { type FactOptions, readOwnTerms } from "../functions/levels/own-terms.js";
import type { Kind } from "./column.js";
import { columns } from "./columns.js";
import { packageFor } from "./load-package.js";
import { dayNumber, precision, scaled, scaleOf } from "./scaled.js";
import { tabulate } from "./tabulate.js";
import { namedLater } from "../functions/refusing/named.js";

type Arrow = typeof import("apache-arrow");
type Cells = readonly (string | undefined)[];

const wordsOfDecimal = 4;

/** The parts of the package `apache-arrow` that identify it. */
export interface ArrowModule {
  readonly tableToIPC: (table: never) => Uint8Array;
}

/** Options of {@link toArrow}. */
export interface ArrowOptions extends FactOptions {
  /** The module `apache-arrow`, if it cannot be loaded by name, as in a bundle. */
  readonly arrow?: ArrowModule;
}

/**
 * The table of {@link toCsv} as an Arrow file (IPC, "Feather" version 2): amounts and bounds as
 * 128-bit decimals, days as dates, absent cells as null. Arquero, DuckDB, Polars, pandas and R can
 * read it without parsing text.
 *
 * Needs the package `apache-arrow`, an optional peer dependency, which is loaded on the first call.
 * Bundlers cannot detect that, so pass the package in a bundle:
 * `import * as arrow from "apache-arrow"`, then `toArrow(facts, { arrow })`.
 *
 * @param facts - Our facts, or your own of the same shape.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, which describes your own
 * metrics; `arrow`: the module `apache-arrow`, if it cannot be loaded by name.
 * @returns The bytes of the file; `tableFromIPC` of apache-arrow reads them as a table.
 * @throws EarningsError `missingPackage` if the package is not installed.
 * @throws EarningsError `packageFailed` if the package is installed but fails to load.
 * @throws EarningsError `outOfRange` for amounts of more than 38 digits.
 * @throws EarningsError as {@link toCsv} does.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { toArrow } from "@iij/earnings/export";
 *
 * const bytes = await toArrow(facts);
 * String.fromCharCode(...bytes.slice(0, 6)); // → "ARROW1"
 * ```
 */
export function toArrow(facts: readonly Fact[], options: ArrowOptions = {}): Promise<Uint8Array> {
  return namedLater("toArrow", async () => {
    const rows = tabulate(facts, readOwnTerms(options, ["arrow"]));
    const scale = scaleOf(columns, rows);
    const arrow = (await packageFor("apache-arrow", options.arrow, "tableToIPC")) as Arrow;
    const vectors = columns.map(
      ({ name, kind }) =>
        [
          name,
          vectorOf(
            arrow,
            kind,
            rows.map((row) => row[name]),
            scale,
          ),
        ] as const,
    );
    return arrow.tableToIPC(new arrow.Table(Object.fromEntries(vectors)), "file");
  });
}

function vectorOf(arrow: Arrow, kind: Kind, cells: Cells, scale: number): Vector {
  const from = <T>(read: (text: string) => T): (T | null)[] =>
    cells.map((text) => (text === undefined ? null : read(text)));
  switch (kind) {
    case "text":
      return arrow.vectorFromArray(
        from((text) => text),
        new arrow.Utf8(),
      );
    case "decimal":
      return decimals(arrow, cells, scale);
    case "integer":
      return arrow.vectorFromArray(from(Number), new arrow.Int32());
    case "boolean":
      return arrow.vectorFromArray(
        from((text) => text === "true"),
        new arrow.Bool(),
      );
    case "date":
      return days(arrow, cells);
  }
}

/**
 * The builders of apache-arrow convert decimals and dates through floats and time zones, so this
 * writes their simple memory layout directly.
 */
function decimals(arrow: Arrow, cells: Cells, scale: number): Vector {
  const data = new Uint32Array(cells.length * wordsOfDecimal);
  for (const [index, text] of cells.entries()) {
    const bits = BigInt.asUintN(32 * wordsOfDecimal, scaled(text ?? "0", scale));
    for (let word = 0; word < wordsOfDecimal; word += 1)
      data[index * wordsOfDecimal + word] = Number((bits >> BigInt(32 * word)) & 0xffff_ffffn);
  }
  return arrow.makeVector(
    arrow.makeData({
      type: new arrow.Decimal(scale, precision),
      length: cells.length,
      data,
      ...validity(cells),
    }),
  );
}

function days(arrow: Arrow, cells: Cells): Vector {
  const data = Int32Array.from(cells, (text) => (text === undefined ? 0 : dayNumber(text)));
  return arrow.makeVector(
    arrow.makeData({ type: new arrow.DateDay(), length: cells.length, data, ...validity(cells) }),
  );
}

/** One bit per cell, set if the cell is present. */
function validity(cells: Cells): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
  for (const [index, text] of cells.entries())
    if (text !== undefined)
      nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
  return { nullCount: cells.filter((text) => text === undefined).length, nullBitmap };
}
