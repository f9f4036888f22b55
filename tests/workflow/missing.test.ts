import { expect, test } from "vitest";
import type { SourceDocument } from "../../src/model/document.js";
import { checkDocument } from "../../src/workflow/check.js";
import { clean, documentOf, revenues } from "./documents.js";

const findings = (document: SourceDocument): readonly string[] =>
  checkDocument(document, []).findings.map(({ severity, kind, at }) => `${severity} ${kind} ${at}`);

test.each<readonly [string, SourceDocument, string]>([
  ["no title", { ...clean, title: "" }, "missing incomplete title"],
  ["no publisher", { ...clean, publisher: " " }, "missing incomplete publisher"],
  ["an empty address", { ...clean, url: "" }, "missing incomplete url"],
  ["a text at hand without its SHA-256", { ...clean, sha256: "" }, "missing incomplete sha256"],
  ["no places", { ...clean, places: [] }, "missing incomplete places"],
  [
    "a place that states nothing",
    { ...clean, places: [{ locator: "Charts", states: [] }] },
    "missing incomplete Charts",
  ],
  [
    "a statement without locator",
    { ...clean, places: [{ locator: "", states: [], figuresLost: true }] },
    "missing incomplete place 1",
  ],
  [
    "a target of what is no metric",
    documentOf([revenues("JPY 1 million", { of: "guidance.FY2023.largeContracts" })]),
    "missing unknownName guidance.FY2023.largeContracts",
  ],
])("%s is said, and does not fail", (_, document, finding) => {
  expect(findings(document)).toEqual([finding]);
});

test("a chart without readable numbers lacks nothing", () => {
  expect(
    findings({ ...clean, places: [{ locator: "Charts", states: [], figuresLost: true }] }),
  ).toEqual([]);
});

test("an amount that the press rounds otherwise conflicts, and does not fail", () => {
  const press = {
    ...documentOf([revenues("JPY 0.2 billion")]),
    id: "press-1q23-article",
    standing: "press",
  } as const;
  const [finding, ...rest] = checkDocument(press, [clean]).findings;
  expect(finding).toMatchObject({
    severity: "conflicts",
    kind: "conflict",
    at: "quarters.1Q23.revenues",
  });
  expect(rest).toEqual([]);
});
