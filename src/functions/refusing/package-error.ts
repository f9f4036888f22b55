import { EarningsError } from "../../model/earnings-error.js";
import { fieldsOf } from "./fields-of.js";

/**
 * Why an optional package could not be loaded, and what to do about it; the verb that needed it
 * puts its name to the error. `bundled` is what to do in a bundle that lacks it.
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
 * Node, Deno, Bun, Jest, browsers and bundlers have different words and codes for a package that is
 * not there, but all of them quote its name. Of a package that the package itself lacks they quote
 * another name, and of a file its whole path.
 */
const isMissing = (name: string, message: string): boolean =>
  new RegExp(`["'“]${name}["'”]`).test(message) && !message.includes("does not provide an export");

function fixOf(message: string): string {
  if (!/vm-modules|VM API/.test(message))
    return "It is installed but does not load; `cause` is its error.";
  return "Jest imports ES modules only with an option of Node's: NODE_OPTIONS=--experimental-vm-modules npx jest.";
}
