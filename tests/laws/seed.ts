import fc from "fast-check";

/**
 * A commit passes or fails by itself: every run tries the same random cases. LAWS=random tries new
 * ones, ten times as many.
 */
const isSearch = process.env["LAWS"] === "random";

fc.configureGlobal(isSearch ? { numRuns: 1000 } : { seed: 2002 });

export const timesAsMany = isSearch ? 10 : 1;
