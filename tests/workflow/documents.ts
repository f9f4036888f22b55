import type {
  PrintedStatement,
  SourceDocument,
  SourceStatement,
} from "../../src/model/document.js";

/**
 * A document that is in order: 1Q23 of an invented issuer's release, with the base of its
 * percentage.
 */
export const clean = documentOf([
  { of: "quarters.1Q23.revenues", printed: "JPY 110 million" },
  { of: "quarters.1Q22.revenues", printed: "JPY 100 million", role: "comparative" },
  {
    of: "quarters.1Q23.reportedGrowth.yearOverYear.revenues",
    printed: "up 10.0%",
    comparedTo: "1Q22",
  },
]);

/** A release of August 8, 2023, that states this, with other keys where a test needs them. */
export function documentOf(
  states: readonly SourceStatement[],
  other: Partial<SourceDocument> = {},
): SourceDocument {
  return {
    id: "test-1q23-release",
    kind: "pressRelease",
    standing: "issuer",
    title: "First Quarter",
    publisher: "Internet Initiative Japan Inc.",
    published: { precision: "day", date: "2023-08-08", printed: "August 8, 2023" },
    language: "en",
    places: [{ locator: "Highlights", states }],
    ...other,
  };
}

export const revenues = (
  printed: string,
  more: Partial<PrintedStatement> = {},
): PrintedStatement => ({
  of: "quarters.1Q23.revenues",
  printed,
  ...more,
});
