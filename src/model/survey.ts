import type { Evidence, Figure, Note } from "./figure.js";
import type { IsoDate } from "./period.js";

/**
 * One line of a ranking: the name as printed, and the company it refers to (a key of `companies`).
 */
export interface RankingEntry<C extends string = string> {
  readonly rank: number;
  readonly name: string;
  readonly company: C;
}

/** The categories in which providers were ranked. */
export type SurveyCategory =
  | "broadbandService"
  | "dedicatedAccess"
  | "dialUpAccess"
  | "webServerHosting"
  | "hostingAndHousing";

/** A whole ranking table. */
export interface Ranking<C extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly printedTitle: Evidence;
  /**
   * What the table ranks. If its title says otherwise, `erratum` names the entry of `errata` that
   * gives the reasons.
   */
  readonly category: SurveyCategory;
  readonly survey: string;
  readonly erratum?: string;
  readonly entries: readonly RankingEntry<C>[];
  readonly document: string;
  readonly locator: string;
}

/** IIJ's place in one category, and who followed, if the text says so. */
export interface SurveyResult {
  readonly category: SurveyCategory;
  readonly printedCategory: Evidence;
  readonly rank: Figure<"rank">;
  /** Key of `rankings`: the table of this category, if one is printed. */
  readonly ranking?: string;
  readonly runnersUp?: readonly RankingEntry[];
}

/** A survey of customer satisfaction. */
export interface Survey {
  readonly id: string;
  readonly conductedBy?: Evidence;
  /** How the document describes the conductor of the survey. */
  readonly conductorIs?: Evidence;
  /** What was asked about. */
  readonly subject?: Evidence;
  readonly awards?: readonly Evidence[];
  readonly announced?: Evidence & { readonly date: IsoDate };
  readonly frequency?: Evidence;
  readonly respondents?: Figure<"companies">;
  readonly categories?: Figure<"categories">;
  readonly itemCount?: Figure<"items">;
  readonly items?: readonly Evidence[];
  /** How the document summarizes the results. */
  readonly notes?: readonly Note[];
  readonly results: { readonly [C in SurveyCategory]?: SurveyResult };
}
