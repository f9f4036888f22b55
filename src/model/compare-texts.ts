/** Compares texts by their characters, which puts ISO days and moments in order of time. */
export const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
