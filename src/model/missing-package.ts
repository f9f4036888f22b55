import { EarningsError } from "./earnings-error.js";

/** That an optional package could not be loaded, and what to do. */
export function missingPackage(caller: string, name: string, error: unknown): EarningsError {
  return new EarningsError("missingPackage", {
    function: caller,
    needs: `the package ${name}, which is optional`,
    got: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
    fix: `Add it: npm install ${name}.`,
    values: [error],
  });
}
