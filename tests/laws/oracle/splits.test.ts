import { type IsoDate, splitAdjusted } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { one, over, rational, times } from "../rational.js";
import { known } from "./amounts.js";
import { admits } from "./found.js";
import { scalarLaw } from "./scalar-law.js";

const shares = fc.integer({ min: 1, max: 300 });
/** Up to four splits or consolidations, one a year. */
const splits = fc
  .array(fc.tuple(shares, shares), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([from, into], year) => ({ date: `201${year}-07-01` as IsoDate, from, into })),
  );

scalarLaw(
  "splitAdjusted",
  "holds the true amount per share, or number of shares, after the last of the splits",
  [known("JPY/shares"), splits, fc.nat(4), fc.boolean()],
  ({ truth, figure }, all, year, isPerShare) => {
    const given = isPerShare ? figure : { ...figure, unit: "shares" };
    const found = splitAdjusted(given, all, { countedOn: `201${year}-01-01` as IsoDate });
    if (found.outcome !== "adjusted") throw new Error(found.outcome);
    const later = all.slice(year);
    const more = later.reduce(
      (factor, { from, into }) => times(factor, rational(BigInt(into), BigInt(from))),
      one,
    );
    expect(found.applied).toEqual(later);
    expect(admits(found, isPerShare ? over(truth, more) : times(truth, more))).toBe(true);
  },
);
