/** The bound of a drawn interval that is nearer to zero, if zero is not inside it. */
export function certainOf(lower: unknown, upper: unknown): number | undefined {
  if (typeof lower !== "number" || typeof upper !== "number") return undefined;
  if (lower >= 0) return lower;
  return upper <= 0 ? upper : undefined;
}
