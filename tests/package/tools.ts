import { createRequire } from "node:module";
import { join } from "node:path";
import { install } from "../peers/manifest.js";
import { top } from "./scratch.js";

/**
 * Programs with a manifest of their own, in a folder beside this file, so that whoever does not run
 * these tests need not install them. Installed here if they are not, or are of another day. Each
 * folder is for one file of tests: two could install into it at once.
 *
 * @returns The path of a package's module, from its name.
 */
export function tools(folder: string): (name: string) => string {
  const directory = join(top, "tests/package", folder);
  install(directory, "--ignore-scripts");
  const require = createRequire(join(directory, "package.json"));
  return (name) => require.resolve(name);
}
