import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
};

/**
 * Serves the files of a folder to this machine. A page may be served with other text, to see a test
 * fail.
 */
export async function serve(
  folder: string,
  replaced: ReadonlyMap<string, (text: string) => string> = new Map(),
) {
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname),
    ).slice(1);
    readFile(join(folder, path)).then(
      (content) => {
        const change = replaced.get(path);
        response.writeHead(200, {
          "content-type": types[extname(path)] ?? "application/octet-stream",
        });
        response.end(change === undefined ? content : change(content.toString()));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
