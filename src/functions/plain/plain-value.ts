import { isDecimal } from "../precision/decimal.js";
import { plainAmount } from "../precision/plain-amount.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** Deeper than any result; deeper nesting would overflow the stack. */
const deepest = 64;

/**
 * Makes values plain. A part that is referenced several times is copied once: a copy per reference
 * could double with every level.
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
      needs: "numbers short enough to write in plain digits",
      got: show(decimal),
      values: [decimal],
    })
  );
}

function refuseShape(value: unknown, isCircle: boolean): never {
  return refuse("malformedRecord", {
    needs: "a result of one of the library's functions",
    got: isCircle
      ? "an object that contains itself"
      : `an object nested more than ${deepest} levels deep`,
    values: [value],
  });
}
