import { kindsInLegend } from "../../functions/display/kind-words.js";
import type { ChartMark, ChartRow } from "../frame/spec.js";
import { palette } from "../frame/theme.js";

/** How an amount is known, if it is a number. */
export type Kind = keyof typeof kindsInLegend;

/** The colours and dashes of the kinds of amounts. */
export const looks: Readonly<Record<Kind, { readonly color: string; readonly dash: number[] }>> = {
  printed: { color: palette.blue, dash: [1, 0] },
  hedged: { color: palette.purple, dash: [1, 2] },
  computed: { color: palette.blue, dash: [4, 2] },
  inferred: { color: palette.green, dash: [5, 2] },
  guided: { color: palette.vermillion, dash: [2, 2] },
};

/** The mark of a printed amount, from zero to the amount. */
export const bar: ChartMark = { type: "bar", fillOpacity: 0.85 };

/** The mark of an amount that is only known by two bounds. */
export const box: ChartMark = { type: "bar", fillOpacity: 0.3, strokeWidth: 1.5 };

/** The certain part of such an amount: from zero to the nearer bound. */
export const certain: ChartMark = { type: "bar", fillOpacity: 0.15, aria: false };

/** The kinds of amounts in a chart. */
export const kindsIn = (rows: readonly ChartRow[]): readonly Kind[] =>
  (Object.keys(kindsInLegend) as Kind[]).filter((kind) =>
    rows.some((each) => each["kind"] === kind),
  );

/** The point of an amount in a chart of lines: full if it is printed, hollow if it is computed. */
export const pointOf = (shape: string, isPrinted: boolean): ChartMark => ({
  type: "point",
  shape,
  filled: isPrinted,
  size: 40,
  opacity: 1,
  ...(!isPrinted && { strokeWidth: 1.5 }),
});

/** The selection of printed amounts. */
export const printedKind = ["kind", "printed"] as const;
