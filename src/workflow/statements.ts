import { leavesOf, readingOf } from "../derivation/statements.js";
import {
  isPrinted,
  type PrintedStatement,
  type SourceDocument,
  type SourceStatement,
} from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { isGuidance } from "../model/fact-path.js";
import { metricOf } from "../model/metric.js";
import type { Unit } from "../model/unit.js";
import { type Finding, fails } from "./finding.js";
import { pathsOf } from "./missing.js";
import { isStatement } from "./shape.js";
import { pathsAstray, saidBy } from "./names.js";
import { wrongNumbers } from "./wrong-numbers.js";

/** What could be read from a document, and what could not. */
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
  // Wrong paths and malformed statements are separate findings.
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
    const says = `${reason} Compare it with the document. ${howToRead(statement)}`;
    return { facts: [], findings: [fails("unreadable", pathsOf(statement).join(", "), says)] };
  }
}

/** What would make the literal readable: its unit, if only that is missing, or a person. */
function howToRead(statement: SourceStatement): string {
  const units = isPrinted(statement) ? unitsOf(statement) : [];
  const unit = units.find((each) => isReadable({ ...statement, unit: each } as PrintedStatement));
  if (unit !== undefined) return `It is a number without a unit: add \`unit: "${unit}"\`.`;
  const words = pathsOf(statement).some((path) => isGuidance(saidBy(path)?.kind))
    ? " If they are words, end the path with `.wording`."
    : "";
  return `If it is right, add \`value\`, \`unit\` and \`decimals\` as you read them.${words}`;
}

/** The possible units of a bare number: that of its metric. */
function unitsOf(statement: PrintedStatement): readonly Unit[] {
  if (statement.unit !== undefined || statement.value !== undefined) return [];
  return pathsOf(statement).flatMap((path) => {
    const { metric = "" } = saidBy(path) ?? {};
    return metricOf(metric)?.unit ?? [];
  });
}

function isReadable(statement: PrintedStatement): boolean {
  try {
    readingOf(statement);
    return true;
  } catch {
    return false;
  }
}
