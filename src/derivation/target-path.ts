import type { RecordPath } from "../model/document.js";
import { factPath, isGuidance } from "../model/fact-path.js";
import type { Hedge } from "../model/figure.js";
import { isThreshold } from "../model/hedge.js";
import type { Reading, ReadNumber } from "./literal-number.js";

/**
 * The full path of a target. Its path may end with the metric: whether it is a value, a threshold
 * or words follows from the literal, and the bounds of a range are named automatically. A named
 * part must match the literal.
 */
export function targetPath(path: RecordPath, reading: Reading): RecordPath {
  if (isTargetOfMetric(path)) return reading.kind === "range" ? path : completed(path, reading);
  const { part = "" } = factPath(path) ?? {};
  const expects = parts[part];
  if (!isGuidance(factPath(path)?.kind) || expects === undefined || expects.fits(reading))
    return path;
  return refuse(
    path,
    expects.needs,
    reading,
    ["value", "low", "high", "threshold", "wording"].includes(part)
      ? `Leave out ".${part}"; the part follows from the literal.`
      : `File it under the part that the literal states.`,
  );
}

function refuse(path: string, needs: string, reading: Reading, fix: string): never {
  throw new Error(
    `targetPath needs ${needs} under "${path}"; the literal is ${described(reading)}. ${fix}`,
  );
}

/** Whether a path names a target, or its translation, but none of its parts. */
function isTargetOfMetric(path: string): boolean {
  return factPath(path) === undefined && isGuidance(factPath(`${path}.value`)?.kind);
}

function completed(path: RecordPath, reading: Reading): RecordPath {
  return `${path}.${reading.kind === "wording" ? "wording" : hasThreshold(reading) ? "threshold" : "value"}`;
}

const numberOf = (reading: Reading): ReadNumber | undefined =>
  reading.kind === "number" ? reading.number : undefined;
const hasThreshold = (reading: Reading): boolean => isThreshold(numberOf(reading)?.qualifier);
const isPlain = (reading: Reading): boolean =>
  reading.kind === "number" && reading.number.qualifier === undefined;

interface Part {
  readonly needs: string;
  readonly fits: (reading: Reading) => boolean;
}

const plainNumber: Part = { needs: "a plain number", fits: isPlain };
const threshold: Part = {
  needs: '"more than", "at least", "less than" or "at most" a number',
  fits: hasThreshold,
};

/** What can be filed under each part of a target. */
const parts: Readonly<Record<string, Part>> = {
  value: {
    needs: 'a number, plain or "approximately"',
    fits: (reading) => isPlain(reading) || numberOf(reading)?.qualifier === "approximately",
  },
  low: plainNumber,
  high: plainNumber,
  threshold,
  each: threshold,
  wording: { needs: "words", fits: ({ kind }) => kind === "wording" },
  claim: { needs: "words", fits: ({ kind }) => kind === "wording" },
  revision: plainNumber,
  revisionRate: plainNumber,
};

const hedgeWords: Readonly<Record<Hedge, string>> = {
  approximately: '"approximately"',
  moreThan: '"more than"',
  atLeast: '"at least"',
  lessThan: '"less than"',
  atMost: '"at most"',
};

function described(reading: Reading): string {
  if (reading.kind !== "number") return reading.kind === "range" ? "a range" : "words";
  return reading.number.qualifier === undefined
    ? "a plain number"
    : hedgeWords[reading.number.qualifier];
}
