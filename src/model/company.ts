import type { Evidence, Figure, Note } from "./figure.js";

/** A stock exchange symbol as one document prints it. */
export interface Ticker extends Evidence {
  readonly exchange: string;
  readonly symbol: string;
}

/** The company whose earnings these are, as its documents of the time describe it. */
export interface CompanyRecord {
  /** Its key in `companies`. */
  readonly id: string;
  readonly name: string;
  readonly printedName: Evidence;
  readonly shortName: string;
  readonly printedShortName: Evidence;
  readonly tickers: readonly Ticker[];
  readonly founded: Figure<"year">;
  readonly chiefExecutive: {
    readonly name: string;
    readonly printedName: Evidence;
    readonly title: string;
    readonly printedTitle: Evidence;
  };
  /**
   * The last day of a fiscal year. No document prints it; `because` says how it follows from what
   * stands at the locator.
   */
  readonly fiscalYearEnd: {
    readonly month: number;
    readonly day: number;
    readonly because: string;
    readonly document: string;
    readonly locator: string;
  };
  /** For how many fiscal years before the document there was a net loss each year. */
  readonly netLossYears: Figure<"years">;
  readonly netLossOutlook: Note;
  /** Companies that IIJ is said to have invested in. */
  readonly investments: readonly Evidence[];
}

/** A company under one canonical name, with every spelling that the documents use. */
export interface NamedCompany {
  readonly id: string;
  readonly name: string;
  readonly printedAs: readonly string[];
}
