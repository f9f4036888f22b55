import type { Evidence, FigureRange, Note } from "./figure.js";
import type { MetricId } from "./metric.js";
import type { IsoMonth, PeriodId } from "./period.js";

/**
 * A cause, a measure, a highlight or an expectation, with its period and the metric that it
 * explains. If the document does not name the segment, `erratum` says why the note is filed under
 * it.
 */
export interface SegmentNote extends Note {
  readonly period: PeriodId;
  /** Absent if no document states a metric of the segment, as for equipment sales. */
  readonly metric?: MetricId;
}

/** A measure and, if it has a name, what was launched. */
export interface MeasureNote extends SegmentNote {
  readonly name?: string;
}

/** A service that was launched, developed or offered, according to a document. */
export interface ServiceNote extends SegmentNote {
  readonly name: string;
  /** The month of the launch, if printed. */
  readonly launched?: IsoMonth;
}

/** What a segment became, if a document says so. */
export interface SegmentRedirect extends Evidence {
  /** Keys of `segments`. */
  readonly to: readonly string[];
}

/** One part of revenues as it was reported at the time, with what the documents say about it. */
export interface Segment {
  readonly id: string;
  /**
   * The name as printed, or our label if we have only the figures of the segment and not the words
   * above them.
   */
  readonly name: string;
  /** Where the name is printed, if it is. */
  readonly printedName?: Evidence;
  /** Names that other documents print. */
  readonly otherNames?: readonly Evidence[];
  /** The metrics that report it. */
  readonly metrics?: readonly string[];
  /** Metrics that report only a part of it, such as the sales to one customer. */
  readonly partMetrics?: readonly string[];
  /** The first and the last period for which anything about it is reported. */
  readonly era: { readonly first: PeriodId; readonly last: PeriodId };
  readonly renamedTo?: SegmentRedirect;
  readonly splitInto?: SegmentRedirect;
  readonly mergedInto?: SegmentRedirect;
  /** The words in which a document says that its revenues declined. */
  readonly decline?: SegmentNote;
  readonly declineCauses?: readonly SegmentNote[];
  readonly improvements?: readonly SegmentNote[];
  readonly highlights?: readonly SegmentNote[];
  readonly measures?: readonly MeasureNote[];
  /**
   * When the measures were taken: the document's words, and the season and year that they mean. The
   * period is the one that the document covers, as in a note, not that of the measures.
   */
  readonly measuresTaken?: Evidence &
    Partial<Pick<SegmentNote, "period" | "metric">> & {
      readonly season: "spring" | "summer" | "autumn" | "winter";
      readonly year: number;
      readonly because: string;
    };
  /** How long the measures take to have an effect. */
  readonly measuresTimeLag?: FigureRange<"months">;
  readonly services?: readonly ServiceNote[];
  readonly bandwidth?: { readonly [service: string]: FigureRange<"bit/s"> };
  /**
   * Customers named in the documents, with the topic, period and metric of the improvement that
   * names them.
   */
  readonly customers?: readonly (Evidence &
    Partial<Pick<SegmentNote, "period" | "metric">> & { readonly improvement?: string })[];
  /** What was expected of the segment, by the period of the expectation. */
  readonly expectations?: readonly SegmentNote[];
}
