import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** The part of a row that shows whether anything is known about its period. */
export interface PerhapsGap {
  readonly outcome: string;
  readonly value?: number | null;
  readonly middle?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly reportedPrinted?: string | null;
  readonly reportedQualifier?: string | null;
}

/** Whether neither a figure nor printed growth is known for a period. */
export function isGap({ outcome, ...row }: PerhapsGap): boolean {
  const known = [
    ...[row.value, row.middle, row.lower, row.upper],
    ...[row.reportedPrinted, row.reportedQualifier],
  ];
  return outcome === "missing" && known.every((cell) => cell === undefined || cell === null);
}

/** Whether periods without a figure are kept; by default they are. */
export function readGaps({ gaps = true }: { readonly gaps?: unknown }): boolean {
  if (typeof gaps === "boolean") return gaps;
  return refuse("outOfRange", {
    needs: "gaps as true or false",
    got: show(gaps),
    values: [gaps],
  });
}
