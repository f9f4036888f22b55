import fc from "fast-check";

/**
 * A commit passes or fails by itself: every run tries the same random cases. LAWS=random tries new
 * ones, ten times as many.
 */
const isSearch = process.env["LAWS"] === "random";

fc.configureGlobal(isSearch ? { numRuns: 1000 } : { seed: 2002 });

export const timesAsMany = isSearch ? 10 : 1;

/** How many cases LAWS_CASES asks of the oracle, where it is set. */
export const casesAsked = readCount(process.env["LAWS_CASES"]);

function readCount(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const count = Number(text.replaceAll("_", ""));
  if (!Number.isSafeInteger(count) || count <= 0)
    throw new Error(`LAWS_CASES needs a number of cases, such as 1_000_000; got ${text}`);
  return count;
}
