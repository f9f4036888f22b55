import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesUnder } from "../tree/files-under.js";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const library = join(scratch.directory, "node_modules/@iij/earnings");

test("the package holds the build, the papers and nothing else", () => {
  expect(readdirSync(library).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist",
    "docs",
    "package.json",
  ]);
});

test("the papers are the pages with their pictures and notebooks, without the site and what it is made with", () => {
  const papers = filesUnder(join(library, "docs"), "").map((path) =>
    path.slice(library.length + 1),
  );
  const files = papers.filter((path) => /\.\w+$/.test(path));
  const made = [".md", ".svg", ".ipynb", ".html"].flatMap((ending) => filesUnder("docs", ending));
  // Where a page is read as Markdown, nothing would choose the picture for a dark ground.
  const shown = new Set(["docs/charts/overview-dark.svg", "docs/charts/growth-ja-dark.svg"]);
  const others = (path: string): boolean => path.endsWith("-dark.svg") && !shown.has(path);
  expect(files.sort()).toEqual(
    made.filter((path) => !/^docs\/site(?:-assets)?\//.test(path) && !others(path)).sort(),
  );
});

test("the build holds modules and declarations of both kinds, and nothing else", () => {
  const files = readdirSync(join(library, "dist")).filter((file) => file !== "data");
  expect(files.filter((file) => !/^[\w-]+(?:\.d\.ts|\.d\.cts|\.js|\.cjs)$/.test(file))).toEqual([]);
  for (const entry of ["index", "schema", "chart", "export", "import", "notebook", "columns"]) {
    for (const ending of ["js", "cjs", "d.ts", "d.cts"])
      expect(files).toContain(`${entry}.${ending}`);
  }
});

test("modules are in ASCII, and so are the texts of records, which V8 then keeps in one byte per character", () => {
  const modules = filesUnder(join(library, "dist"), "").filter((path) => /\.c?js$/.test(path));
  expect(modules.length).toBeGreaterThan(14);
  for (const path of modules) {
    const text = readFileSync(path, "utf8");
    expect(text.match(/[^\0-\x7f]/g), path).toBeNull();
    // The escape of JSON has two backslashes in a string.
    if (/index\.c?js$/.test(path)) expect(text.match(/(?<!\\)\\u[0-9a-f]{4}/gi), path).toBeNull();
  }
});
