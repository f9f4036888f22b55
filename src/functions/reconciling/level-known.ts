import type { Fact } from "../../model/fact.js";
import type { Quantity } from "../../model/figure.js";
import { grouped } from "../../model/grouped.js";
import { differenceIn } from "../precision/require-same.js";
import { bestStatement, type StatementsOfFact } from "../vintages/best-statement.js";
import { comparePublications } from "../../model/publication.js";
import { readPublished } from "../vintages/published.js";
import { isPlain } from "../vintages/relation.js";
import { isOfKind, type OfKind } from "../vintages/require-kind.js";

/** A number as the amount of a period. */
export type LevelFact = OfKind<Fact & Quantity, "level">;

/** Level facts (neither changes nor targets) by metric and period, in the order of the input. */
export type Levels = ReadonlyMap<string, StatementsOfFact<LevelFact>>;

export const levelsOf = (facts: readonly Fact[]): Levels =>
  grouped(
    facts.filter(isPlain).filter((fact) => isOfKind(fact, "level")),
    ({ metric, period }) => `${metric} ${period}`,
  );

/**
 * Definitions may differ: a figure per share from before a split is compared with one from after
 * it, and is found inconsistent.
 */
const termsOfDocument = ["company", "accountingStandard", "scope"] as const;

/**
 * The level that was available to a document's reader: the document's own statement if it has one,
 * or else the best one published by then. It always has the same company, accounting standard and
 * scope.
 */
export function levelKnown(
  levels: Levels,
  metric: string,
  period: string,
  reader: Fact,
): LevelFact | undefined {
  const comparable = (levels.get(`${metric} ${period}`) ?? []).filter(
    (level) => differenceIn(termsOfDocument, reader, level) === undefined,
  );
  const own = comparable.filter(({ document }) => document === reader.document);
  const known =
    own.length > 0
      ? own
      : comparable.filter(({ published }) => isKnownBy(published, reader.published));
  const [first, ...rest] = known;
  return first === undefined ? undefined : bestStatement([first, ...rest]);
}

/** Whether a publication was certainly known by the time of another. */
function isKnownBy(published: string, other: string): boolean {
  return comparePublications(readPublished(published), readPublished(other)) <= 0;
}
