import type { Page } from "playwright-core";
import { browserPath, launch, patient } from "../site/chromium.js";
import { serve } from "../site/serve.js";

export const hasChromium = browserPath !== undefined;

/** What became of a page: what `look` saw, and what went wrong. */
export interface Visit<T> {
  readonly seen: T;
  readonly errors: readonly string[];
}

/** Serves a folder, opens a page of it in Chromium without any other network, and looks at it. */
export async function visit<T>(
  folder: string,
  path: string,
  look: (page: Page) => Promise<T>,
): Promise<Visit<T>> {
  const [server, browser] = await Promise.all([serve(folder), launch()]);
  try {
    const page = patient(await browser.newPage());
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route(
      (url) => url.hostname !== "127.0.0.1",
      (route) => route.abort(),
    );
    await page.goto(server.address + path);
    return { seen: await look(page), errors };
  } finally {
    await browser.close();
    server.close();
  }
}
