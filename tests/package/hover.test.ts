import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { metricSentences } from "../../src/derivation/metric-sentences.js";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

/** Each line ends with the name that an editor points at. */
const lines = [
  'quarters["3Q02"].revenues',
  'quarters["3Q02"].convenienceTranslation.revenues',
  'quarters["3Q02"].reportedGrowth.yearOverYear.revenues',
  'nineMonths["9M12"].adjustedEbitda',
  'halves["1H09"].recurringRevenues',
  'guidance["4Q02"].operatingIncome',
  'observations["2005-12"].offeringPricePerShare',
  "metrics.costOfRevenues",
  "every.netIncome",
  "every.convenienceTranslation?.netIncome",
  "every.reportedGrowth?.yearOverYear?.netIncome",
  "every.reportedChange?.totalAssets",
] as const;

const program = `import { guidance, halves, metrics, nineMonths, observations, type Quarter, quarters } from "@iij/earnings";
declare const every: Quarter;
${lines.join(";\n")};
`;

/**
 * What an editor shows where one points at the last name of a line: its type, and what its comment
 * says.
 */
const hover = (() => {
  const file = join(scratch.directory, "program.ts");
  scratch.write({ "program.ts": program, "package.json": '{"type":"module"}' });
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
  };
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) =>
      ts.sys.fileExists(path)
        ? ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? "")
        : undefined,
    getCurrentDirectory: () => scratch.directory,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  });
  return (line: string): { readonly type: string; readonly says: string } => {
    const info = service.getQuickInfoAtPosition(file, program.indexOf(`\n${line};`) + line.length);
    return {
      type: ts.displayPartsToString(info?.displayParts),
      says: ts.displayPartsToString(info?.documentation),
    };
  };
})();

describe("an editor that points at a metric shows its sentence", () => {
  const sentences = metricSentences();

  test.each(lines)("%s", (line) => {
    const metric = /\w+$/.exec(line)?.[0] ?? "";
    expect(hover(line).says).toBe(sentences.get(metric));
  });

  test("and its type, without what brings the sentence along", () => {
    expect(hover('quarters["3Q02"].revenues').type).toBe(
      '(property) revenues: Figure<"JPY", keyof DocumentRecords>',
    );
    expect(hover('observations["2005-12"].offeringPricePerShare').type).toBe(
      '(property) offeringPricePerShare: Figure<"JPY", keyof DocumentRecords>',
    );
  });
});
