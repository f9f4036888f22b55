import { readFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "../package/install.js";
import { type Scratch, scratchProject } from "../package/scratch.js";

/**
 * A project of a user who has installed the package and, to see charts outside of JupyterLab too,
 * what draws them. Notebooks know nothing of the checkout.
 */
export function notebookProject(): Scratch {
  const scratch = scratchProject();
  install(scratch.directory, "decimal.js", "zod", "vega", "vega-lite");
  const names = ["@iij/earnings", "vega", "vega-lite"];
  // Deno goes by the dependencies that are written down.
  scratch.write({
    "package.json": JSON.stringify({
      dependencies: Object.fromEntries(names.map((name) => [name, versionIn(scratch, name)])),
    }),
  });
  return scratch;
}

function versionIn({ directory }: Scratch, name: string): string {
  return (
    JSON.parse(readFileSync(join(directory, "node_modules", name, "package.json"), "utf8")) as {
      readonly version: string;
    }
  ).version;
}
