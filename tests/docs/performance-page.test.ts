import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { growthSql } from "../../src/files/growth-sql.js";
import { duckDb } from "../peers/peers.js";

const folder = mkdtempSync(join(tmpdir(), "earnings-quarters-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = readFileSync("docs/performance.md", "utf8");
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map(
    ([, code = ""]) => code,
  );

test("the query over a folder of Parquet files gives what the page on performance shows", async () => {
  const query = await duckDb();
  const [files = "", panel = "", question = ""] = blocks("sql").map((code) =>
    code.replaceAll("'quarters", `'${folder}/quarters`),
  );
  for (const statement of [files, panel, growthSql]) await query(statement);
  const found = (await query(question)).map((cells) => cells.map(String).join(" | "));
  expect(found).toEqual(blocks("text")[0]?.trimEnd().split("\n"));
});
