import { EarningsError, type EarningsErrorCode } from "@iij/earnings";
import { expect } from "vitest";

/**
 * The error with which a call refuses its input. An answer fails the test, and so does any other
 * kind of error.
 */
export function refusal(run: () => unknown): EarningsError {
  let answer: unknown;
  try {
    answer = run();
  } catch (error) {
    if (error instanceof EarningsError) return error;
    throw error;
  }
  throw new Error(`expected an EarningsError, got the answer ${JSON.stringify(answer)}`);
}

/** How a message shows a value: text in quotes, a number as it is. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

interface Expected {
  readonly code: EarningsErrorCode;
  readonly function: string;
  readonly needs: string;
  readonly got: string;
  /** What the message says to do about it; not looked at where it is left out. */
  readonly fix?: string;
  readonly values: readonly unknown[];
}

/**
 * Holds a refusal to all of its fields, and its message to the grammar "FUNCTION needs …; got …."
 */
export function expectRefusal(run: () => unknown, expected: Expected): void {
  const error = refusal(run);
  const { code, needs, got, values } = error;
  const fix = "fix" in expected ? { fix: error.fix } : {};
  expect({ code, function: error.function, needs, got, ...fix, values }).toEqual(expected);
  expect(
    error.message.startsWith(`${expected.function} needs ${expected.needs}; got ${expected.got}.`),
  ).toBe(true);
  expect(error.name).toBe("EarningsError");
}
