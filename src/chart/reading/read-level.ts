import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { Decimal } from "../../functions/precision/decimal.js";
import { compare, decimalFrom, exactOf } from "../../functions/precision/exact.js";
import type { InferredCell } from "../../functions/inference/inference.js";
import type { Measured } from "../../functions/precision/interval.js";
import { describe, show } from "../../functions/refusing/describe.js";
import { readQuantity } from "../../functions/precision/read-quantity.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import type { Locale } from "../../functions/display/locale.js";
import { amountsOf, type Level, type LevelLike, type ReadLevel } from "./level.js";
import { statementOf } from "./statement-of.js";
import { readTarget } from "./target.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** Takes apart whatever stands for a metric: a figure, a hedge, a wording, a target or a level of the caller's own. */
export function readLevel(given: LevelLike, locale: Locale): ReadLevel {
  if ("form" in given) return readTarget(given, locale);
  if ("derivation" in given) return readInferred(given, locale);
  if ("basis" in given) return readOwn(given);
  return readStated(given, locale);
}

/** A figure, a hedge or a wording of a document. */
export function readStated(given: Quantity | HedgedQuantity | Wording, locale: Locale): ReadLevel {
  if (!("value" in given) && typeof given.printed === "string") return { kind: "inWords", shown: given.printed, from: given };
  const { qualifier, ...plain } = given as Quantity | HedgedQuantity;
  const isHedge = qualifier === "approximately" || qualifier === "moreThan";
  const { point, ...ends } = readQuantity(isHedge ? plain : (given as Quantity));
  const value = decimalFrom(point).toFixed();
  const shown = formatFigure(given, locale);
  if (!isHedge) return { kind: "printed", unit: plain.unit, value, ...textOf(ends), shown, from: given };
  return { kind: "hedged", unit: plain.unit, ...(qualifier === "moreThan" ? { lower: value } : { value }), shown, from: given };
}

/** The ends of an interval as text. */
function textOf({ lower, upper }: Pick<Measured, "lower" | "upper">): { lower: string; upper: string } {
  return { lower: decimalFrom(lower.at).toFixed(), upper: decimalFrom(upper.at).toFixed() };
}

/** A level of `infer`; one that says no more than is printed is drawn as what is printed. Its parts are named, since a copy of the whole would ask for its derivation. */
function readInferred(cell: InferredCell, locale: Locale): ReadLevel {
  const { basis, metric, unit, value, lower, upper, period, accountingStandard, scope, definition } = cell;
  const ends = { ...(lower && { lower }), ...(upper && { upper }) };
  const stated = basis === undefined ? statementOf(cell) : undefined;
  const read = stated && readStated(stated, locale);
  if (read !== undefined) return read.kind === "printed" ? { ...read, ...ends } : read;
  const subject = { metric, ...(period && { period }), ...(accountingStandard && { accountingStandard }), ...(scope && { scope }), ...(definition && { definition }) };
  return { ...readOwn({ ...subject, basis: "inferred", unit, ...(value && { value }), ...ends }), isMiddle: true };
}

const bases: readonly string[] = ["printed", "inferred", "guided"];

function readOwn(given: Level): ReadLevel {
  const { basis, unit } = given;
  if (!bases.includes(basis)) refuse("invalidFigure", { needs: `a basis among ${bases.join(", ")}`, got: show(basis), values: [given] });
  const end = (side: "value" | "lower" | "upper"): { [S in typeof side]?: string } => {
    const amount: unknown = given[side];
    if (amount === undefined || amount === "unbounded") return {};
    const text = typeof amount === "object" && amount !== null && "toFixed" in amount ? (amount as Decimal).toFixed() : amount;
    readQuantity({ value: text as string, unit });
    return { [side]: text as string };
  };
  const amounts: { value?: string; lower?: string; upper?: string } = { ...end("value"), ...end("lower"), ...end("upper") };
  const inOrder = amountsOf(amounts);
  if (inOrder.length === 0) refuse("invalidFigure", { needs: "a level with a value or with an end", got: describe(given), values: [given] });
  if (inOrder.some((amount, index) => index > 0 && compare(exactOf(inOrder[index - 1] ?? amount), exactOf(amount)) > 0)) {
    refuse("invalidFigure", { needs: "a level whose lower end, value and upper end are in this order", got: inOrder.join(" and "), values: [given] });
  }
  return { kind: basis, unit, ...amounts, shown: given.printed ?? "", from: given };
}
