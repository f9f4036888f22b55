import { readFileSync, writeFileSync } from "node:fs";
import { shippedFiles } from "./shipped-files.js";
import { pagesWithSizes, withSizes } from "./sizes.js";

/**
 * The second to last step of `npm run derive`: updates the sizes of the package's files in the
 * pages that state them. With `--check` it writes nothing and fails if one differs.
 */
const check = process.argv.includes("--check");
const files = await shippedFiles();
const stale = pagesWithSizes.filter((page) => {
  const before = readFileSync(page, "utf8");
  const after = withSizes(before, files);
  if (after !== before && !check) writeFileSync(page, after);
  return after !== before;
});

if (stale.length > 0)
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${stale.join(", ")}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
