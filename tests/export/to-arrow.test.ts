import { facts, type Fact } from "@iij/earnings";
import { toArrow } from "@iij/earnings/export";
import { DataType, tableFromIPC, type Vector } from "apache-arrow";
import { expect, test } from "vitest";
import { columnNames, expectedCells, withPlainNumbers } from "./cells.js";
import { hostileFacts } from "./hostile-facts.js";

/**
 * A cell as text: the four words of a decimal are an integer, to be divided by the power of ten of
 * its type.
 */
function cellOf(vector: Vector, row: number): string | null {
  const cell = vector.get(row) as string | number | boolean | Uint32Array | null;
  if (cell === null) return null;
  if (DataType.isDate(vector.type)) return new Date(Number(cell)).toISOString().slice(0, 10);
  if (!DataType.isDecimal(vector.type)) return String(cell);
  const unsigned = Array.from(cell as Uint32Array).reduceRight(
    (sum, word) => (sum << 32n) + BigInt(word),
    0n,
  );
  const integer = BigInt.asIntN(128, unsigned);
  const digits = String(integer < 0n ? -integer : integer).padStart(vector.type.scale + 1, "0");
  return `${integer < 0n ? "-" : ""}${digits.slice(0, -vector.type.scale)}.${digits.slice(-vector.type.scale)}`;
}

test.each<[string, readonly Fact[]]>([
  ["our facts", facts],
  ["a user's hostile facts", hostileFacts],
])("apache-arrow reads %s from the bytes: each figure and each null as it was", async (_, list) => {
  const table = tableFromIPC(await toArrow(list));
  expect(table.schema.fields.map(({ name }) => name)).toEqual(columnNames);
  const vectors = columnNames.flatMap((name) => table.getChild(name) ?? []);
  const rows = Array.from({ length: table.numRows }, (_, row) =>
    vectors.map((vector) => cellOf(vector, row)),
  );
  expect(rows.map(withPlainNumbers)).toEqual(
    list.map((fact) => withPlainNumbers(expectedCells(fact))),
  );
});

test("the decimals are of 38 digits with six places, if no figure needs more", async () => {
  const type: unknown = tableFromIPC(await toArrow(facts)).getChild("value")?.type;
  expect(type).toMatchObject({ precision: 38, scale: 6, bitWidth: 128 });
});
