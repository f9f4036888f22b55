import {
  isPrinted,
  type RecordFamily,
  type SourceDocument,
  type SourceStatement,
} from "../model/document.js";
import { type FactPath, factPath, isGuidance, namesOf } from "../model/fact-path.js";
import { metrics } from "../model/metric.js";
import { near } from "../functions/refusing/near.js";
import { fails, type Finding, missing } from "./finding.js";
import { pathsOf } from "./missing.js";
import { isStatement } from "./shape.js";

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

/** Names in a document's paths that no record and no metric has. */
export function unknownNames(
  document: SourceDocument,
  others: readonly SourceDocument[],
): readonly Finding[] {
  const used = new Set(others.flatMap(pathsOfDocument).map(aimOf));
  const astray = new Set(statementsOf(document).flatMap(pathsAstray));
  const stated = statementsOf(document)
    .filter(isStatement)
    .flatMap((statement) =>
      pathsOf(statement).map((path) => ({ path, isFigure: isPrinted(statement) })),
    );
  return stated.flatMap(({ path, isFigure }) => {
    const [family = ""] = namesOf(path);
    if (!Object.hasOwn(families, family)) {
      return [
        fails(
          "unknownName",
          path,
          `No record is called "${family}". The records are ${Object.keys(families).join(", ")}.`,
        ),
      ];
    }
    if (astray.has(path))
      return [
        fails(
          "unknownName",
          path,
          "No figure is filed under such a path: src/model/fact-path.ts lists the forms.",
        ),
      ];
    const metric = lineOf(path);
    if (!isFigure)
      return metric !== undefined && Object.hasOwn(metrics, metric)
        ? [
            fails(
              "unknownName",
              path,
              "This path is for figures: copy the literal under `printed`.",
            ),
          ]
        : [];
    if (metric !== undefined && !Object.hasOwn(metrics, metric))
      return [fails("unknownName", path, unknownMetric(metric))];
    const aim = aimOf(path);
    if (aim === undefined || isAim(aim) || used.has(aim)) return [];
    return [missing("unknownName", path, unknownMetric(aim))];
  });
}

/** Whether a target is for a metric or for its growth. */
const isAim = (name: string): boolean =>
  [name, name.replace(/Growth$/, "")].some((each) => Object.hasOwn(metrics, each));

/** Paths under which no record has a figure; a range does not name its bounds yet. */
export function pathsAstray(statement: SourceStatement): readonly string[] {
  return isPrinted(statement)
    ? pathsOf(statement).filter((path) => saidBy(path) === undefined || isOfWords(path))
    : [];
}

/** Paths of the parts of a period that are not figures. */
function isOfWords(path: string): boolean {
  const { kind, metric = "" } = factPath(path) ?? {};
  return kind === "level" && beside.has(metric);
}
const beside = new Set([
  ...["id", "start", "end", "label", "notes", "segments", "guidance"],
  ...["reportedGrowth", "reportedChange", "convenienceTranslation", "milestones"],
]);

/** The parts of a path; that of a range or of a target need not name its parts. */
export function saidBy(path: string): FactPath | undefined {
  const low = factPath(`${path}.low`);
  return factPath(path) ?? (low?.part === "low" ? low : undefined);
}

/** The metric in a path. */
function lineOf(path: string): string | undefined {
  const { kind, metric } = factPath(path) ?? {};
  return kind === "level" || kind === "translation" || kind === "growth" ? metric : undefined;
}

/** The metric of a path's target. */
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
  return `No metric is called "${name}". ${near(name, Object.keys(metrics))} Add a new one as a line in src/model/metric.ts, under a sentence that explains it.`;
}
