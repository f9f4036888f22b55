import type { Evidence, HedgedQuantity, Quantity, Subject, Wording } from "../../model/figure.js";
import type { Decimal } from "../../functions/precision/decimal.js";
import type { InferredCell } from "../../functions/inference/inference.js";
import type { Target } from "../../functions/guidance/read-guidance.js";

/** How a level is known: printed in a document, inferred from printed figures, or only guided by the company. */
export type Basis = "printed" | "inferred" | "guided";

/**
 * A level that no document prints, as far as it is known: what a chart can be given beside figures. Ends are plain decimal text or Decimals in
 * the base unit; without one, or with the text `unbounded`, that side is open.
 */
export interface Level<U extends string = string> extends Subject, Partial<Evidence> {
  readonly basis: Basis;
  readonly unit: U;
  /** One amount, where there is one. */
  readonly value?: string;
  readonly lower?: string | Decimal;
  readonly upper?: string | Decimal;
}

/** Anything that can stand for a metric in a period of a chart's series. */
export type LevelLike = Quantity | HedgedQuantity | Wording | Level | InferredCell | Target;

/** A level taken apart for drawing: amounts as plain decimal text. */
export interface ReadLevel {
  /** How it is drawn; a hedge has no ends that anybody stated, and words have no amount. */
  readonly kind: Basis | "hedged" | "inWords";
  readonly unit?: string;
  readonly value?: string;
  /** The value is only the middle between the ends, and nobody's number. */
  readonly isMiddle?: true;
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

/** The amounts of a level, as many as it has. */
export function amountsOf({ lower, value, upper }: Pick<ReadLevel, "lower" | "value" | "upper">): readonly string[] {
  return [lower, value, upper].filter((amount) => amount !== undefined);
}
