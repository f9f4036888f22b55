import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../peers/manifest.js";

/**
 * `npm run mutation`, and with `-- --mutate "src/functions/growth/*.ts"` of one folder. What is
 * found is kept, so that the next run asks only what has changed since.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));

install(folder);
execFileSync(
  process.execPath,
  [
    join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js"),
    "run",
    join(folder, "stryker.config.mjs"),
    ...process.argv.slice(2),
  ],
  { cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: "inherit" },
);
