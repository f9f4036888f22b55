import { afterAll, expect, test } from "vitest";
import { facts } from "@iij/earnings";
import { duckDb } from "../peers/peers.js";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

test.each(["facts.parquet", "facts.csv"])(
  "DuckDB counts in %s of the installed package as many rows as there are facts",
  async (name) => {
    const query = await duckDb();
    await query(`SET file_search_path = '${scratch.directory}'`);
    const counted = await query(
      `SELECT count(*), count(DISTINCT id) FROM 'node_modules/@iij/earnings/dist/data/${name}'`,
    );
    expect(counted.flat().map(Number)).toEqual([
      facts.length,
      new Set(facts.map(({ id }) => id)).size,
    ]);
  },
);
