import type { SourceDocument } from "../model/document.js";
import { isGuidance } from "../model/fact-path.js";
import { contradictions } from "./contradictions.js";
import { underivable } from "./derivable.js";
import { duplicates } from "./duplicates.js";
import { factsOf } from "./facts-of.js";
import { conflicts, type Finding } from "./finding.js";
import { wrongBases } from "./growth-bases.js";
import { whatIsMissing } from "./missing.js";
import { unknownNames } from "./names.js";
import { hedgedAmounts } from "./hedged-amounts.js";
import { impossibleRatios } from "./questions/impossible-ratios.js";
import { brokenOutline } from "./outline.js";
import { againstTheKnown } from "./questions/known-levels.js";
import { strangeLiterals } from "./questions/literals.js";
import { outsideReach, withinReach } from "./reach.js";
import { type RecordChange, recordChanges } from "./record-changes.js";
import { malformed } from "./shape.js";
import { readStatements } from "./statements.js";
import { incompleteTargets, lateTargets } from "./targets.js";

/** The result of checking a document. */
export interface Check {
  /** Failures first, then missing parts, then conflicts. */
  readonly findings: readonly Finding[];
  /** How its figures change the records, in the document's order. */
  readonly changes: readonly RecordChange[];
}

/**
 * Checks a document against itself and against all others, from which the document itself is
 * excluded.
 */
export function checkDocument(
  document: SourceDocument,
  documents: readonly SourceDocument[],
): Check {
  const broken = brokenOutline(document);
  if (broken.length > 0) return { findings: broken, changes: [] };
  const others = documents.filter(({ id }) => id !== document.id);
  const known = factsOf(others);
  const { facts, findings } = readStatements(document);
  const doubled = duplicates(facts, known);
  const changes = recordChanges(facts, known);
  const all = [
    ...malformed(document),
    ...findings,
    ...outsideReach(document, facts),
    ...incompleteTargets(facts),
    ...wrongBases(facts),
    ...hedgedAmounts(facts),
    ...contradictions(withinReach(document, facts)),
    ...doubled,
    ...whatIsMissing(document),
    ...unknownNames(document, others),
    ...lateTargets(document, facts),
    ...impossibleRatios(facts),
    ...strangeLiterals(document),
  ];
  return {
    findings: inOrder([...all, ...otherValues(changes, new Set(doubled.map(({ at }) => at)))]),
    changes,
  };
}

/**
 * The check of a document that is about to be derived. Failures are reported first; only if there
 * are none is it derived together with all others, and compared with everything that they imply.
 */
export function checkWithAll(
  document: SourceDocument,
  documents: readonly SourceDocument[],
): Check {
  const check = checkDocument(document, documents);
  if (check.findings.some(({ severity }) => severity === "fails")) return check;
  const others = documents.filter(({ id }) => id !== document.id);
  const known = factsOf(others);
  const findings = [
    ...underivable(document, others),
    ...check.findings,
    ...againstTheKnown(factsOf([document]), known),
  ];
  return { ...check, findings: inOrder(findings) };
}

/**
 * Figures that contradict what is known, even though their precision or their publishers differ.
 */
function otherValues(
  changes: readonly RecordChange[],
  reported: ReadonlySet<string>,
): readonly Finding[] {
  return changes.flatMap(({ id, change, fact, known }) => {
    const isExpected = fact.role === "restated" || isGuidance(fact.kind);
    if (change !== "restated" || known === undefined || isExpected || reported.has(id)) return [];
    const says = `"${fact.printed}" and "${known.printed}" of ${known.document} cannot be the same amount. Was it restated? Is it under another standard or scope? If the document is wrong, it needs an erratum.`;
    return [conflicts("conflict", id, says)];
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return (["fails", "missing", "conflicts"] as const).flatMap((severity) =>
    findings.filter((each) => each.severity === severity),
  );
}
