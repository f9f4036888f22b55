import type * as z from "zod";
import { hasExcessDigits } from "../model/precision.js";

type Checked<T> = z.core.ParsePayload<T>;

/** A value states no digit that its decimals do not. */
export function withoutExcessDigits({
  value: { value, decimals },
  issues,
}: Checked<{ value: string; decimals?: number }>): void {
  if (decimals === undefined || !hasExcessDigits(value, decimals)) return;
  issues.push({
    code: "custom",
    path: ["value"],
    input: value,
    message: `value ${value} has digits beyond its decimals ${decimals}`,
  });
}

interface End {
  readonly value: string;
  readonly unit: string;
}

/** The low end of a range is not above its high end; ends in two units are no range. */
export function inOrder({
  value: { low, high },
  issues,
}: Pick<Checked<{ low: End; high: End }>, "value" | "issues">): void {
  if (low.unit !== high.unit) {
    const message = `unit ${high.unit} differs from the low end's ${low.unit}`;
    issues.push({ code: "custom", path: ["high", "unit"], input: high.unit, message });
  } else if (isAbove(low.value, high.value)) {
    const message = `low end ${low.value} is above the high end ${high.value}`;
    issues.push({ code: "custom", path: ["low", "value"], input: low.value, message });
  }
}

/** Compares two numbers in plain decimal digits, exactly: as integers of one scale. */
function isAbove(a: string, b: string): boolean {
  const places = Math.max(fractionOf(a).length, fractionOf(b).length);
  const scaled = (text: string): bigint =>
    BigInt((text.split(".")[0] ?? "") + fractionOf(text).padEnd(places, "0"));
  return scaled(a) > scaled(b);
}

const fractionOf = (text: string): string => text.split(".")[1] ?? "";
