import type { SourceDocument } from "../../src/model/document.js";
import type { Complaint } from "./complaint.js";
import { findLiterals, type FoundLiteral } from "./literals.js";
import { readAgain } from "./reading.js";
import { senseOf, type Sense } from "./sense.js";
import type { Text } from "./text.js";

/** A row of `facts` as the documents' texts have it, read without the library. */
export interface ExpectedRow {
  readonly id: string;
  readonly document: string;
  readonly locator: string;
  readonly printed: string;
  readonly value?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly qualifier?: string;
  readonly sense: Sense;
}

/**
 * Targets' ends, thresholds and nominal values are exact: somebody chose them, nobody rounded them.
 */
function isExact(id: string): boolean {
  return exact.some((form) => form.test(id));
}

const exact = [
  /^guidance\.[^.]+\.[^.]+\.(?:low|high|threshold|each)$/,
  /^quarters\..*\.milestones\..*\.threshold$/,
  /^segments\.[^.]+\.(?:bandwidth\.[^.]+|measuresTimeLag)\.(?:low|high)$/,
  /^facilities\.[^.]+\.floorBearableWeight$/,
];

export function expectedRows(
  document: SourceDocument,
  text: Text,
): { rows: readonly ExpectedRow[]; complaints: readonly Complaint[] } {
  const { found, complaints } = findLiterals(document, text);
  const numbers = found.filter(({ statement }) => "printed" in statement || "ranks" in statement);
  const rows = numbers.flatMap((literal) => {
    const next = numbers.find(({ start }) => start >= literal.end)?.start ?? text.flat.length;
    return rowsOf(literal, senseOf(literal, next, text));
  });
  return { rows, complaints };
}

function rowsOf(
  { document, locator, statement, literal, rank }: FoundLiteral,
  sense: Sense,
): readonly ExpectedRow[] {
  const readings = readAgain(literal, "printed" in statement ? statement.caption : undefined);
  const source = { document, locator, printed: literal, sense };
  if ("ranks" in statement) {
    const path = statement.of.endsWith(".runnersUp") ? statement.of : `${statement.of}.entries`;
    return "qualifier" in readings
      ? []
      : readings.map((read) => ({ id: `${path}.${rank ?? "?"}`, ...read, ...source }));
  }
  const paths = typeof statement.of === "string" ? [statement.of] : statement.of;
  return paths.flatMap((path): readonly ExpectedRow[] => {
    if ("qualifier" in readings) return [{ id: path, ...readings, ...source }];
    const ids = readings.length === 1 ? [path] : [`${path}.low`, `${path}.high`];
    return readings.map(({ value, decimals, ...read }, index) => {
      const id = ids[index] ?? path;
      const signed = sense.sign === "loss" ? `-${value}` : value;
      return {
        id,
        value: signed,
        ...(decimals === undefined || isExact(id) ? {} : { decimals }),
        ...read,
        ...source,
      };
    });
  });
}
