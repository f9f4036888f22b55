import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, menu, pathsIn, siteFiles } from "./built-site.js";
import { browserPath, launch, skipped } from "./chromium.js";
import { serve } from "./serve.js";
import { visit } from "./visit.js";

/** Everything that the menu leads to, and one page of each other kind. */
const pages = [
  ...pathsIn(menu()),
  ...["index.html", "modules.html", "hierarchy.html"],
  ...["classes", "functions", "interfaces", "types", "variables"].map((kind) => [...siteFiles().keys()].find((path) => path.startsWith(`${kind}/`)) ?? kind),
];
const looks = (["light", "dark"] as const).flatMap((colorScheme) => [380, 1280].map((width) => ({ colorScheme, width })));

describe.skipIf(browserPath === undefined)(`the site in Chromium${skipped}`, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  async function seen(address: string, paths: readonly string[], look: (typeof looks)[number]) {
    const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    const waiting = [...paths];
    const visitAll = async (): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const seen = await visit(context, address + path);
        found.push(...seen.map((text) => `${path}: ${text}`));
      }
    };
    // Most of a visit is waiting.
    await Promise.all([visitAll(), visitAll(), visitAll(), visitAll()]);
    await context.close();
    return found.sort();
  }

  test.each(looks)("has no error, no width beyond $width pixels and no violation of WCAG 2.1 AA, $colorScheme", async (look) => {
    expect(pages.length).toBeGreaterThan(25);
    expect(await seen(site.address, pages, look)).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ["a script that fails", "<script>undefined.x</script>", /properties of undefined/],
    ["a file that is not there", '<img alt="" src="gone.svg">', /404/],
    ["a box that is too wide", '<p style="width:500px">Wide</p>', /pixels too wide/],
    ["text that is too pale", '<p style="color:#777">Pale</p>', /color-contrast/],
    ["a picture without words", '<img src="../media/growth.svg">', /image-alt/],
    ["a violation in a part that is closed", '<details><summary>More</summary><p style="color:#777">Pale</p></details>', /color-contrast/],
  ])("%s would be found", async (_, html, error) => {
    const path = "pages/growth.html";
    const spoilt = await serve(folder, new Map([[path, (text) => text.replace("<h1", `${html}<h1`)]]));
    const found = await seen(spoilt.address, [path], { colorScheme: "dark", width: 380 });
    spoilt.close();
    expect(found.join("\n")).toMatch(error);
  });
});
