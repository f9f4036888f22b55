import { describe, expect, test } from "vitest";
import type { SourceDocument, SourceStatement } from "../../src/model/document.js";
import { checkDocument } from "../../src/workflow/check.js";
import { factsOf } from "../../src/workflow/facts-of.js";
import { againstTheKnown } from "../../src/workflow/questions/known-levels.js";
import { documentOf, revenues } from "./documents.js";

const asked = (document: SourceDocument): readonly string[] =>
  checkDocument(document, []).findings.flatMap(({ severity, kind, at }) =>
    severity === "conflicts" ? [`${kind} ${at}`] : [],
  );
const income = (printed: string, more = {}) =>
  revenues(printed, { of: "quarters.1Q23.operatingIncome", ...more });

describe("amounts that make no ratio", () => {
  test("an operating income above revenues", () => {
    const of = (printed: string) =>
      asked(documentOf([revenues("JPY 110 million"), income(printed)]));
    expect(of("JPY 120 million")).toEqual(["impossible quarters.1Q23.operatingIncome"]);
    expect(of("JPY 12 million")).toEqual([]);
  });
  test("a loss without its word, beside a margin that is negative", () => {
    const margin = { of: "quarters.1Q23.operatingMargin", printed: "(-)7.8%" } as const;
    expect(asked(documentOf([income("JPY 12 million"), margin]))).toEqual([
      "impossible quarters.1Q23.operatingIncome",
    ]);
    expect(asked(documentOf([income("JPY 12 million", { reads: "loss" }), margin]))).toEqual([]);
  });
});

describe("literals", () => {
  test.each([
    ["en", "1億1000万円", 1],
    ["ja", "JPY 110 million", 1],
    ["ja", "1億1000万円", 0],
    ["en", "JPY 110 million", 0],
  ] as const)("in a document in %s, %s", (language, printed, questions) => {
    expect(asked(documentOf([revenues(printed)], { language }))).toEqual(
      Array(questions).fill("strangeLiteral quarters.1Q23.revenues"),
    );
  });
  test("an amount without its 万, unless an erratum says that the document leaves it out", () => {
    const of = (printed: string, more = {}) =>
      asked(documentOf([revenues(printed, more)], { language: "ja" }));
    expect(of("16億8,900円")).toEqual(["strangeLiteral quarters.1Q23.revenues"]);
    expect(of("16億8,900円", { erratum: "tickerDiffers" })).toEqual([]);
    expect(of("16億8,900万円")).toEqual([]);
  });
});

test("a target of a period that was over, unless it is the previous one", () => {
  const of = (more = {}) =>
    asked(documentOf([revenues("JPY 1 million", { of: "guidance.FY2022.revenues", ...more })]));
  expect(of()).toEqual(["lateTarget guidance.FY2022.revenues.value"]);
  expect(of({ role: "comparative" })).toEqual([]);
});

describe("a level against all that is known", () => {
  const before = {
    id: "test-earlier",
    published: { precision: "day", date: "2023-08-01", printed: "" },
  };
  const quarters: readonly SourceStatement[] = [
    { of: "halves.1H22.operatingIncome", printed: "JPY 30 million", reads: "loss" },
    { of: "quarters.1Q22.operatingIncome", printed: "JPY 10 million", reads: "loss" },
    { of: "halves.1H22.revenues", printed: "JPY 300 million" },
    { of: "quarters.1Q22.revenues", printed: "JPY 100 million" },
  ];
  const known = factsOf([documentOf(quarters, before as Partial<SourceDocument>)]);
  const asks = (...states: readonly SourceStatement[]) =>
    againstTheKnown(factsOf([documentOf(states)]), known);

  test("which nothing printed for it alone contradicts", () => {
    const [question, ...others] = asks({
      of: "quarters.2Q22.revenues",
      printed: "JPY 150 million",
    });
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      severity: "conflicts",
      kind: "againstTheKnown",
      at: "quarters.2Q22.revenues",
    });
    expect(question?.says).toContain('halves.1H22.revenues "JPY 300 million" (test-earlier)');
    expect(question?.says).toContain("Was it restated?");
    expect(asks({ of: "quarters.2Q22.revenues", printed: "JPY 200 million" })).toEqual([]);
  });
  test("a loss without its word is asked for as one", () => {
    const loss = { of: "quarters.2Q22.operatingIncome", printed: "JPY 20 million" } as const;
    expect(asks(loss)[0]?.says).toContain("As a loss");
    expect(asks({ ...loss, reads: "loss" })).toEqual([]);
  });
  test("dollar amounts that fit no one rate", () => {
    const dollars = (printed: string) =>
      asks(
        { of: "quarters.1Q23.revenues", printed: "JPY 110 million" },
        { of: "quarters.1Q23.convenienceTranslation.revenues", printed: "$1.10 million" },
        { of: "quarters.1Q23.operatingIncome", printed: "JPY 50 million" },
        { of: "quarters.1Q23.convenienceTranslation.operatingIncome", printed },
      );
    expect(dollars("$0.50 million")).toEqual([]);
    expect(dollars("$0.80 million")[0]?.says).toContain("A document translates at one rate");
  });
});
