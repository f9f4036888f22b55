import type { Evidence, FigureRange, Note } from "./figure.js";
import type { IsoMonth } from "./period.js";

/** A service that a document says was launched, developed or offered. */
export interface ServiceNote extends Note {
  readonly name: string;
  /** The month of the launch, where printed. */
  readonly launched?: IsoMonth;
}

/** One part of the revenue portfolio, with what the documents say of it. */
export interface Segment {
  /** The name as printed. */
  readonly name: Evidence;
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

