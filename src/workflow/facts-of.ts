import { leavesOf } from "../derivation/statements.js";
import { withStandards } from "../derivation/with-standards.js";
import type { SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";

/** The figures of documents, in their order, as the derivation reads them. */
export function factsOf(documents: readonly SourceDocument[]): readonly Fact[] {
  return withStandards(leavesOf(documents)).flatMap(({ fact }) =>
    fact === undefined ? [] : [fact],
  );
}
