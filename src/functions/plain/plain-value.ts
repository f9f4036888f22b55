import { isDecimal } from "../precision/decimal.js";
import { plainAmount } from "../precision/plain-amount.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** Deeper than any result; what is nested further would fill the stack. */
const deepest = 64;

/**
 * Makes values plain. A part to which several ways lead becomes one part again, as it was: a copy
 * per way would double with every level.
 */
export function plainValue(value: unknown): unknown {
  const made = new Map<object, unknown>();
  const within = new Set<object>();
  const plainOf = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (made.has(part)) return made.get(part);
    if (isDecimal(part)) return digitsOf(part);
    if (within.has(part) || within.size >= deepest) return refuseShape(value, within.has(part));
    within.add(part);
    const plain = Array.isArray(part)
      ? Array.from(part, plainOf)
      : Object.fromEntries(Object.entries(part).map(([key, each]) => [key, plainOf(each)]));
    within.delete(part);
    made.set(part, plain);
    return plain;
  };
  return plainOf(value);
}

function digitsOf(decimal: object): string {
  return (
    plainAmount(decimal) ??
    refuse("outOfRange", {
      needs: "numbers whose plain digits can be written down",
      got: show(decimal),
      values: [decimal],
    })
  );
}

function refuseShape(value: unknown, isCircle: boolean): never {
  return refuse("malformedRecord", {
    needs: "what a function returned",
    got: isCircle ? "an object that contains itself" : `one nested more than ${deepest} deep`,
    values: [value],
  });
}
