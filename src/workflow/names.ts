import type { RecordFamily, SourceDocument } from "../model/document.js";
import { grownMetric, metrics } from "../model/metric.js";
import { type Finding, missing } from "./finding.js";
import { pathsOf } from "./missing.js";

const families: Readonly<Record<RecordFamily, true>> = {
  company: true,
  quarters: true,
  halves: true,
  fiscalYears: true,
  segments: true,
  guidance: true,
  crossSelling: true,
  facilities: true,
  surveys: true,
  rankings: true,
  observations: true,
};

const level = /^(?:quarters|halves|fiscalYears)\.[^.]+\.(?:convenienceTranslation\.|reportedGrowth\.(?:yearOverYear|quarterOverQuarter)\.)?([^.]+)$/;
const target = /^guidance\.[^.]+\.([^.]+)/;
const notFigures = new Set(["label", "notes[]"]);

/** Names in a document's paths that no record and no metric has. */
export function unknownNames(document: SourceDocument, others: readonly SourceDocument[]): readonly Finding[] {
  const used = new Set(others.flatMap(pathsOfDocument).map((path) => target.exec(path)?.[1]));
  return pathsOfDocument(document).flatMap((path) => {
    const family = path.split(".")[0] ?? "";
    if (!Object.hasOwn(families, family)) {
      return [missing("unknownName", path, `No record is called "${family}": one of ${Object.keys(families).join(", ")}.`)];
    }
    const metric = level.exec(path)?.[1];
    const known = metric === undefined || Object.hasOwn(metrics, metric) || notFigures.has(metric);
    const aim = target.exec(path)?.[1];
    const knownAim = aim === undefined || Object.hasOwn(metrics, aim) || Object.hasOwn(metrics, grownMetric(aim) ?? "") || used.has(aim);
    return known && knownAim ? [] : [missing("unknownName", path, unknownMetric(metric ?? aim ?? ""))];
  });
}

function pathsOfDocument({ places }: SourceDocument): readonly string[] {
  return places.flatMap(({ states }) => states.flatMap(pathsOf));
}

function unknownMetric(name: string): string {
  const alike = Object.keys(metrics).find((metric) => metric.toLowerCase() === name.toLowerCase() || metric.startsWith(name) || name.startsWith(metric));
  return `No metric is called "${name}"${alike === undefined ? "." : `; is "${alike}" meant?`} A new one is a line in src/model/metric.ts, under a sentence that says what it is.`;
}
