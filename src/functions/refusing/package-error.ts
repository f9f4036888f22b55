import { EarningsError } from "../../model/earnings-error.js";
import { fieldsOf } from "./fields-of.js";

/**
 * Why an optional package could not be loaded, and how to fix it; the function that needed it adds
 * its name to the error. `bundled` is the fix for a bundle that lacks it.
 */
export function packageError(name: string, cause: unknown, bundled?: string): EarningsError {
  const got = firstLineOf(cause);
  const missing = isMissing(name, got);
  return new EarningsError(missing ? "missingPackage" : "packageFailed", {
    function: "",
    needs: missing
      ? `the package ${name}, which is optional`
      : `the optional package ${name} to load`,
    got,
    fix: missing ? [`Add it: npm install ${name}.`, bundled].filter(Boolean).join(" ") : fixOf(got),
    cause,
    values: [cause],
  });
}

/** Not by `instanceof`: Jest has an `Error` of its own. */
function firstLineOf(error: unknown): string {
  const { message = error } = fieldsOf(error);
  return String(message).split("\n")[0]?.replace(/\.$/, "") ?? "";
}

/**
 * Node, Deno, Bun, Jest, browsers and bundlers have different messages and codes for a missing
 * package, but all of them quote its name. For a missing dependency of the package they quote
 * another name, and for a missing file its whole path.
 */
const isMissing = (name: string, message: string): boolean =>
  new RegExp(`["'“]${name}["'”]`).test(message) && !message.includes("does not provide an export");

function fixOf(message: string): string {
  if (!/vm-modules|VM API/.test(message))
    return "It is installed but does not load; `cause` is its error.";
  return "Jest imports ES modules only with an option of Node's: NODE_OPTIONS=--experimental-vm-modules npx jest.";
}
