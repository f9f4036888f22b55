import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Schemas that others publish are not part of this repository; where they are at hand they are in
 * this folder, or in the one that the environment names.
 */
const folder = process.env["EARNINGS_SCHEMAS"] ?? "../shared/schemas";

/** A published schema by its file name, if it is at hand. */
export function publishedSchema(name: string): {
  readonly schema?: object;
  readonly skipped: string;
} {
  const path = join(folder, name);
  if (existsSync(path))
    return { schema: JSON.parse(readFileSync(path, "utf8")) as object, skipped: "" };
  return { skipped: ` (skipped: there is no ${path})` };
}
