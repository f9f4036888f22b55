import type fc from "fast-check";
import { law } from "../law.js";
import { timesAsMany } from "../seed.js";
import { casesOfEach, type functionsAsked } from "./cases.js";

/** A law of one function, whose number of cases scales with the oracle's. */
export function scalarLaw<T extends unknown[]>(
  name: (typeof functionsAsked)[number],
  claim: string,
  cases: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
): void {
  law(`${name} ${claim}`, cases, holds, casesOfEach / timesAsMany);
}
