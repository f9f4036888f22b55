import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** As much of a row as tells whether anything is known of its period. */
export interface PerhapsGap {
  readonly outcome: string;
  readonly value?: number | null;
  readonly middle?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly reportedPrinted?: string | null;
  readonly reportedQualifier?: string | null;
}

/** Whether no figure of a period is known, nor growth as printed. */
export function isGap({ outcome, ...row }: PerhapsGap): boolean {
  const known = [
    ...[row.value, row.middle, row.lower, row.upper],
    ...[row.reportedPrinted, row.reportedQualifier],
  ];
  return outcome === "missing" && known.every((cell) => cell === undefined || cell === null);
}

/** Whether periods without a figure are kept, which they are unless the caller says otherwise. */
export function readGaps({ gaps = true }: { readonly gaps?: unknown }): boolean {
  if (typeof gaps === "boolean") return gaps;
  return refuse("outOfRange", {
    needs: "gaps as true or false",
    got: show(gaps),
    values: [gaps],
  });
}
