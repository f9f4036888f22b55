import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { duckDb } from "../peers/peers.js";
import { type Block, blocksOf, cdn } from "./files-page.js";

const python = "/usr/bin/python3";

/** The blocks in one language, which read what was just built. */
function blocks(language: string): readonly Block[] {
  return blocksOf(language).map(({ code, shown }) => ({
    code: code.replaceAll(`${cdn}/npm/@iij/earnings/`, ""),
    shown,
  }));
}

const has = (command: string, ...options: string[]): boolean =>
  spawnSync(command, options).status === 0;
const [hasPandas, hasR] = [has(python, "-c", "import pandas"), has("Rscript", "--version")];

describe("docs/files.md", () => {
  test.each(blocks("sql"))("its SQL gives $shown", async ({ code, shown }) => {
    const query = await duckDb();
    const rows = await query(code);
    expect(rows.map((row) => row.map(String).join(" | "))).toEqual([shown]);
  });

  test.skipIf(!hasPandas).each(blocks("python"))(
    `its Python gives $shown${hasPandas ? "" : " (skipped: there is no pandas)"}`,
    ({ code, shown }) => {
      expect(execFileSync(python, ["-c", code], { encoding: "utf8" }).trim()).toBe(shown);
    },
  );

  test.skipIf(!hasR).each(blocks("r"))(
    `its R gives $shown${hasR ? "" : " (skipped: there is no R)"}`,
    ({ code, shown }) => {
      expect(execFileSync("Rscript", ["-e", code], { encoding: "utf8" }).trim()).toBe(shown);
    },
  );

  test("has three blocks of SQL and of Python, and one of R", () => {
    expect(["sql", "python", "r"].map((language) => blocks(language).length)).toEqual([3, 3, 1]);
  });
});
