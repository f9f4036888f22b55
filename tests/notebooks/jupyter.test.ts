import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { jupyterNotebooks, outputsOf, run } from "./jupyter.js";
import { notebookPage, pageOf } from "./notebook-page.js";
import { notebookProject } from "./notebook-project.js";

const project = notebookProject();
afterAll(() => {
  project.remove();
});

describe.each(jupyterNotebooks)("$path", ({ path, kernel, textOnly }) => {
  const source = readFileSync(path, "utf8");
  const committed = (): ReturnType<typeof outputsOf> => outputsOf(source, textOnly);

  test.skipIf(!kernel.isThere)(
    `gives in a user's project and in its own kernel what is committed${kernel.isThere ? "" : " (skipped: its kernel is not installed)"}`,
    () => {
      expect(outputsOf(run(source, kernel, project), textOnly)).toEqual(committed());
    },
  );

  test("stands as a page beside it (if not: npm run notebooks)", () => {
    expect(readFileSync(pageOf(path), "utf8")).toBe(notebookPage(source, basename(path)));
  });

  test("shows something of every cell but definitions, and no error", () => {
    const outputs = committed();
    expect(outputs.flat().filter((output) => "evalue" in output)).toEqual([]);
    expect(outputs.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(5);
  });
});

test("the table of the first notebook is HTML, its chart Vega-Lite and a picture", () => {
  const types = outputsOf(
    readFileSync("docs/notebooks/third-quarter-2002.ipynb", "utf8"),
    false,
  ).map(([output = {}]) => Object.keys(output));
  expect(types[0]).toContain("text/html");
  expect(types[3]).toEqual(
    expect.arrayContaining([
      "application/vnd.vegalite.v5+json",
      "application/vnd.vegalite.v6+json",
      "text/html",
    ]),
  );
});

test("the second notebook shows that pct_change takes a loss for growth, and what it is", () => {
  const shown = JSON.stringify(
    outputsOf(readFileSync("docs/notebooks/twenty-five-years.ipynb", "utf8"), true),
  );
  expect(shown).toMatch(/3Q02 +-194\.0 +-567\.0 +1\.923 +lossWidened +NaN/);
  expect(shown).toContain("below 1e-12: True");
});
