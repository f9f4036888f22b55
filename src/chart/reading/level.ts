import { EarningsError } from "../../model/earnings-error.js";
import type { Evidence, HedgedQuantity, Quantity, Subject, Wording } from "../../model/figure.js";
import type { Decimal } from "../../functions/precision/decimal.js";
import { decimalFrom, compare, exactOf } from "../../functions/precision/exact.js";
import type { Measured } from "../../functions/precision/interval.js";
import { describe, show } from "../../functions/precision/describe.js";
import { readQuantity } from "../../functions/precision/read-quantity.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import type { Locale } from "../../functions/display/locale.js";
import type { Target } from "../../functions/guidance/read-guidance.js";
import { readTarget } from "./target.js";

/** How a level is known: printed in a document, inferred from printed figures, or only guided by the company. */
export type Basis = "printed" | "inferred" | "guided";

/**
 * A level that no document prints, as far as it is known: what a chart can be given beside figures. Ends are plain decimal text or Decimals in
 * the base unit; without one, or with `"unbounded"`, that side is open.
 */
export interface Level<U extends string = string> extends Subject, Partial<Evidence> {
  readonly basis: Basis;
  readonly unit: U;
  /** One amount, where there is one. */
  readonly value?: string;
  readonly lower?: string | Decimal | "unbounded";
  readonly upper?: string | Decimal | "unbounded";
}

/** Anything that can stand for a metric in a period of a chart's series. */
export type LevelLike = Quantity | HedgedQuantity | Wording | Level | Target;

/** A level taken apart for drawing: amounts as plain decimal text. */
export interface ReadLevel {
  /** How it is drawn; a hedge has no ends that anybody stated, and words have no amount. */
  readonly kind: Basis | "hedged" | "inWords";
  readonly unit?: string;
  readonly value?: string;
  readonly lower?: string;
  readonly upper?: string;
  /** What a reader is shown as the figure. */
  readonly shown: string;
  /** Where it comes from, as far as it says. */
  readonly from: Subject & Partial<Evidence>;
}

/** Whether something under a metric's key is meant as a level. */
export function isLevelLike(value: unknown): value is LevelLike {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return ["value", "unit", "basis", "form", "qualifier"].some((key) => key in value);
}

export function readLevel(caller: string, given: LevelLike, locale: Locale): ReadLevel {
  if ("form" in given) return readTarget(caller, given, locale);
  if ("basis" in given) return readOwn(caller, given);
  return readStated(caller, given, locale);
}

/** A figure, a hedge or a wording of a document. */
export function readStated(caller: string, given: Quantity | HedgedQuantity | Wording, locale: Locale): ReadLevel {
  if (!("value" in given) && typeof given.printed === "string") return { kind: "inWords", shown: given.printed, from: given };
  const { qualifier, ...plain } = given as Quantity | HedgedQuantity;
  const isHedge = qualifier === "approximately" || qualifier === "moreThan";
  const { point, ...ends } = readQuantity(caller, isHedge ? plain : (given as Quantity));
  const value = decimalFrom(point).toFixed();
  const shown = formatFigure(given, locale);
  if (!isHedge) return { kind: "printed", unit: plain.unit, value, ...textOf(ends), shown, from: given };
  return { kind: "hedged", unit: plain.unit, ...(qualifier === "moreThan" ? { lower: value } : { value }), shown, from: given };
}

/** The amounts of a level, as many as it has. */
export function amountsOf({ lower, value, upper }: Pick<ReadLevel, "lower" | "value" | "upper">): readonly string[] {
  return [lower, value, upper].filter((amount) => amount !== undefined);
}

/** The ends of an interval as text. */
export function textOf({ lower, upper }: Pick<Measured, "lower" | "upper">): { lower: string; upper: string } {
  return { lower: decimalFrom(lower.at).toFixed(), upper: decimalFrom(upper.at).toFixed() };
}

const bases: readonly string[] = ["printed", "inferred", "guided"];

function readOwn(caller: string, given: Level): ReadLevel {
  const { basis, unit } = given;
  if (!bases.includes(basis)) throw refusal(caller, `a basis among ${bases.join(", ")}`, show(basis), given);
  const end = (side: "value" | "lower" | "upper"): { [S in typeof side]?: string } => {
    const amount: unknown = given[side];
    if (amount === undefined || amount === "unbounded") return {};
    const text = typeof amount === "object" && amount !== null && "toFixed" in amount ? (amount as Decimal).toFixed() : amount;
    readQuantity(caller, { value: text as string, unit });
    return { [side]: text as string };
  };
  const amounts: { value?: string; lower?: string; upper?: string } = { ...end("value"), ...end("lower"), ...end("upper") };
  const inOrder = amountsOf(amounts);
  if (inOrder.length === 0) throw refusal(caller, "a level with a value or with an end", describe(given), given);
  if (inOrder.some((amount, index) => index > 0 && compare(exactOf(inOrder[index - 1] ?? amount), exactOf(amount)) > 0)) {
    throw refusal(caller, "a level whose lower end, value and upper end are in this order", inOrder.join(" and "), given);
  }
  return { kind: basis, unit, ...amounts, shown: given.printed ?? "", from: given };
}

function refusal(caller: string, needs: string, got: string, given: unknown): EarningsError {
  return new EarningsError("invalidFigure", { function: caller, needs, got, values: [given] });
}
