import type * as z from "zod";
import { hasExcessDigits } from "../model/precision.js";
import { shortened } from "../model/shortened.js";

type Checked<T> = z.core.ParsePayload<T>;

/** A value has no digits beyond its decimals. */
export function withoutExcessDigits({
  value: { value, decimals },
  issues,
}: Checked<{ value: string; decimals?: number }>): void {
  if (decimals === undefined || !hasExcessDigits(value, decimals)) return;
  issues.push({
    code: "custom",
    path: ["value"],
    input: value,
    message: `value ${shortened(value)} has digits beyond its decimals ${decimals}`,
  });
}

interface End {
  readonly value: string;
  readonly unit: string;
}

/** The lower bound of a range is not above its upper bound, and both have the same unit. */
export function inOrder({
  value: { low, high },
  issues,
}: Pick<Checked<{ low: End; high: End }>, "value" | "issues">): void {
  if (low.unit !== high.unit) {
    const message = `unit ${high.unit} differs from ${low.unit}, that of the lower bound`;
    issues.push({ code: "custom", path: ["high", "unit"], input: high.unit, message });
  } else if (isAbove(low.value, high.value)) {
    const message = `lower bound ${low.value} is above the upper bound ${high.value}`;
    issues.push({ code: "custom", path: ["low", "value"], input: low.value, message });
  }
}

/** Compares two numbers in plain decimal digits exactly, as integers of the same scale. */
function isAbove(a: string, b: string): boolean {
  const places = Math.max(fractionOf(a).length, fractionOf(b).length);
  const scaled = (text: string): bigint =>
    BigInt((text.split(".")[0] ?? "") + fractionOf(text).padEnd(places, "0"));
  return scaled(a) > scaled(b);
}

const fractionOf = (text: string): string => text.split(".")[1] ?? "";
