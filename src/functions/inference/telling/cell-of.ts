import type { Fact } from "../../../model/fact.js";
import { ownOnly } from "../../../model/own.js";
import { statedOf, type Unknown } from "../facts/system.js";
import type { Derivation } from "../inference.js";
import type { OpenCell } from "../levels-by-period.js";
import type { Ends, KnownEnd } from "../solver/ends.js";
import { fixedText, middleText, shortened } from "../solver/fixed.js";

/**
 * Where a cell keeps the function that finds its derivation. The getter is one for all cells, since
 * with getters of their own no two cells would have one shape, and each would become a hash table.
 */
const derive = Symbol("derive");

interface Deriving {
  readonly [derive]: () => Derivation;
}

/** One for all cells as well: only its value differs, which is removed again at once. */
const deriving: { value?: (() => Derivation) | undefined } = /* @__PURE__ */ ownOnly({});

const derivation = /* @__PURE__ */ ownOnly({
  get(this: Deriving): Derivation {
    return this[derive]();
  },
  enumerable: true,
});

/** The two bounds of an unknown, as people see them, with what is printed for it. */
export function cellOf(
  unknown: Unknown,
  ends: Ends,
  printed: readonly Fact[],
  derivationOf: (ends: Ends) => Derivation,
): OpenCell {
  const { lower, upper } = ends;
  const low = lower && shortened(lower, "lower");
  const high = upper && shortened(upper, "upper");
  const cell = statedOf(unknown) as Omit<OpenCell, "derivation">;
  cell.basis = printed.length > 0 && isStated(lower) && isStated(upper) ? "printed" : "inferred";
  if (low !== undefined && high !== undefined) cell.middle = middleText(low.at, high.at);
  if (low !== undefined) cell.lower = fixedText(low.at);
  if (high !== undefined) cell.upper = fixedText(high.at);
  cell.lowerClosed = low?.open === false;
  cell.upperClosed = high?.open === false;
  cell.statements = Object.freeze(printed);
  let found: Derivation | undefined;
  deriving.value = () => (found ??= derivationOf(ends));
  Object.defineProperty(cell, derive, deriving);
  deriving.value = undefined;
  return Object.defineProperty(cell, "derivation", derivation) as OpenCell;
}

/** Whether there is no bound, or figures state it. */
const isStated = (end: KnownEnd | undefined): boolean => end === undefined || end.from.length === 0;
