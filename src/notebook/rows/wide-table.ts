import type { IsoDate, PeriodId, Span } from "../../model/period.js";
import type { GrowthRow } from "./growth-rows.js";
import type { MarginRow } from "./margin-rows.js";
import type { LevelRow } from "./rows.js";
import type { RowScale } from "./scaled-numbers.js";

/** A column of a wide table, or a row of a transposed one. */
export interface WideColumn {
  /** The name of the column in the rows. */
  readonly id: string;
  readonly metric: string;
  /**
   * `level` is an amount, `middle` the midpoint of the bounds of an inferred one, `growth` a rate,
   * `change` the change of a ratio, and `margin` a part of another metric.
   */
  readonly measure: "level" | "middle" | "growth" | "change" | "margin";
  /** Rates and margins are ratios: 0.063 is 6.3 %. */
  readonly unit: string;
  readonly scale: RowScale;
  /** For a margin: the metric of which it is a part. */
  readonly of?: string;
}

/** A period with one number per column; missing ones are `null`. */
export type WideRow<M extends string = string> = {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
} & (string extends M
  ? { readonly [column: string]: string | number | null }
  : { readonly [metric in M]: number | null } & {
      readonly [column in `${M}${"Middle" | "Growth" | "Change" | "Margin"}`]?: number | null;
    });

/** A column of a wide table as a row, with one number per period; missing ones are `null`. */
export type TransposedRow = WideColumn & { readonly [period in PeriodId]?: number | null };

/** What both forms of a wide table have. */
export interface Wide {
  readonly kind: "wide";
  readonly span: Span;
  readonly columns: readonly WideColumn[];
  /** What is known about each number, as in `rows`. */
  readonly levels: readonly LevelRow[];
  /** The same for growth, as in `growthRows`. */
  readonly growth: readonly GrowthRow[];
  readonly margins: readonly MarginRow[];
}

/** Several metrics side by side, with a row per period. */
export interface WideTable<M extends string = string> extends Wide {
  readonly transposed: false;
  readonly rows: readonly WideRow<M>[];
}

/** Several metrics below each other, with a column per period. */
export interface TransposedTable extends Wide {
  readonly transposed: true;
  readonly rows: readonly TransposedRow[];
}
