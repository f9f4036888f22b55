import type { Basis, BoundedLevel, DecimalLike } from "../../model/figure.js";
import { ownFields } from "../../model/own.js";
import type { Fact } from "../../model/fact.js";
import { compare, type Exact, exactOf, textOf } from "../precision/exact.js";
import { type End, middleOf, type OpenInterval } from "../precision/interval.js";
import { plainAmount } from "../precision/plain-amount.js";
import { descriptionOf, requireUnit } from "../precision/require-description.js";
import { bare, describe, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import { readStated } from "./read-stated.js";
import { statementOf } from "./statement-of.js";

const keys = ["basis", "unit", "value", "point", "middle", "statements"] as const;
const bases: readonly Basis[] = ["printed", "inferred", "guided", "computed", "reported"];

/** A level from `infer` also has the facts that print it. */
type WithStatements = Omit<BoundedLevel, "basis"> & {
  readonly basis?: Basis;
  readonly statements?: readonly Fact[];
};

/**
 * Reads a level with its own bounds. A level from `infer` whose bounds are those of a printed
 * figure is read as that figure.
 */
export function readBoundedLevel(given: WithStatements): Level {
  const { basis = "computed", unit, value, point, middle, statements } = ownFields(given, keys);
  if (!bases.includes(basis))
    refuse("invalidFigure", {
      needs: `one of ${bases.join(", ")} under basis`,
      got: show(basis),
      values: [given],
    });
  requireUnit(unit, given);
  const about = descriptionOf(given);
  const ends = ownFields(given, ["lower", "lowerClosed", "upper", "upperClosed"]);
  const lower = endOf(given, ends.lower, ends.lowerClosed);
  const upper = endOf(given, ends.upper, ends.upperClosed);
  const amount = amountOf(given, value ?? point ?? middle);
  requireOrder(given, { lower, upper }, amount);
  const statement =
    basis === "printed" && statements !== undefined
      ? statementOf(statements, { lower, upper })
      : undefined;
  if (statement !== undefined)
    return asStated(readStated(statement), { lower, upper }, given, about);
  // Bounds that are stated without an amount have a midpoint, too.
  const between = amount ?? (lower && upper && middleOf({ lower, upper }));
  const isMiddle = value === undefined && point === undefined && between !== undefined;
  const isExact = amount !== undefined && lower === undefined && upper === undefined;
  const exact = isExact ? { at: amount, closed: true } : undefined;
  return {
    kind: kindOf(basis, statements),
    unit,
    ...(between && { point: between }),
    ...(isMiddle && { isMiddle }),
    lower: lower ?? exact,
    upper: upper ?? exact,
    about,
    stated: [],
    given,
  };
}

/** A level that follows from reported growth counts as computed. */
function kindOf(basis: Basis, statements: WithStatements["statements"]): Level["kind"] {
  if (basis === "reported") return "computed";
  return basis === "printed" && statements !== undefined ? "inferred" : basis;
}

/** The level as printed; for several statements of one amount, the bounds satisfy all of them. */
function asStated(
  level: Level,
  { lower, upper }: OpenInterval,
  given: WithStatements,
  about: Level["about"],
): Level {
  // A standard that the document does not state may be known from neighbouring documents.
  return {
    ...level,
    ...(lower && upper && { lower, upper }),
    about: { ...level.about, ...about },
    given,
  };
}

function endOf(
  given: WithStatements,
  end: DecimalLike | undefined,
  closed = true,
): End | undefined {
  const at = amountOf(given, end);
  return at && { at, closed: Boolean(closed) };
}

function amountOf(given: WithStatements, amount: DecimalLike | undefined): Exact | undefined {
  if (amount === undefined) return undefined;
  const text = plainAmount(amount);
  return text === undefined
    ? refuse("invalidFigure", {
        needs: "amounts in plain decimal digits, as text, or Decimals",
        got: show(amount),
        values: [given],
      })
    : exactOf(text);
}

/**
 * Rejects a level whose bounds are swapped, or whose amount is not between them: no number fits it.
 */
function requireOrder(
  given: WithStatements,
  { lower, upper }: OpenInterval,
  amount: Exact | undefined,
): void {
  const inOrder = [lower?.at, amount, upper?.at].filter((at) => at !== undefined);
  if (inOrder.length === 0)
    refuse("invalidFigure", {
      needs: "an amount or a bound",
      got: describe(given),
      values: [given],
    });
  const isSwapped = inOrder.some(
    (at, index) => index > 0 && compare(inOrder[index - 1] ?? at, at) > 0,
  );
  const isEmpty =
    lower !== undefined &&
    upper !== undefined &&
    compare(lower.at, upper.at) === 0 &&
    !(lower.closed && upper.closed);
  if (!isSwapped && !isEmpty) return;
  const got = isSwapped
    ? inOrder.map(textOf).join(" and ")
    : `an empty range at ${bare(textOf(inOrder[0] ?? { digits: 0n, scale: 0 }))}`;
  refuse("invalidFigure", {
    needs: "lower bound, amount and upper bound in this order",
    got,
    values: [given],
  });
}
