import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { chromium, type Page } from "playwright-core";

const program = "/usr/bin/chromium";
export const hasChromium = existsSync(program);

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", mjs: "text/javascript", css: "text/css" };

/** What became of a page: what `look` saw, and what went wrong. */
export interface Visit<T> {
  readonly seen: T;
  readonly errors: readonly string[];
}

/** Serves a folder, opens a page of it in Chromium without any other network, and looks at it. */
export async function visit<T>(folder: string, path: string, look: (page: Page) => Promise<T>): Promise<Visit<T>> {
  const server = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url ?? "/", "http://localhost").pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath: program, args: options });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route((url) => url.hostname !== "127.0.0.1", (route) => route.abort());
    await page.goto(`http://127.0.0.1:${port}/${path}`);
    return { seen: await look(page), errors };
  } finally {
    await browser.close();
    server.close();
  }
}
