import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsIn } from "../docs/cells.js";
import { runExample } from "../docs/run-example.js";
import { deno, denoNotebook, outputsOf, run } from "./jupyter.js";
import { notebookProject } from "./notebook-project.js";

const cells = cellsIn("docs/notebooks.md", "ts");

test("docs/notebooks.md shows a growth table in three lines, and a chart in three", () => {
  expect(cells.map((cell) => cell.split("\n").length)).toEqual([3, 3]);
});

test("each is a program as well", async () => {
  const texts: unknown[] = [];
  for (const cell of cells)
    await runExample(cell.replace(/^show\(.*$/m, "$shows(($&).text);"), (text) => texts.push(text));
  expect(texts[0]).toMatch(/^3Q02 +-194 +-567 +n\.m\. [a-z] /m);
  expect(texts[1]).toMatch(/^Growth of Operating income \(loss\) year over year/m);
});

describe.skipIf(!deno.isThere)(
  `each as the one cell of a notebook in a user's project, on Deno's kernel${deno.isThere ? "" : " (skipped: there is no jupyter_client)"}`,
  () => {
    const project = notebookProject();
    let shown: readonly (readonly object[])[] = [];
    beforeAll(() => {
      shown = cells.flatMap((source) =>
        outputsOf(run(denoNotebook([source]), deno, project), false),
      );
    });
    afterAll(() => {
      project.remove();
    });

    test("each gives one thing, and no error", () => {
      expect(
        shown.map((outputs) =>
          outputs.map((output) => "output_type" in output && output.output_type),
        ),
      ).toEqual([["execute_result"], ["execute_result"]]);
    });

    test("the first is a table in HTML, in which a loss that widened has no rate", () => {
      const { "text/html": html } = shown[0]?.[0] as { readonly "text/html": string };
      expect(html).toMatch(/^<table\b/);
      expect(/<tr>(?:(?!<tr>)[^])*?>3Q02<[^]*?<\/tr>/.exec(html)?.[0]).toMatch(
        /n\.m\.[^]*loss widened/,
      );
    });

    test("the second is a chart, as Vega-Lite of both versions and as a picture", () => {
      const chart = shown[1]?.[0] as Readonly<Record<string, object>>;
      for (const version of ["v5", "v6"]) {
        expect(chart[`application/vnd.vegalite.${version}+json`]).toMatchObject({
          $schema: `https://vega.github.io/schema/vega-lite/${version}.json`,
          data: {
            values: expect.arrayContaining([
              expect.objectContaining({ period: "3Q02", outcome: "turned to loss" }),
            ]) as unknown,
          },
        });
      }
      expect(chart["text/html"]).toMatch(/^<img alt="[^"]+" src="data:image\/svg\+xml,%3Csvg/);
    });
  },
);
