import type { Evidence, FigureRange, Note } from "./figure.js";
import type { MetricId } from "./metric.js";
import type { IsoMonth, PeriodId } from "./period.js";

/**
 * A cause, a measure, a highlight or an expectation: the period that it speaks of, and the metric
 * that it explains. `erratum` says why it is filed under this segment, where the document does not
 * name the segment.
 */
export interface SegmentNote extends Note {
  readonly period: PeriodId;
  /** Absent where no document states a metric of the segment, as with equipment sales. */
  readonly metric?: MetricId;
}

/** A measure, and what it launched, where that has a name. */
export interface MeasureNote extends SegmentNote {
  readonly name?: string;
}

/** A service that a document says was launched, developed or offered. */
export interface ServiceNote extends SegmentNote {
  readonly name: string;
  /** The month of the launch, where printed. */
  readonly launched?: IsoMonth;
}

/** What a document says that a segment became: without a document that says so there is none. */
export interface SegmentRedirect extends Evidence {
  /** Keys of `segments`. */
  readonly to: readonly string[];
}

/** One part of revenues as it was reported in its time, with what the documents say of it. */
export interface Segment {
  readonly id: string;
  /**
   * The name as printed, or our label where we have only figures of the segment and not the words
   * over them.
   */
  readonly name: string;
  /** The place of the name, where it is printed. */
  readonly printedName?: Evidence;
  /** Names that other documents print. */
  readonly otherNames?: readonly Evidence[];
  /** The metrics of periods that report it. */
  readonly metrics?: readonly string[];
  /** Metrics that report a part of it only, such as the sales to one customer. */
  readonly partMetrics?: readonly string[];
  /** The first and the last period for which anything of it is reported. */
  readonly era: { readonly first: PeriodId; readonly last: PeriodId };
  readonly renamedTo?: SegmentRedirect;
  readonly splitInto?: SegmentRedirect;
  readonly mergedInto?: SegmentRedirect;
  /** That its revenues declined, and in which words. */
  readonly decline?: SegmentNote;
  readonly declineCauses?: readonly SegmentNote[];
  readonly improvements?: readonly SegmentNote[];
  readonly highlights?: readonly SegmentNote[];
  readonly measures?: readonly MeasureNote[];
  /**
   * When the measures were taken: the document's words, and the season and the year that they mean.
   * Its period is the one that the document speaks of, as in a note, and not that of the measures.
   */
  readonly measuresTaken?: Evidence &
    Partial<Pick<SegmentNote, "period" | "metric">> & {
      readonly season: "spring" | "summer" | "autumn" | "winter";
      readonly year: number;
      readonly because: string;
    };
  /** How long the measures take to show. */
  readonly measuresTimeLag?: FigureRange<"months">;
  readonly services?: readonly ServiceNote[];
  readonly bandwidth?: { readonly [service: string]: FigureRange<"bit/s"> };
  /**
   * Customers that are named, and the topic of the improvement that names them, with its period and
   * metric.
   */
  readonly customers?: readonly (Evidence &
    Partial<Pick<SegmentNote, "period" | "metric">> & { readonly improvement?: string })[];
  /** What was expected of the segment, in the period that it was expected for. */
  readonly expectations?: readonly SegmentNote[];
}
