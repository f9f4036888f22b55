import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { folder } from "./built-site.js";
import { launch } from "./chromium.js";
import { serve } from "./serve.js";

/**
 * The built site, served and with a browser to open it, for the tests of the group that calls this.
 */
export function siteInChromium(): { readonly browser: Browser; readonly address: string } {
  const opened: { browser?: Browser; site?: Awaited<ReturnType<typeof serve>> } = {};
  beforeAll(async () => {
    [opened.browser, opened.site] = await Promise.all([launch(), serve(folder)]);
  });
  afterAll(async () => {
    await opened.browser?.close();
    opened.site?.close();
  });
  const there = <T>(part: T | undefined): T => {
    if (part === undefined)
      throw new Error("The site is opened before the tests of its group, and not before.");
    return part;
  };
  return {
    get browser() {
      return there(opened.browser);
    },
    get address() {
      return there(opened.site).address;
    },
  };
}
