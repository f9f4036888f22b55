import type { Fact } from "../../model/fact.js";
import { differenceIn } from "../precision/require-same.js";
import { bestStatement } from "../vintages/best-statement.js";
import { comparePublications } from "../../model/publication.js";
import { readPublished } from "../vintages/published.js";
import { isPlain } from "../vintages/relation.js";

/** Level facts (neither changes nor targets) by metric and period, in the order of the input. */
export type Levels = ReadonlyMap<string, readonly Fact[]>;

export function levelsOf(facts: readonly Fact[]): Levels {
  const levels = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.kind !== "level" || !isPlain(fact)) continue;
    const key = `${fact.metric} ${fact.period}`;
    const statements = levels.get(key);
    if (statements === undefined) levels.set(key, [fact]);
    else statements.push(fact);
  }
  return levels;
}

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
): Fact | undefined {
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
