import { existsSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { filesUnder } from "../tree/files-under.js";

/** Where `npm run docs` puts the site. */
export const folder = "docs/site";

/** Every file of the site by its path in it, pages with their text. */
export function siteFiles(): ReadonlyMap<string, string | undefined> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error("There is no site. Build it with: npm run docs");
  return new Map(
    filesUnder(folder, "").map((file) => [
      file.slice(folder.length + 1),
      file.endsWith(".html") ? readFileSync(file, "utf8") : undefined,
    ]),
  );
}

interface MenuItem {
  readonly text: string;
  readonly path?: string;
  readonly children?: readonly MenuItem[];
}

/** The menu, which the pages load as compressed JSON. */
export function menu(): readonly MenuItem[] {
  const [, packed = ""] =
    /"([^"]*)"/.exec(readFileSync(`${folder}/assets/navigation.js`, "utf8")) ?? [];
  return JSON.parse(inflateSync(Buffer.from(packed, "base64")).toString()) as MenuItem[];
}

/** The paths that a menu leads to. */
export function pathsIn(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap(({ path, children = [] }) => [
    ...(path === undefined ? [] : [path]),
    ...pathsIn(children),
  ]);
}
