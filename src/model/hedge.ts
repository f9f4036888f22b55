import type { Hedge } from "./figure.js";

/** A hedge that names a threshold; the amount lies on one side of it. */
export type ThresholdHedge = Exclude<Hedge, "approximately">;

/** On which side of its threshold an amount lies, and whether it may equal the threshold. */
interface Threshold {
  readonly bound: "lower" | "upper";
  readonly closed: boolean;
}

/** What each hedge with a threshold says. */
export const thresholds: Readonly<Record<ThresholdHedge, Threshold>> = {
  moreThan: { bound: "lower", closed: false },
  atLeast: { bound: "lower", closed: true },
  lessThan: { bound: "upper", closed: false },
  atMost: { bound: "upper", closed: true },
};

/** All hedges. */
export const hedges = [
  "approximately",
  "moreThan",
  "atLeast",
  "lessThan",
  "atMost",
] as const satisfies readonly Hedge[];

/** Whether a text, such as the form of a target, is a hedge with a threshold. */
export function isThreshold(text: unknown): text is ThresholdHedge {
  return typeof text === "string" && Object.hasOwn(thresholds, text);
}
