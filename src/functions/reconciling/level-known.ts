import type { Fact } from "../../model/fact.js";
import { differenceIn } from "../precision/require-same.js";
import { bestStatement } from "../vintages/best-statement.js";
import { comparePublications } from "../../model/publication.js";
import { readPublished } from "../vintages/published.js";
import { isPlain } from "../vintages/relation.js";

/**
 * Level facts (not changes, not targets) by metric and period, in the order in which the facts are
 * given.
 */
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

/** A figure per share of before a split may be held against one of after it, and is then found out. */
const termsOfDocument = ["company", "accountingStandard", "scope"] as const;

/**
 * The level that a document's reader had at hand: the document's own statement if it has one, else
 * the best that was published by then. Never one of another company,
 * accounting standard or scope: vintages and bases are not mixed.
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

/** Whether what was published at one time was known for certain at another. */
function isKnownBy(published: string, other: string): boolean {
  return comparePublications(readPublished(published), readPublished(other)) <= 0;
}
