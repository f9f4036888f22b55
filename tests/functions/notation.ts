import type { Bounds } from "@iij/earnings";

/** Bounds in the notation of mathematics: `[1, 2)` holds 1 and not 2. */
export function notation({ lower, upper, lowerClosed, upperClosed }: Bounds): string {
  return `${lowerClosed ? "[" : "("}${lower.toFixed()}, ${upper.toFixed()}${upperClosed ? "]" : ")"}`;
}
