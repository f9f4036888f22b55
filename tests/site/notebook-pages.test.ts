import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { siteFiles } from "./built-site.js";

const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/g)].map(([, html = ""]) =>
    html.replaceAll(/<[^>]*>/g, "").trim(),
  );

/** The tables in the outputs of a notebook's page, by row and cell. */
function tablesOf(page: string): readonly (readonly (readonly string[])[])[] {
  const html = siteFiles().get(page) ?? "";
  return [...html.matchAll(/<div class="table-region output"[^]*?<\/table>/g)].map(([table]) =>
    [...table.matchAll(/<tr\b[^]*?<\/tr>/g)].map(([row]) => cellsOf(row)),
  );
}

describe("a page of a notebook", () => {
  test("has the tables of the library as they were run, not their text", () => {
    const [growth = [], ...others] = tablesOf("pages/third-quarter-2002.html");
    expect(growth[0]?.slice(0, 4)).toEqual(["Period", "Quarter before", "Value", "Growth"]);
    const row = growth.find(([period]) => period === "3Q02");
    expect(row?.slice(0, 4)).toEqual(["3Q02", "-194", "-567", "n.m. loss widened"]);
    expect(others).toHaveLength(2);
    expect(siteFiles().get("pages/third-quarter-2002.html")).toMatch(
      /<img alt="[^"]+" src="data:image\/svg/,
    );
  });

  test("has the data frames of pandas, each header above its column", () => {
    const tables = tablesOf("pages/twenty-five-years.html");
    expect(tables).toHaveLength(5);
    for (const [head = [], ...rows] of tables)
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => head.length));
    expect(tables[0]?.[0]?.slice(0, 3)).toEqual(["", "metric", "comparison"]);
  });
});

test("in the text of a page the header of a data frame ends where its columns do", () => {
  const page = readFileSync("docs/notebooks/twenty-five-years.md", "utf8");
  const [, head = "", row = ""] = /```text\n( *metric .*)\n(\d.*)\n/.exec(page) ?? [];
  expect(row).toMatch(/^3 +revenues/);
  expect(head).toHaveLength(row.length);
});
