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
