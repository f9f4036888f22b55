import { EarningsError } from "../model/earnings-error.js";
import { packageError } from "../model/package-error.js";

/** An optional package as it was passed in, or else as it is installed. Rejects a module that lacks the function needed. */
export async function packageFor(caller: string, name: string, passed: object | undefined, needed: string): Promise<object> {
  const found = passed ?? (await load(caller, name));
  if (typeof (Object(found) as Record<string, unknown>)[needed] === "function") return found;
  throw new EarningsError("packageFailed", {
    function: caller,
    needs: `the package ${name} with its function ${needed}`,
    got: "a module without that function",
    fix: "Pass the whole module, as `import * as` gives it, or nothing.",
    values: [found],
  });
}

/**
 * The name is one that bundlers cannot read: otherwise webpack and rollup warn everyone who wants only CSV that the package is missing.
 * The comments keep webpack and Vite from warning about the name instead.
 */
async function load(caller: string, name: string): Promise<object> {
  try {
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as object;
  } catch (error) {
    throw packageError(caller, name, error, "In a bundle, import it and pass it as the last argument.");
  }
}
