import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** The browser of this machine, if it has one. */
export const browserPath = ["chromium", "chromium-browser", "google-chrome"]
  .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
  .find((path) => path !== "");

export const skipped = browserPath === undefined ? " (skipped: there is no Chromium)" : "";

export async function launch(): Promise<Browser> {
  // Without a sandbox, since it runs as root in CI, and shows pages of our own only.
  return await chromium.launch({ executablePath: browserPath ?? "chromium", args: ["--no-sandbox", "--disable-gpu"] });
}
