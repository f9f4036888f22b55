/** What a document prints, and an expression of a user's that reaches it. */
export type Row = readonly [literal: string, reach: () => unknown];
