import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { type Columns, growthColumns } from "@iij/earnings/columns";
import { expect, it } from "vitest";

/** Typed arrays that workers share instead of copying them. */
const doubles = (rows: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * rows));
const integers = (rows: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * rows));

it("workers write the growth of their companies into one shared column", async () => {
  const rows = 4000;
  const columns = {
    entities: integers(rows).map((_, row) => Math.floor(row / 40)),
    periods: integers(rows).map((_, row) => 8000 + (row % 40)),
    amounts: doubles(rows).map((_, row) => 1 + ((row * 7919) % 997)),
    ...{ scale: -6, decimals: -6, span: "quarter", unit: "JPY" },
  } satisfies Columns;
  const shared = {
    ...columns,
    entities: shareOf(columns.entities, integers(rows)),
    periods: shareOf(columns.periods, integers(rows)),
    amounts: shareOf(columns.amounts, doubles(rows)),
  };
  const point = doubles(rows);
  const entry = pathToFileURL(createRequire(import.meta.url).resolve("../../dist/columns.js")).href;
  // Each part begins with a company, so that no base is in another part.
  const parts = [0, 1200, 2800, rows];
  await Promise.all(
    parts.slice(1).map(
      (to, index) =>
        new Promise((resolve, reject) => {
          const workerData = { entry, columns: shared, from: parts[index], to, point };
          new Worker(new URL("../columns/growth-worker.mjs", import.meta.url), { workerData })
            .once("message", resolve)
            .once("error", reject);
        }),
    ),
  );
  expect(Array.from(point)).toEqual(Array.from(growthColumns(columns).point));
});

function shareOf<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
