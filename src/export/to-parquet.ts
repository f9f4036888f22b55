import type { Fact } from "../model/fact.js";
import { type FactOptions, readOwnTerms } from "../functions/levels/own-terms.js";
import type { Kind, Row } from "./column.js";
import { columns } from "./columns.js";
import { packageFor } from "./load-package.js";
import { dayNumber, precision, scaled, scaleOf } from "./scaled.js";
import { tabulate } from "./tabulate.js";
import { namedLater } from "../functions/refusing/named.js";

/** The part of the package `hyparquet-writer` that {@link toParquet} needs. */
export interface ParquetModule {
  readonly parquetWriteBuffer: (options: never) => ArrayBuffer;
}

/** What {@link toParquet} can be told. */
export interface ParquetOptions extends FactOptions {
  /** The module `hyparquet-writer`, where it cannot be loaded by name, as in a bundle. */
  readonly writer?: ParquetModule;
}

/**
 * The table of {@link toCsv} as a Parquet file: amounts and their ends as DECIMAL(38), days as
 * DATE, an absent cell as null. The text is as it was printed, without apostrophes. The same facts
 * give the same bytes.
 *
 * Needs the package `hyparquet-writer`, an optional peer, which is loaded on the first call.
 * Bundlers do not see that, so in a bundle pass the package in: `import * as writer from
 * "hyparquet-writer"`, then `toParquet(facts, { writer })`.
 *
 * @param facts - Ours, or one's own of the same shape.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are; `writer`: the module `hyparquet-writer`, where it cannot be loaded by name.
 * @returns The bytes of the file.
 * @throws EarningsError `missingPackage`; `packageFailed` if the package is installed but does not
 * load; `outOfRange` for amounts of more than 38 digits; and what {@link toCsv} throws.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { toParquet } from "@iij/earnings/export";
 *
 * const bytes = await toParquet(facts);
 * String.fromCharCode(...bytes.slice(0, 4)); // → "PAR1"
 * ```
 */
export function toParquet(
  facts: readonly Fact[],
  options: ParquetOptions = {},
): Promise<Uint8Array> {
  return namedLater("toParquet", async () => {
    const rows = tabulate(facts, readOwnTerms(options, ["writer"]));
    const scale = scaleOf(rows);
    const { parquetWriteBuffer } = (await packageFor(
      "hyparquet-writer",
      options.writer,
      "parquetWriteBuffer",
    )) as typeof import("hyparquet-writer");
    const columnData = columns.map(({ name, kind }) => ({
      name,
      data: rows.map((row) => cellOf(row, name, kind, scale)),
    }));
    const schema = [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, kind }) => ({
        name,
        repetition_type: "OPTIONAL" as const,
        ...typeOf(kind, scale),
      })),
    ];
    return new Uint8Array(
      parquetWriteBuffer({ columnData, schema, rowGroupSize: 100_000, createdBy: "@iij/earnings" }),
    );
  });
}

function cellOf(
  row: Row,
  name: string,
  kind: Kind,
  scale: number,
): string | bigint | number | boolean | null {
  const text = row[name];
  if (text === undefined) return null;
  switch (kind) {
    case "text":
      return text;
    case "decimal":
      return scaled(text, scale);
    case "integer":
      return Number(text);
    case "boolean":
      return text === "true";
    case "date":
      return dayNumber(text);
  }
}

/** Sixteen bytes hold 38 digits. */
function typeOf(kind: Kind, scale: number) {
  switch (kind) {
    case "text":
      return { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
    case "decimal":
      return {
        type: "FIXED_LEN_BYTE_ARRAY",
        type_length: 16,
        converted_type: "DECIMAL",
        scale,
        precision,
      } as const;
    case "integer":
      return { type: "INT32" } as const;
    case "boolean":
      return { type: "BOOLEAN" } as const;
    case "date":
      return { type: "INT32", converted_type: "DATE" } as const;
  }
}
