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
 * Anything that can be found under a metric: a figure, a hedge, words, a level with bounds of its
 * own, or a target.
 */
export type LevelLike<U extends string = string> =
  Amount<U> | HedgedQuantity<U> | Wording | Target<U>;

/** What was read from figures that nobody can change any more, such as those of our records. */
const read = /* @__PURE__ */ new WeakMap<object, Level>();

/**
 * Reads whatever is found under a metric. Its tags tell its shape: `form` a target, `basis` a level
 * with bounds of its own, unless it is `printed` and has none; `qualifier` a hedge or words.
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
 * The outcomes of results that are one number: a margin or a share, what bounds share, what was
 * adjusted for splits, an amount over some months, an index, and what a part gave to a growth.
 */
const oneNumber: readonly unknown[] = [
  "ratio",
  "shared",
  "adjusted",
  "amount",
  "index",
  "contribution",
];

/** Any other result with an outcome is several numbers or none, such as a growth. */
function isNoNumber(given: object): boolean {
  const outcome = own(given, "outcome");
  return outcome !== undefined && !oneNumber.includes(outcome);
}

/** Bounds without a basis are what `bounds` returns. */
const hasBounds = (given: object): given is BoundedLevel | OpenBoundsLike =>
  ["basis", "lower", "upper"].some((key) => Object.hasOwn(given, key));

/** A figure that says only that it is printed, as in `known`, has the bounds of its digits. */
const isPrinted = (given: object): given is Quantity =>
  own(given, "basis") === "printed" &&
  Object.hasOwn(given, "value") &&
  !["lower", "upper"].some((key) => Object.hasOwn(given, key));

const tags = ["value", "unit", "basis", "lower", "upper", "form", "qualifier"] as const;

/**
 * Whether something is meant as a level, if perhaps a malformed one; texts, lists and groups of
 * further records stand beside the levels of a period.
 */
export function isMeantAsLevel(value: unknown): boolean {
  if (value === undefined || typeof value === "string" || Array.isArray(value)) return false;
  return (
    typeof value !== "object" || value === null || tags.some((tag) => Object.hasOwn(value, tag))
  );
}
