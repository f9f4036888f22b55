/** The order of texts by their characters, which is that of days and moments by time. */
export const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
