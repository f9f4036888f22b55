import type { Column, Kind, Row } from "./column.js";
import { packageFor } from "./load-package.js";
import { dayNumber, precision, scaled, scaleOf } from "./scaled.js";

/** A table as the bytes of a Parquet file. */
export async function parquetOf(
  columns: readonly Column[],
  rows: readonly Row[],
  writer: object | undefined,
): Promise<Uint8Array> {
  const scale = scaleOf(columns, rows);
  const { parquetWriteBuffer } = (await packageFor(
    "hyparquet-writer",
    writer,
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
