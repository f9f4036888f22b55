import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/model/calendar.js";
import { folder } from "./built-site.js";
import { browserPath, patient, skipped } from "./chromium.js";
import { siteInChromium } from "./site-in-chromium.js";

describe.skipIf(browserPath === undefined)(`the tables of the site${skipped}`, () => {
  const site = siteInChromium();

  async function open(path: string): Promise<Page> {
    const page = patient(await site.browser.newPage({ reducedMotion: "reduce" }));
    await page.goto(site.address + path);
    await page.locator(".table-bar").first().waitFor();
    return page;
  }

  test("of the ledger are filtered together, and those without a row go with their headings", async () => {
    const page = await open("pages/ledger.html");
    const count = page.getByRole("status").first();
    const all = await count.textContent();
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("JPY567 million");
    const rows = page.locator(".table-region tbody tr:visible");
    expect(await count.textContent()).toBe(`${await rows.count()} of ${all ?? ""}`);
    expect(await rows.count()).toBeGreaterThan(0);
    for (const text of await rows.allTextContents()) expect(text).toContain("JPY567 million");
    expect(await page.getByRole("heading", { name: "iij-1q00-release" }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "iij-3q02-presentation" }).count()).toBe(1);
    await page.close();
  });

  test("of the guidance record are filtered by verdict, sorted by period with the keyboard, and saved as they are shown", async () => {
    const page = await open("pages/guidance-record.html");
    await page.getByRole("combobox", { name: "Filter by verdict" }).first().selectOption("above");
    const shown = page.locator(".table-region").first().locator("tbody tr:visible");
    const cells = async (column: number): Promise<readonly string[]> =>
      await shown.locator(`td:nth-child(${column})`).allTextContents();
    expect(new Set(await cells(2))).toEqual(new Set(["above"]));
    const head = page.getByRole("columnheader", { name: "period" }).first();
    await head.press("Enter");
    await head.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const years = (await cells(1)).map((period) => parsePeriod(period)?.year ?? 0);
    expect(years.length).toBeGreaterThan(10);
    expect(years).toEqual(years.toSorted((one, other) => other - one));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the table as CSV" }).first().click(),
    ]);
    const [names, ...lines] = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(download.suggestedFilename()).toBe("guidance-record.csv");
    expect(names).toMatch(/^section,period,verdict,distance,/);
    expect(lines.length).toBeGreaterThan(years.length);
    expect(lines.filter((line) => !/^(?:Initial|Final) targets,[^,]+,above,/.test(line))).toEqual(
      [],
    );
    await page.close();
  });
});

test("the files of the package and the pictures can be downloaded where they are shown", () => {
  const ledger = readFileSync(`${folder}/pages/ledger.html`, "utf8");
  for (const name of ["facts.csv", "facts.parquet"]) {
    expect(ledger).toContain(`<a href="../data/${name}" download>`);
    expect(readFileSync(`${folder}/data/${name}`)).toEqual(readFileSync(`dist/data/${name}`));
  }
  const charts = readFileSync(`${folder}/pages/charts.html`, "utf8");
  // What the picture for a dark ground stands beside is offered once.
  const pictures = [...charts.matchAll(/<img src="([^"]*\.svg)"/g)]
    .map(([, src = ""]) => src)
    .filter((src, at, all) => !all.slice(0, at).some((other) => src === darkOf(other)));
  expect(pictures.length).toBeGreaterThan(8);
  for (const src of pictures)
    expect(charts).toContain(`<a class="picture-file" href="${src}" download>SVG</a>`);
});

const darkOf = (src: string): string => src.replace(/(?:-light)?\.svg$/, "-dark.svg");

test("the page of a record has a table of what the record holds", () => {
  const page = readFileSync(`${folder}/variables/_iij_earnings.quarters.html`, "utf8");
  expect(page).toMatch(/<td><code>revenues<\/code><\/td>\s*<td class="number">\d+<\/td>/);
});
