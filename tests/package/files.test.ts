import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { shippedFiles } from "../../src/files/shipped-files.js";
import { scratchProject, top } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const folder = join(scratch.directory, "node_modules/@iij/earnings/dist/data");
const files = await shippedFiles();
const bytesOf = (content: string | Uint8Array): string =>
  Buffer.from(content as string).toString("base64");

test("the package ships these files for other languages", () => {
  expect(readdirSync(folder).sort()).toEqual([
    "datapackage.json",
    "documents.csv",
    "facts.csv",
    "facts.parquet",
    "facts.schema.json",
    "growth.csv",
    "growth.sql",
    "levels.csv",
    "levels.parquet",
    "licence.txt",
  ]);
});

describe.each(Object.entries(files))("%s", (name, content) => {
  test("is what the facts give, to the byte, whenever it is made", async () => {
    expect(readFileSync(join(folder, name)).toString("base64") === bytesOf(content)).toBe(true);
    expect(bytesOf((await shippedFiles())[name] ?? "") === bytesOf(content)).toBe(true);
  });
});

const names = Object.keys(files).filter((name) => name !== "licence.txt");

test.each(names)("a program finds %s by its subpath", (name) => {
  scratch.write({
    "find.mjs": `import { fileURLToPath } from "node:url"; process.stdout.write(JSON.stringify(fileURLToPath(import.meta.resolve("@iij/earnings/${name}"))));`,
    "find.cjs": `process.stdout.write(JSON.stringify(require.resolve("@iij/earnings/${name}")));`,
  });
  for (const program of ["find.mjs", "find.cjs"])
    expect(readFileSync(scratch.run(program) as string)).toHaveLength(
      statSync(join(folder, name)).size,
    );
});

test("the sizes that the pages state are true to a tenth", () => {
  const pages = ["docs/files.md", "CHANGELOG.md"].map(
    (page) => [page, readFileSync(join(top, page), "utf8")] as const,
  );
  for (const name of names) {
    const actual = statSync(join(folder, name)).size / 1000;
    for (const [page, text] of pages) {
      // In a table a cell further on, in a sentence in brackets behind the name.
      const [, stated] =
        new RegExp(
          `${name.replaceAll(".", "\\.")}\`(?: \\|[^|]*\\| | \\()(\\d+(?:\\.\\d)?) kB`,
        ).exec(text) ?? [];
      expect(
        Math.abs(Number(stated) - actual) / actual,
        `${page}, ${name}: ${actual} kB`,
      ).toBeLessThan(0.1);
    }
  }
});
