import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const folders = (process.env["PATH"] ?? "").split(delimiter);

/** The browser of this machine, if it has one. */
export const browserPath = ["chromium", "chromium-browser", "google-chrome"]
  .flatMap((name) => folders.map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

export const skipped = browserPath === undefined ? " (skipped: there is no Chromium)" : "";

/**
 * A browser of its own accord asks for addresses that a machine without a network refuses, many at
 * a time.
 */
const withoutNetwork = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In milliseconds, as long as a test may take: a machine may be slow. */
const patience = 15 * 60_000;

export async function launch(): Promise<Browser> {
  // Without a sandbox, since it runs as root in CI, and shows pages of our own only.
  return await chromium.launch({
    executablePath: browserPath ?? "chromium",
    timeout: patience,
    args: ["--no-sandbox", "--disable-gpu", ...withoutNetwork],
  });
}

/** A page, or a context of pages, in which waiting has no shorter limit than a test. */
export function patient<Opened extends Page | BrowserContext>(opened: Opened): Opened {
  opened.setDefaultTimeout(patience);
  return opened;
}
