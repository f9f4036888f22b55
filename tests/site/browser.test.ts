import { describe, expect, test } from "vitest";
import { folder, menu, pathsIn, siteFiles } from "./built-site.js";
import { browserPath, patient, skipped } from "./chromium.js";
import { serve } from "./serve.js";
import { siteInChromium } from "./site-in-chromium.js";
import { visit } from "./visit.js";

const [guides = [], ...others] = menu().map((part) => pathsIn([part]));

/** Everything that the menu leads to, and one page of each other kind. */
const otherPages = [
  ...others.flat(),
  ...["index.html", "modules.html", "hierarchy.html"],
  ...["classes", "functions", "interfaces", "types", "variables"].map(
    (kind) => [...siteFiles().keys()].find((path) => path.startsWith(`${kind}/`)) ?? kind,
  ),
];

interface Look {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly pages: readonly string[];
}

/** The guides in each way, the other pages narrow and dark, wide and light. */
const looks: readonly Look[] = [
  { width: 380, colorScheme: "dark", pages: [...guides, ...otherPages] },
  { width: 1280, colorScheme: "light", pages: [...guides, ...otherPages] },
  { width: 380, colorScheme: "light", pages: guides },
  { width: 1280, colorScheme: "dark", pages: guides },
];

describe.skipIf(browserPath === undefined)(`the site in Chromium${skipped}`, () => {
  const site = siteInChromium();

  async function seen(
    address: string,
    { width, colorScheme, pages }: Look,
  ): Promise<readonly string[]> {
    const context = patient(
      await site.browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: "reduce",
      }),
    );
    const found: string[] = [];
    const waiting = [...pages];
    const visitAll = async (): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const wrong = await visit(context, address + path);
        found.push(...wrong.map((text) => `${path}: ${text}`));
      }
    };
    await Promise.all([visitAll(), visitAll(), visitAll()]);
    await context.close();
    return found.sort();
  }

  test.each(looks)(
    "$pages.length pages, $width pixels wide and $colorScheme: no error, nothing too wide, no violation of WCAG 2.1 AA",
    async (look) => {
      expect(look.pages.length).toBeGreaterThan(6);
      expect(await seen(site.address, look)).toEqual([]);
    },
  );

  test.each([
    { width: 1280, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
  ] as const)(
    "the notebook of Observable is built, $width pixels wide and $colorScheme: its chart and tables, the ground of the theme, and a way back",
    async ({ width, colorScheme }) => {
      const page = patient(
        await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme }),
      );
      const wrong: string[] = [];
      page.on("pageerror", ({ message }) => wrong.push(message));
      page.on("response", (response) => {
        if (response.status() >= 400) wrong.push(response.url());
      });
      await page.goto(`${site.address}media/guidance.html`);
      await page.waitForSelector("svg.marks");
      await page.waitForFunction("document.querySelectorAll('table').length >= 3");
      const [overflow, ground] = await page.evaluate<[number, string]>(
        "[document.scrollingElement.scrollWidth - innerWidth, getComputedStyle(document.documentElement).colorScheme]",
      );
      expect({ wrong, overflow, ground }).toEqual({ wrong: [], overflow: 0, ground: colorScheme });
      await page.getByRole("link", { name: "Notebooks" }).click();
      await page.waitForURL(`${site.address}pages/notebooks.html`);
      await page.close();
    },
  );

  test.each<[string, string, RegExp]>([
    ["a script that fails", "<script>undefined.x</script>", /properties of undefined/],
    ["a file that is not there", '<img alt="" src="gone.svg">', /404/],
    ["a box that is too wide", '<p style="width:500px">Wide</p>', /pixels too wide/],
    ["text that is too pale", '<p style="color:#777">Pale</p>', /color-contrast/],
    ["a picture without words", '<img src="../media/growth.svg">', /image-alt/],
    [
      "a violation in a part that is closed",
      '<details><summary>More</summary><p style="color:#777">Pale</p></details>',
      /color-contrast/,
    ],
  ])("%s would be found", async (_, html, error) => {
    const path = "pages/growth.html";
    const spoilt = await serve(
      folder,
      new Map([[path, (text) => text.replace("<h1", `${html}<h1`)]]),
    );
    const found = await seen(spoilt.address, { width: 380, colorScheme: "dark", pages: [path] });
    spoilt.close();
    expect(found.join("\n")).toMatch(error);
  });
});
