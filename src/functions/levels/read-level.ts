import type {
  Amount,
  BoundedLevel,
  HedgedQuantity,
  Quantity,
  Wording,
} from "../../model/figure.js";
import { own } from "../../model/own.js";
import { isTarget, type Target } from "../guidance/read-guidance.js";
import type { OpenBoundsLike } from "../precision/bounds-like.js";
import { show } from "../refusing/describe.js";
import { thingOf } from "../refusing/thing-of.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import { readBoundedLevel } from "./read-bounded-level.js";
import { readStated } from "./read-stated.js";
import { readTarget } from "./read-target.js";

/**
 * Anything that can be found under a metric: a figure, a hedge, words, an amount with its own
 * bounds, or a target.
 */
export type LevelLike<U extends string = string> =
  Amount<U> | HedgedQuantity<U> | Wording | Target<U>;

/** The levels of frozen printed figures, such as those of our records; they cannot change. */
const read = /* @__PURE__ */ new WeakMap<object, Level>();

/**
 * Reads anything that is found under a metric. Its tags tell its shape: `form` marks a target,
 * `qualifier` a hedge or words, and `basis` a level with its own bounds, unless it is `printed` and
 * has none.
 */
export function readLevel(given: LevelLike | OpenBoundsLike): Level {
  const known = read.get(given);
  if (known !== undefined) return known;
  const level = readAnew(given);
  if (level.kind === "printed" && level.stated[0] === given && Object.isFrozen(given))
    read.set(given, level);
  return level;
}

function readAnew(given: LevelLike | OpenBoundsLike): Level {
  if (typeof given !== "object" || given === null) {
    return refuse("invalidFigure", {
      needs: "a figure { value, unit, decimals? }",
      got: show(given),
      values: [given],
    });
  }
  if (!isMeantAsLevel(given) || isNoNumber(given)) {
    const { name: got, fix } = thingOf(given);
    return refuse("invalidFigure", {
      needs: "a figure { value, unit, decimals? }",
      got,
      fix,
      values: [given],
    });
  }
  if (isTarget(given)) return readTarget(given);
  if (hasBounds(given) && !isPrinted(given)) return readBoundedLevel(given);
  return readStated(given);
}

/**
 * The outcomes of results that are one number: a margin or a share, shared bounds, a figure
 * adjusted for splits, an amount over some months, an index, and a contribution to growth.
 */
const oneNumber: readonly unknown[] = [
  "ratio",
  "shared",
  "adjusted",
  "amount",
  "index",
  "contribution",
];

/** Any other result with an outcome is several numbers or none; growth is an example. */
function isNoNumber(given: object): boolean {
  const outcome = own(given, "outcome");
  return outcome !== undefined && !oneNumber.includes(outcome);
}

/** Bounds without a basis come from `bounds`. */
const hasBounds = (given: object): given is BoundedLevel | OpenBoundsLike =>
  ["basis", "lower", "upper"].some((key) => Object.hasOwn(given, key));

/** A figure marked as printed but without bounds, as in `known`, has the bounds of its digits. */
const isPrinted = (given: object): given is Quantity =>
  own(given, "basis") === "printed" &&
  Object.hasOwn(given, "value") &&
  !["lower", "upper"].some((key) => Object.hasOwn(given, key));

const tags = ["value", "unit", "basis", "lower", "upper", "form", "qualifier"] as const;

/**
 * Whether a value is meant as a level, even a malformed one. A period's record also has texts,
 * lists and nested records.
 */
export function isMeantAsLevel(value: unknown): boolean {
  if (value === undefined || typeof value === "string" || Array.isArray(value)) return false;
  return (
    typeof value !== "object" || value === null || tags.some((tag) => Object.hasOwn(value, tag))
  );
}
