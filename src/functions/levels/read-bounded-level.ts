import type { Basis, BoundedLevel, DecimalLike } from "../../model/figure.js";
import { ownFields } from "../../model/own.js";
import type { Fact } from "../../model/fact.js";
import { compare, type Exact, exactOf, textOf } from "../precision/exact.js";
import { type End, middleOf, type OpenInterval } from "../precision/interval.js";
import { plainAmount } from "../precision/plain-amount.js";
import { descriptions, requireDescription, requireUnit } from "../precision/require-description.js";
import { bare, describe, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import { readStated } from "./read-stated.js";
import { statementOf } from "./statement-of.js";

const keys = ["basis", "unit", "value", "point", "middle", "statements"] as const;
const bases: readonly Basis[] = ["printed", "inferred", "guided", "computed", "reported"];

/** A level as `infer` finds it also has the facts that print it. */
type WithStatements = Omit<BoundedLevel, "basis"> & {
  readonly basis?: Basis;
  readonly statements?: readonly Fact[];
};

/**
 * A level with bounds of its own. One of `infer` that says no more than a document prints is read
 * as what is printed.
 */
export function readBoundedLevel(given: WithStatements): Level {
  const { basis = "computed", unit, value, point, middle, statements } = ownFields(given, keys);
  if (!bases.includes(basis))
    refuse("invalidFigure", {
      needs: `a basis among ${bases.join(", ")}`,
      got: show(basis),
      values: [given],
    });
  requireUnit(unit, given);
  requireDescription(given);
  const ends = ownFields(given, ["lower", "lowerClosed", "upper", "upperClosed"]);
  const lower = endOf(given, ends.lower, ends.lowerClosed);
  const upper = endOf(given, ends.upper, ends.upperClosed);
  const amount = amountOf(given, value ?? point ?? middle);
  requireOrder(given, { lower, upper }, amount);
  const statement =
    basis === "printed" && statements !== undefined
      ? statementOf(statements, { lower, upper })
      : undefined;
  if (statement !== undefined) return asStated(readStated(statement), { lower, upper }, given);
  // Bounds that somebody states without an amount have a middle, too.
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
    about: aboutOf(given),
    stated: [],
    given,
  };
}

/** What follows from growth as reported is computed like everything else. */
function kindOf(basis: Basis, statements: WithStatements["statements"]): Level["kind"] {
  if (basis === "reported") return "computed";
  return basis === "printed" && statements !== undefined ? "inferred" : basis;
}

/**
 * What a document prints; of several statements of one amount the bounds are those that all of them
 * leave.
 */
function asStated(level: Level, { lower, upper }: OpenInterval, given: WithStatements): Level {
  // A standard that the document does not state can be known from its neighbours.
  return {
    ...level,
    ...(level.kind === "printed" && lower && upper && { lower, upper }),
    about: { ...level.about, ...aboutOf(given) },
    given,
  };
}

/** By name, since a copy of the whole would ask for the derivation of what `infer` found. */
function aboutOf(given: WithStatements): Level["about"] {
  const about = Object.entries(ownFields(given, descriptions));
  return Object.fromEntries(about.filter(([, value]) => value !== undefined));
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
 * A level whose bounds are swapped, or whose amount is not between them, holds no number at all.
 */
function requireOrder(
  given: WithStatements,
  { lower, upper }: OpenInterval,
  amount: Exact | undefined,
): void {
  const inOrder = [lower?.at, amount, upper?.at].filter((at) => at !== undefined);
  if (inOrder.length === 0)
    refuse("invalidFigure", {
      needs: "a level with an amount or a bound",
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
    : `nothing between ${bare(textOf(inOrder[0] ?? { digits: 0n, scale: 0 }))} and itself`;
  refuse("invalidFigure", {
    needs: "a level whose lower bound, amount and upper bound are in this order",
    got,
    values: [given],
  });
}
