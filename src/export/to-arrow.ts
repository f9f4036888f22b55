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

/** The package `apache-arrow`, as far as it takes to tell it from others. */
export interface ArrowModule {
  readonly tableToIPC: (table: never) => Uint8Array;
}

/** What {@link toArrow} can be told. */
export interface ArrowOptions extends FactOptions {
  /** The module `apache-arrow`, where it cannot be loaded by name, as in a bundle. */
  readonly arrow?: ArrowModule;
}

/**
 * The table of {@link toCsv} as an Arrow file (IPC, "Feather" version 2): amounts and their ends as
 * 128-bit decimals, days as dates, an absent cell as null. For Arquero, DuckDB, Polars, pandas and
 * R without a detour through text.
 *
 * Needs the package `apache-arrow`, an optional peer, which is loaded on the first call. Bundlers
 * do not see that, so in a bundle pass the package in: `import * as arrow from "apache-arrow"`,
 * then `toArrow(facts, { arrow })`.
 *
 * @param facts - Ours, or one's own of the same shape.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are; `arrow`: the module `apache-arrow`, where it cannot be loaded by name.
 * @returns The bytes of the file; `tableFromIPC` of apache-arrow makes a table of them.
 * @throws EarningsError `missingPackage`; `packageFailed` if the package is installed but does not
 * load; `outOfRange` for amounts of more than 38 digits; and what {@link toCsv} throws.
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
 * The library's builders take decimals and dates through floats and time zones; their memory is
 * plain enough to be written here.
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

/** One bit a cell, set where there is one. */
function validity(cells: Cells): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
  for (const [index, text] of cells.entries())
    if (text !== undefined)
      nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
  return { nullCount: cells.filter((text) => text === undefined).length, nullBitmap };
}
