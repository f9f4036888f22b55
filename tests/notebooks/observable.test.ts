import { execFileSync } from "node:child_process";
import { copyFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { top } from "../package/scratch.js";
import { notebookProject } from "./notebook-project.js";
import { hasChromium, visit } from "./page.js";

const project = notebookProject();
const out = join(project.directory, "site");
// npm puts the fonts of Notebook Kit beside it, and its pages ask for them.
symlinkSync(
  join(top, "node_modules/@fontsource-variable"),
  join(project.directory, "node_modules/@fontsource-variable"),
  "dir",
);
afterAll(() => {
  project.remove();
});

test.skipIf(!hasChromium)(
  `docs/notebooks/guidance.html is built in a user's project to a page that shows its chart and its tables${hasChromium ? "" : " (skipped: there is no Chromium)"}`,
  async () => {
    copyFileSync("docs/notebooks/guidance.html", join(project.directory, "guidance.html"));
    const options = {
      cwd: project.directory,
      stdio: "pipe",
      env: { ...process.env, NODE_ENV: "production" },
    } as const;
    execFileSync(
      join(top, "node_modules/.bin/notebooks"),
      ["build", "--root", ".", "--out", out, "guidance.html"],
      options,
    );
    const { seen, errors } = await visit(out, "guidance.html", async (page) => {
      await page.waitForSelector("svg.marks");
      await page.waitForFunction("document.querySelectorAll('table').length >= 3");
      const rows = page.locator("table").locator("tbody tr");
      return {
        text: await page.locator("main, body").first().innerText(),
        captions: await page.locator("caption").allInnerTexts(),
        rows: (await rows.allInnerTexts()).map((line) => line.split(/\s*\t\s*/)),
        hint: await page.locator("td[title]").first().getAttribute("title"),
        source: await page.locator("td a").first().getAttribute("href"),
        marks: await page.locator("svg.marks path").count(),
      };
    });
    expect(errors).toEqual([]);
    expect(seen.captions).toEqual([
      "Guidance of February 2003 for 4Q02, JPY million",
      "Operating income (loss), JPY million",
      "Operating income (loss), JPY million; growth, %",
    ]);
    expect(seen.rows[0]?.slice(0, 4)).toEqual([
      "4Q02",
      "– guided",
      "12,500 to 13,000",
      "JPY12.5 billion – JPY13.0 billion",
    ]);
    expect(
      seen.rows.find(([period, base]) => period === "FY2022" && base === "23,547")?.slice(2, 5),
    ).toEqual(["27,221", "+15.6%", "+15.598% to +15.608%"]);
    expect(seen.text).toContain('"undecidable"');
    expect(seen.hint).toMatch(/printed as “/);
    expect(seen.source).toMatch(/^https?:/);
    expect(seen.marks).toBeGreaterThan(30);
  },
);
