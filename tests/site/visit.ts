import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

/** WCAG 2.1, levels A and AA. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/**
 * Opens a page, waits until typedoc's scripts have shown it and built the menu, and says what is
 * wrong with it: what the console calls an error, exceptions, requests that failed, pixels beyond
 * the width of the window, and what axe-core finds, also in parts that are closed at first.
 */
export async function visit(context: BrowserContext, url: string): Promise<readonly string[]> {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(
    'document.querySelector("#tsd-nav-container details") && getComputedStyle(document.body).display !== "none"',
  );
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  const overflow = await page.evaluate<number>(
    "document.scrollingElement.scrollWidth - innerWidth",
  );
  if (overflow > 0) wrong.push(`${overflow} pixels too wide`);
  wrong.push(...(await violations(page)));
  await page.close();
  return wrong;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"] })`,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}
