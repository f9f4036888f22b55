/**
 * What a document prints, and an expression of a user's that reaches it. What is reached prints just
 * that, unless the row says that it is a part of longer words, such as one heading of a place.
 */
export type Row = readonly [literal: string, reach: () => unknown, part?: "part"];
