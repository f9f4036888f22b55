import fc from "fast-check";

/**
 * A commit passes or fails by itself: every run tries the same random cases. LAWS=random tries new
 * ones, ten times as many. LAWS=brief tries a fifth of the cases: enough for a mutant, of which
 * there are thousands.
 */
const isSearch = process.env["LAWS"] === "random";
const isBrief = process.env["LAWS"] === "brief";

fc.configureGlobal(isSearch ? { numRuns: 1000 } : { seed: 2002, numRuns: isBrief ? 20 : 100 });

export const timesAsMany = isSearch ? 10 : isBrief ? 0.2 : 1;

/** How many cases LAWS_CASES asks of the oracle, where it is set. */
export const casesAsked = readCount(process.env["LAWS_CASES"]);

function readCount(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const count = Number(text.replaceAll("_", ""));
  if (!Number.isSafeInteger(count) || count <= 0)
    throw new Error(`LAWS_CASES needs a number of cases, such as 1_000_000; got ${text}`);
  return count;
}
