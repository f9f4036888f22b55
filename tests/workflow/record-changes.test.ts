import { expect, test } from "vitest";
import type { SourceDocument } from "../../src/model/document.js";
import { checkDocument } from "../../src/workflow/check.js";
import { report } from "../../src/workflow/report.js";
import { documentOf, revenues } from "./documents.js";

const known = documentOf([revenues("JPY 110 million", { accountingStandard: "IFRS" })], {
  id: "test-earlier",
  published: { precision: "day", date: "2023-08-01", printed: "" },
});

const change = (document: SourceDocument, others = [known]): unknown => {
  const [first] = checkDocument(document, others).changes;
  return first && [first.change, first.changesRecord];
};

test("each figure is held against what the other documents state", () => {
  expect(change(documentOf([revenues("JPY 110 million")]), [])).toEqual(["new", true]);
  expect(change(documentOf([revenues("JPY 110 million")]))).toEqual(["confirmed", false]);
  expect(change(documentOf([revenues("JPY 109,812 thousand")]))).toEqual(["morePrecise", true]);
  expect(change(documentOf([revenues("JPY 0.11 billion")]))).toEqual(["lessPrecise", false]);
  expect(change(documentOf([revenues("JPY 112 million", { role: "restated" })]))).toEqual([
    "restated",
    true,
  ]);
  expect(
    change(documentOf([revenues("JPY 112 million", { accountingStandard: "US GAAP" })])),
  ).toEqual(["differentBasis", true]);
});

test("the press changes a record of IIJ's only where it has more digits and agrees", () => {
  const press = (printed: string) => change(documentOf([revenues(printed)], { standing: "press" }));
  expect(press("JPY 109,812 thousand")).toEqual(["morePrecise", true]);
  expect(press("JPY 112,812 thousand")).toEqual(["restated", false]);
  expect(press("JPY 0.11 billion")).toEqual(["lessPrecise", false]);
});

test("the document itself is not among the others", () => {
  expect(change(known, [known])).toEqual(["new", true]);
});

test("the report says it in words", () => {
  const document = documentOf([
    revenues("JPY 109,812 thousand"),
    revenues("JPY 120 million", { of: "quarters.2Q23.revenues" }),
  ]);
  const lines = report(document.id, checkDocument(document, [known])).split("\n");
  expect(lines[0]).toBe("test-1q23-release: the check fails, 1 to be corrected.");
  expect(lines).toContain(
    '  more precise       quarters.1Q23.revenues, known from test-earlier as "JPY 110 million"',
  );
  expect(lines).toContain("  new                quarters.2Q23.revenues");
});
