import { type Fact, infer, type InferOptions } from "@iij/earnings";
import { level } from "./facts.js";

type More = Parameters<typeof level>[4];

/** The days of the documents a, b, c and so on: one in each month of 2004. */
export const dayOf = (document: string): string =>
  `2004-${String("abcdefghijkl".indexOf(document.charAt(0)) + 1).padStart(2, "0")}-15`;

/** Revenues of FY2001 as a document prints them. */
export const said = (document: string, value: string, decimals = 0, more: More = {}): Fact =>
  level("FY2001", "revenues", value, decimals, { document, published: dayOf(document), ...more });

/** “More than” and other hedges before the same number. */
export const hedged = (document: string, qualifier: string, value: string, more: More = {}): Fact =>
  level("FY2001", "revenues", value, undefined, {
    ...{ document, published: dayOf(document), qualifier },
    ...more,
  });

/**
 * Which documents speak of the same amount, vintage by vintage: "a b | c" if a and b mean one
 * amount and c another. If the order of the facts makes a difference, it has both answers.
 */
export function vintagesOf(
  facts: readonly Fact[],
  { period = "FY2001", metric = "revenues" } = {},
  options: InferOptions = {},
): string {
  const answers = [facts, facts.toReversed()].map((all) =>
    infer(all, options)
      .cells.filter((cell) => cell.kind === "level" && cell.metric === metric)
      .filter((cell) => cell.period === period && cell.statements.length > 0)
      .toSorted((one, other) => one.vintage - other.vintage)
      .map(({ statements }) =>
        [...new Set(statements.map(({ document }) => document))].sort().join(" "),
      )
      .join(" | "),
  );
  return [...new Set(answers)].join(" or ");
}
