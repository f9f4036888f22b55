import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled } from "./manifest.js";

/**
 * The programs of others that read our files and run our code in the tests. Their binaries are
 * large, so they have a manifest of their own, and whoever builds the package need not download
 * them.
 */
export const folder = fileURLToPath(new URL(".", import.meta.url));

function peers(): string {
  if (!isInstalled(folder))
    throw new Error("The programs of tests/peers are not installed. Run `npm run peers` first.");
  return join(folder, "node_modules");
}

/** The path of a command. Nothing is there if the program has no binary for this machine. */
export function commandOf(name: "bun" | "deno"): string {
  return join(peers(), ".bin", name);
}

/** A number, a text or an object of DuckDB's, which writes itself as DuckDB would. */
interface Cell {
  toString(): string;
}
type Rows = readonly (readonly (Cell | null)[])[];

/** What the tests use of `@duckdb/node-api`, which need not be there when types are checked. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): Rows }> }>;
    }>;
  };
}

/** Runs SQL and returns the rows that it gives. */
export type Query = (sql: string) => Promise<Rows>;

/** A new and empty database of DuckDB, in memory. */
export async function duckDb(): Promise<Query> {
  const load = createRequire(join(peers(), "package.json"));
  const { DuckDBInstance } = load("@duckdb/node-api") as DuckDb;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRows();
}
