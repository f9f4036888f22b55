import { leavesOf } from "../derivation/statements.js";
import type { SourceDocument, SourceStatement } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { type Finding, fails } from "./finding.js";
import { pathsOf } from "./missing.js";
import { isStatement } from "./shape.js";
import { pathsAstray } from "./names.js";
import { wrongNumbers } from "./wrong-numbers.js";

/** What could be read of a document, and what could not. */
export interface ReadDocument {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a document statement by statement, so that one that cannot be read does not hide the
 * others.
 */
export function readStatements(document: SourceDocument): ReadDocument {
  const read = document.places.flatMap(({ locator, states }) =>
    states.map((statement) => readStatement(document, locator, statement)),
  );
  return {
    facts: read.flatMap(({ facts }) => facts),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readStatement(
  document: SourceDocument,
  locator: string,
  statement: SourceStatement,
): ReadDocument {
  // Where it would be filed, and what is no statement at all, are other findings.
  if (
    pathsAstray(statement).length > 0 ||
    pathsOf(statement).length === 0 ||
    !isStatement(statement)
  )
    return { facts: [], findings: [] };
  try {
    const leaves = leavesOf([{ ...document, places: [{ locator, states: [statement] }] }]);
    const facts = leaves.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
    const findings = wrongNumbers(statement, facts);
    return { facts: findings.length === 0 ? facts : [], findings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const says = `${reason} Compare it with the document; a new way of printing goes into src/derivation/literal*.ts.`;
    return { facts: [], findings: [fails("unreadable", pathsOf(statement).join(", "), says)] };
  }
}
