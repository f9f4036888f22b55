import { derivedFiles } from "../derivation/files.js";
import type { SourceDocument } from "../model/document.js";
import { inOrderOfPublication } from "../functions/vintages/statements-by-id.js";
import type { Fact } from "../model/fact.js";
import { fails, type Finding } from "./finding.js";

/**
 * Runs the derivation to find what stops it: a document passes only if everything that follows from
 * it can be written.
 */
export function underivable(
  document: SourceDocument,
  others: readonly SourceDocument[],
): readonly Finding[] {
  try {
    derivedFiles(inOrder([...others, document]));
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      fails(
        "underivable",
        "document",
        `\`npm run derive\` stops at it: ${reason} Something that a record needs in addition to its figures is missing, such as the name of a facility or a segment.`,
      ),
    ];
  }
}

/** Oldest first, as the documents are listed. */
function inOrder(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const listed = documents.map((document) => ({
    document,
    published: document.published.date,
    standing: document.standing,
  }));
  return inOrderOfPublication(listed as readonly object[] as readonly Fact[]).map(
    (each) => (each as unknown as (typeof listed)[number]).document,
  );
}
