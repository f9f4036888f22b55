import {
  isPrinted,
  type RecordFamily,
  type SourceDocument,
  type SourceStatement,
} from "../model/document.js";
import { type FactPath, factPath, isGuidance, namesOf } from "../model/fact-path.js";
import { metrics } from "../model/metric.js";
import { fails, type Finding, missing } from "./finding.js";
import { pathsOf } from "./missing.js";

const families: Readonly<Record<RecordFamily, true>> = {
  company: true,
  quarters: true,
  halves: true,
  nineMonths: true,
  fiscalYears: true,
  segments: true,
  guidance: true,
  crossSelling: true,
  facilities: true,
  surveys: true,
  rankings: true,
  observations: true,
};

const notFigures = new Set(["label", "notes[]"]);

/** Names in a document's paths that no record and no metric has. */
export function unknownNames(
  document: SourceDocument,
  others: readonly SourceDocument[],
): readonly Finding[] {
  const used = new Set(others.flatMap(pathsOfDocument).map(aimOf));
  const astray = new Set(statementsOf(document).flatMap(pathsAstray));
  return pathsOfDocument(document).flatMap((path) => {
    const [family = ""] = namesOf(path);
    if (!Object.hasOwn(families, family)) {
      return [
        fails(
          "unknownName",
          path,
          `No record is called "${family}": one of ${Object.keys(families).join(", ")}.`,
        ),
      ];
    }
    if (astray.has(path))
      return [
        fails(
          "unknownName",
          path,
          "No figure is filed under such a path: src/model/fact-path.ts has the forms that there are.",
        ),
      ];
    const metric = lineOf(path);
    const known = metric === undefined || Object.hasOwn(metrics, metric) || notFigures.has(metric);
    const aim = aimOf(path);
    const knownAim =
      aim === undefined ||
      Object.hasOwn(metrics, aim) ||
      Object.hasOwn(metrics, aim.replace(/Growth$/, "")) ||
      used.has(aim);
    return known && knownAim
      ? []
      : [missing("unknownName", path, unknownMetric(metric ?? aim ?? ""))];
  });
}

/** Paths under which no record has a figure; a range does not name its ends yet. */
export function pathsAstray(statement: SourceStatement): readonly string[] {
  return isPrinted(statement)
    ? pathsOf(statement).filter((path) => saidBy(path) === undefined)
    : [];
}

function saidBy(path: string): FactPath | undefined {
  const low = factPath(`${path}.low`);
  return factPath(path) ?? (low?.part === "low" ? low : undefined);
}

/** The line of the income statement that a path speaks of. */
function lineOf(path: string): string | undefined {
  const { kind, metric } = factPath(path) ?? {};
  return kind === "level" || kind === "translation" || kind === "growth" ? metric : undefined;
}

/** What a path's target is of. */
function aimOf(path: string): string | undefined {
  const { kind, metric } = saidBy(path) ?? {};
  return isGuidance(kind) ? metric : undefined;
}

function statementsOf({ places }: SourceDocument): readonly SourceStatement[] {
  return places.flatMap(({ states }) => states);
}

function pathsOfDocument(document: SourceDocument): readonly string[] {
  return statementsOf(document).flatMap(pathsOf);
}

function unknownMetric(name: string): string {
  const alike = Object.keys(metrics).find(
    (metric) =>
      metric.toLowerCase() === name.toLowerCase() ||
      metric.startsWith(name) ||
      name.startsWith(metric),
  );
  return `No metric is called "${name}"${alike === undefined ? "." : `; is "${alike}" meant?`} A new one is a line in src/model/metric.ts, under a sentence that says what it is.`;
}
