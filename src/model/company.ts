import type { Evidence, Figure, Note } from "./figure.js";
import type { FiscalYearId } from "./period.js";
import type { ShareSplit } from "./share-split.js";

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
  /** The correct symbol comes first; one that an erratum corrects is kept as printed. */
  readonly tickers: readonly Ticker[];
  readonly founded: Figure<"year">;
  readonly chiefExecutive: {
    readonly name: string;
    readonly printedName: Evidence;
    readonly title: string;
    readonly printedTitle: Evidence;
    /** What the chief executive says in a release. */
    readonly statement?: readonly Note[];
  };
  /**
   * The last day of a fiscal year. No document prints it; `because` says how it follows from the
   * text at the locator.
   */
  readonly fiscalYearEnd: {
    readonly month: number;
    readonly day: number;
    readonly because: string;
    readonly document: string;
    readonly locator: string;
  };
  /** For how many fiscal years in a row before the document there was a net loss. */
  readonly netLossYears: Figure<"years">;
  /** Which fiscal years these are: our reading, which `because` explains. */
  readonly netLossFiscalYears?: {
    readonly fiscalYears: readonly FiscalYearId[];
    readonly because: string;
    readonly document: string;
    readonly locator: string;
  };
  readonly netLossOutlook: Note;
  /**
   * The splits of its common stock, oldest first, each with the documents whose notes or figures
   * mention it. `splitAdjusted` takes this list.
   */
  readonly shareSplits: readonly (ShareSplit & { readonly documents: readonly string[] })[];
  /** Companies in which IIJ invested, according to the documents. */
  readonly investments: readonly Evidence[];
  /** What the company says about itself: its position, customers, network and services. */
  readonly claims?: readonly Note[];
  /** The risks that the documents name beside their forward-looking statements. */
  readonly risks?: readonly Note[];
  /** Where a release sends inquiries, as printed. */
  readonly contact?: {
    readonly office: Evidence;
    readonly telephone: Evidence;
    readonly email: Evidence;
    readonly url: Evidence;
  };
}

/** A company under one canonical name, with every spelling that the documents use. */
export interface NamedCompany {
  readonly id: string;
  readonly name: string;
  readonly printedAs: readonly string[];
}
