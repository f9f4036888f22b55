import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";

/** The page reads from a CDN, which has the files of the last release; the tests read what was just built. */
const cdn = "https://cdn.jsdelivr.net/npm/@iij/earnings/";
const page = readFileSync("docs/files.md", "utf8");
const python = "/usr/bin/python3";

/** The blocks in one language, each with what its last comment says it gives. */
function blocks(language: string): readonly { readonly code: string; readonly shown: string }[] {
  const fences = [...page.matchAll(new RegExp("```" + language + "\\n([^]*?)```", "g"))];
  return fences.map(([, code = ""]) => ({ code: code.replaceAll(cdn, ""), shown: /^(?:#|--) → (.*)$/m.exec(code)?.[1] ?? "nothing" }));
}

const has = (command: string, ...options: string[]): boolean => spawnSync(command, options).status === 0;
const [hasPandas, hasR] = [has(python, "-c", "import pandas"), has("Rscript", "--version")];

describe("docs/files.md", () => {
  test.each(blocks("sql"))("its SQL gives $shown", async ({ code, shown }) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = (await connection.runAndReadAll(code)).getRows();
    expect(rows.map((row) => row.map(String).join(" | "))).toEqual([shown]);
  });

  test.skipIf(!hasPandas).each(blocks("python"))(`its Python gives $shown${hasPandas ? "" : " (skipped: there is no pandas)"}`, ({ code, shown }) => {
    expect(execFileSync(python, ["-c", code], { encoding: "utf8" }).trim()).toBe(shown);
  });

  test.skipIf(!hasR).each(blocks("r"))(`its R gives $shown${hasR ? "" : " (skipped: there is no R)"}`, ({ code, shown }) => {
    expect(execFileSync("Rscript", ["-e", code], { encoding: "utf8" }).trim()).toBe(shown);
  });

  test("has two blocks of SQL and of Python, and one of R", () => {
    expect(["sql", "python", "r"].map((language) => blocks(language).length)).toEqual([2, 2, 1]);
  });
});
