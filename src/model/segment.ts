import type { Evidence, FigureRange, Note } from "./figure.js";
import type { IsoMonth, PeriodId } from "./period.js";

/** A service that a document says was launched, developed or offered. */
export interface ServiceNote extends Note {
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
  /** The first and the last period for which anything of it is reported. */
  readonly era: { readonly first: PeriodId; readonly last: PeriodId };
  readonly renamedTo?: SegmentRedirect;
  readonly splitInto?: SegmentRedirect;
  readonly mergedInto?: SegmentRedirect;
  readonly declineCauses?: readonly Note[];
  readonly improvements?: readonly Note[];
  readonly highlights?: readonly Note[];
  /** Measures started in the summer before. */
  readonly measures?: readonly Note[];
  /** How long the measures take to show. */
  readonly measuresTimeLag?: FigureRange<"months">;
  readonly services?: readonly ServiceNote[];
  readonly bandwidth?: { readonly [service: string]: FigureRange<"bit/s"> };
  /** Customers that are named. */
  readonly customers?: readonly Evidence[];
  /** What was expected of the segment: where `guidance` has it. */
  readonly expectations?: readonly Note[];
}
