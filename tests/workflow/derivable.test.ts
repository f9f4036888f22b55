import { describe, expect, test } from "vitest";
import { derivedFiles } from "../../src/derivation/files.js";
import { sourceDocuments } from "../../src/documents/index.js";
import type { SourceDocument, SourceStatement } from "../../src/model/document.js";
import { checkDocument, checkWithAll } from "../../src/workflow/check.js";
import { documentOf } from "./documents.js";

const failing = (document: SourceDocument): readonly string[] =>
  checkWithAll(document, sourceDocuments).findings.flatMap(({ severity, kind, at }) =>
    severity === "fails" ? [`${kind} ${at}`] : [],
  );

/** What is no statement by the types, as a file that is not compiled may have it. */
const untyped = (states: readonly object[]): SourceDocument =>
  documentOf(states as readonly SourceStatement[]);

const target = "guidance.FY2023.revenues";

describe("what would stop the derivation fails, with a reason", () => {
  test.each<readonly [string, readonly object[], string]>([
    [
      "more than a number as a value",
      [{ of: `${target}.value`, printed: "over JPY100 billion" }],
      `unreadable ${target}.value`,
    ],
    [
      "a range as a value",
      [{ of: `${target}.value`, printed: "312.0 billion yen to 315.0 billion yen" }],
      `unreadable ${target}.value`,
    ],
    [
      "words as a value",
      [{ of: `${target}.value`, printed: "unchanged" }],
      `unreadable ${target}.value`,
    ],
    [
      "a number as words",
      [{ of: `${target}.wording`, printed: "JPY1 billion" }],
      `unreadable ${target}.wording`,
    ],
    [
      "a revision without what is expected",
      [{ of: `${target}.revision`, printed: "JPY1.0 billion down" }],
      `incompleteTarget ${target}.revision`,
    ],
    [
      "one end of a range",
      [{ of: `${target}.low`, printed: "JPY1 billion" }],
      `incompleteTarget ${target}.low`,
    ],
    [
      "a translation without an amount",
      [{ of: `${target}.convenienceTranslation`, printed: "$1 million" }],
      `incompleteTarget ${target}.convenienceTranslation.value`,
    ],
    [
      "a statement without a path",
      [{ printed: "JPY1 billion" }],
      "malformed a statement without a path",
    ],
    [
      "a statement of nothing",
      [{ of: "quarters.1Q23.revenues" }],
      "malformed quarters.1Q23.revenues",
    ],
    [
      "a figure as text",
      [{ of: "quarters.1Q23.revenues", text: "JPY1" }],
      "unknownName quarters.1Q23.revenues",
    ],
    [
      "a figure as a label",
      [{ of: "quarters.1Q23.label", printed: "JPY1" }],
      "unknownName quarters.1Q23.label",
    ],
    [
      "a facility without a name",
      [{ of: "facilities.osaka1.floorSpace", printed: "5m²" }],
      "underivable document",
    ],
    [
      "a segment without a name",
      [{ of: "segments.satellites.launches", printed: "5 employees" }],
      "underivable document",
    ],
  ])("%s", (_, states, finding) => {
    expect(failing(untyped(states))).toEqual([finding]);
  });
});

describe("what is not as the types have it fails", () => {
  test.each([
    ["a standard that there is not", { accountingStandard: "JGAAP" }],
    ["a role that there is not", { role: "previous" }],
    ["a period that there is not", { comparedTo: "2Q2022" }],
    ["an erratum that there is not", { erratum: "somebodyErred" }],
    ["a key with a slip in its name", { acountingStandard: "IFRS" }],
    ["a number that is no text", { unit: "JPY", exponent: "6" }],
  ])("%s", (_, more) => {
    const states = [{ of: "quarters.1Q23.revenues", printed: "JPY 110 million", ...more }];
    expect(checkDocument(untyped(states), []).findings).toContainEqual(
      expect.objectContaining({ severity: "fails", kind: "malformed" }),
    );
  });
});

describe("what passes derives", () => {
  test("a target whose path ends with its metric, in each of its forms", () => {
    const states = [
      { of: "guidance.FY2023.revenues", printed: "312.0 billion yen to 315.0 billion yen" },
      { of: "guidance.FY2023.operatingIncome", printed: "JPY 28 billion" },
      { of: "guidance.FY2023.netIncome", printed: "more than JPY 18 billion" },
      { of: "guidance.FY2023.revenuesGrowth", printed: "approximately 10%" },
      { of: "guidance.FY2023.grossProfit", printed: "significant improvement" },
    ] as const;
    const document = documentOf(states);
    expect(failing(document)).toEqual([]);
    const targets = derivedFiles([...sourceDocuments, document]).get("docs/ledger.md") ?? "";
    for (const part of ["revenues.low", "operatingIncome.value", "netIncome.threshold"])
      expect(targets).toContain(`guidance.FY2023.${part}`);
    for (const part of ["revenuesGrowth.value", "grossProfit.wording"])
      expect(targets).toContain(`guidance.FY2023.${part}`);
  });
  test("a number that a person read, which its record marks", () => {
    const document = documentOf([
      {
        of: "quarters.1Q23.revenues",
        printed: "one hundred and ten million",
        value: "110000000",
        unit: "JPY",
        decimals: -7,
      },
    ]);
    expect(failing(document)).toEqual([]);
    const facts = derivedFiles([...sourceDocuments, document]).get("src/records/facts.ts") ?? "";
    expect(
      facts.split("\n").filter((line) => line.includes("one hundred and ten million")),
    ).toEqual([expect.stringContaining("readByHand")]);
  });
});
