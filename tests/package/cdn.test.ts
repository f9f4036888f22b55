import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { blocksOf, cdn } from "../docs/files-page.js";
import { serve } from "../site/serve.js";
import { scratchProject } from "./scratch.js";

const python = "/usr/bin/python3";
const has = (command: string, ...options: string[]): boolean =>
  spawnSync(command, options).status === 0;
const [hasPandas, hasR] = [has(python, "-c", "import pandas"), has("Rscript", "--version")];

// A package CDN serves what is in the tarball by its path, with a version or without one.
const scratch = scratchProject();
const library = join(scratch.directory, "node_modules/@iij/earnings");
const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as {
  readonly version: string;
};
const served = join(scratch.directory, "cdn");
mkdirSync(join(served, "npm/@iij"), { recursive: true });
for (const name of ["earnings", `earnings@${version}`])
  symlinkSync(library, join(served, "npm/@iij", name), "dir");
const server = await serve(served);
const host = server.address.replace(/\/$/, "");
afterAll(() => {
  server.close();
  scratch.remove();
});

/**
 * Runs a program that reads from the CDN, with nothing but the host replaced, and returns what it
 * printed. It runs beside the server, not before it.
 */
async function printedBy(command: string, option: string, code: string): Promise<string> {
  const local = code.replaceAll(cdn, host);
  const { stdout } = await promisify(execFile)(command, [option, local], {
    cwd: scratch.directory,
    env: { ...process.env, no_proxy: "127.0.0.1", NO_PROXY: "127.0.0.1" },
  });
  return stdout.trim();
}

describe.each([
  ["without a version", (code: string) => code],
  [
    "with its version",
    (code: string) => code.replaceAll("/@iij/earnings/", `/@iij/earnings@${version}/`),
  ],
])("by the path that a package CDN gives it, %s,", (_, addressed) => {
  test.skipIf(!hasPandas)(
    `the Python of docs/files.md reads the CSV over HTTP${hasPandas ? "" : " (skipped: there is no pandas)"}`,
    async () => {
      const [{ code, shown } = { code: "", shown: "" }] = blocksOf("python");
      expect(addressed(code)).toContain("/npm/@iij/earnings");
      expect(await printedBy(python, "-c", addressed(code))).toBe(shown);
    },
  );

  test.skipIf(!hasR)(
    `its R reads the CSV over HTTP${hasR ? "" : " (skipped: there is no R)"}`,
    async () => {
      const [{ code, shown } = { code: "", shown: "" }] = blocksOf("r");
      expect(await printedBy("Rscript", "-e", addressed(code))).toBe(shown);
    },
  );
});

test("what is not in the package is not served", async () => {
  expect((await fetch(`${host}/npm/@iij/earnings/dist/data/facts.parquet`)).status).toBe(200);
  expect((await fetch(`${host}/npm/@iij/earnings@0.0.0/dist/data/facts.csv`)).status).toBe(404);
  expect((await fetch(`${host}/npm/@iij/earnings/src/index.ts`)).status).toBe(404);
});
