import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { facts } from "@iij/earnings";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

test.each(["facts.parquet", "facts.csv"])(
  "DuckDB counts in %s of the installed package as many rows as there are facts",
  async (name) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${scratch.directory}'`);
    const counted = await connection.runAndReadAll(
      `SELECT count(*), count(DISTINCT id) FROM 'node_modules/@iij/earnings/dist/data/${name}'`,
    );
    expect(counted.getRows().flat().map(Number)).toEqual([
      facts.length,
      new Set(facts.map(({ id }) => id)).size,
    ]);
  },
);
