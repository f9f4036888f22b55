import { refuse } from "../functions/refusing/refuse.js";
import { packageError } from "../functions/refusing/package-error.js";
import { fieldsOf } from "../functions/refusing/fields-of.js";

/**
 * An optional package: the module that was passed in, or else the installed one. Rejects a module
 * that lacks the function needed.
 */
export async function packageFor(
  name: string,
  passed: object | undefined,
  needed: string,
): Promise<object> {
  const found = passed ?? (await load(name));
  if (typeof fieldsOf(found)[needed] === "function") return found;
  return refuse("packageFailed", {
    needs: `the package ${name} with its function ${needed}`,
    got: "a module without that function",
    fix: "Pass the whole module, as `import * as` gives it, or nothing.",
    values: [found],
  });
}

/**
 * Bundlers cannot read the name: otherwise webpack and rollup would warn users who only want CSV
 * that the package is missing. The comments keep webpack and Vite from warning about the name.
 */
async function load(name: string): Promise<object> {
  try {
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as object;
  } catch (error) {
    throw packageError(name, error, "In a bundle, import it and pass it in the options.");
  }
}
