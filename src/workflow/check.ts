import { leavesOf } from "../derivation/statements.js";
import type { SourceDocument } from "../model/document.js";
import { isGuidance } from "../model/fact-path.js";
import { contradictions } from "./contradictions.js";
import { duplicates } from "./duplicates.js";
import { conflicts, type Finding } from "./finding.js";
import { whatIsMissing } from "./missing.js";
import { unknownNames } from "./names.js";
import { outsideReach } from "./reach.js";
import { type RecordChange, recordChanges } from "./record-changes.js";
import { readStatements } from "./statements.js";

/** What the check says of a document. */
export interface Check {
  /** What fails first, then what is missing, then what conflicts. */
  readonly findings: readonly Finding[];
  /** What its figures do to the records, in the document's order. */
  readonly changes: readonly RecordChange[];
}

/**
 * Holds a document against itself and against all others; the document itself, if it is among them,
 * is left out.
 */
export function checkDocument(
  document: SourceDocument,
  documents: readonly SourceDocument[],
): Check {
  const others = documents.filter(({ id }) => id !== document.id);
  const known = leavesOf(others).flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  const { facts, findings } = readStatements(document);
  const strange = outsideReach(document, facts);
  const doubled = duplicates(facts, known);
  const changes = recordChanges(facts, known);
  const all = [
    ...findings,
    ...strange,
    ...contradictions(facts),
    ...doubled,
    ...whatIsMissing(document),
    ...unknownNames(document, others),
  ];
  return {
    findings: inOrder([...all, ...otherValues(changes, new Set(doubled.map(({ at }) => at)))]),
    changes,
  };
}

/** Figures that what is known contradicts, though their precision or their publishers differ. */
function otherValues(
  changes: readonly RecordChange[],
  reported: ReadonlySet<string>,
): readonly Finding[] {
  return changes.flatMap(({ id, change, fact, known }) => {
    const isExpected = fact.role === "restated" || isGuidance(fact.kind);
    if (change !== "restated" || known === undefined || isExpected || reported.has(id)) return [];
    const says = `"${fact.printed}" and "${known.printed}" of ${known.document} cannot be one amount: a restatement, another basis, or an erratum.`;
    return [conflicts("conflict", id, says)];
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return (["fails", "missing", "conflicts"] as const).flatMap((severity) =>
    findings.filter((each) => each.severity === severity),
  );
}
