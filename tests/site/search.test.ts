import { describe, expect, test } from "vitest";
import { browserPath, patient, skipped } from "./chromium.js";
import { siteInChromium } from "./site-in-chromium.js";

describe.skipIf(browserPath === undefined)(`the search of the site${skipped}`, () => {
  const site = siteInChromium();

  /** The pages that a search finds, best first, as paths in the site. */
  async function found(...queries: readonly string[]): Promise<Record<string, readonly string[]>> {
    const page = patient(await site.browser.newPage());
    await page.goto(`${site.address}index.html`);
    await page.locator("#tsd-search-trigger").click();
    await page.waitForFunction("document.querySelector('#tsd-search-status').textContent === ''");
    const results: Record<string, readonly string[]> = {};
    for (const query of queries) {
      await page.locator("#tsd-search-input").fill(query);
      const links = page.locator("#tsd-search-results a");
      // The list is written anew after each search: what stands there is marked and has to go.
      await page.waitForFunction(
        "document.querySelector('#tsd-search-results a:not([data-seen])') || document.querySelector('#tsd-search-status').textContent !== ''",
      );
      results[query] = await links.evaluateAll((all) =>
        (all as unknown as { href: string; dataset: Record<string, string> }[]).map((link) => {
          link.dataset["seen"] = "yes";
          return new URL(link.href).pathname.slice(1);
        }),
      );
    }
    await page.close();
    return results;
  }

  test("finds words of guides, pages and comments, also abbreviations and Japanese, the guides first", async () => {
    const results = await found(
      ...[
        "pandas",
        "Jupyter",
        "Excel",
        "CAGR",
        "n.m.",
        "営業利益",
        "赤字",
        "guidance",
        "yearOverYear",
      ],
    );
    expect(results["pandas"]).toContain("pages/twenty-five-years.html");
    expect(results["Jupyter"]?.[0]).toBe("pages/notebook.html");
    expect(results["Excel"]).toContain("pages/files.html");
    expect(results["CAGR"]?.length).toBeGreaterThan(0);
    expect(results["n.m."]).toContain("pages/growth.html");
    expect(results["営業利益"]).toContain("pages/metrics.html");
    expect(results["赤字"]).toContain("pages/growth.html");
    expect(results["guidance"]?.[0]).toBe("pages/guidance.html");
    // Whoever types a whole name means that function.
    expect(results["yearOverYear"]?.[0]).toBe("functions/_iij_earnings.yearOverYear.html");
  });
});
