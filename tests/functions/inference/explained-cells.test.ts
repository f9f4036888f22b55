import { explain, type Fact, type InferredLevel, knownFrom } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

/** A cell of one's own, as JSON has it. */
const cell = (more: object = {}): InferredLevel =>
  ({
    ...{ basis: "inferred", kind: "level", metric: "sales", period: "FY2023", unit: "JPY" },
    ...{ vintage: 0, statements: [], lowerClosed: true, upperClosed: true, derivation: {} },
    ...more,
  }) as unknown as InferredLevel;

const firstLine = (more: object): string => explain(cell(more)).split("\n")[0] ?? "";

describe("the first line of a cell", () => {
  test.each([
    ["JPY", "999999", "1000000", "JPY999,999.000 to JPY1.000 million"],
    ["JPY", "-1234567.8", "-0.0004", "-JPY1.235 million to JPY0.000"],
    ["JPY", "1.23449", "1.23411", "JPY1.234 to JPY1.235"],
    ["USD", "1000000.5", undefined, "USD1.000 million to no upper bound"],
    ["shares", undefined, "2500000", "no lower bound to 2.500 million shares"],
    ["subscriptions", "-5", "5", "-5.000 subscriptions to 5.000 subscriptions"],
    ["ratio", "0.0625", "1234567", "6.250 % to 123,456,700.000 %"],
    ["JPY/USD", "118.6681", "118.6681", "118.668 JPY/USD to 118.669 JPY/USD"],
  ])("has bounds in %s, rounded outward: %s to %s is %s", (unit, lower, upper, text) => {
    expect(firstLine({ unit, lower, upper })).toBe(`Sales of FY2023: ${text}, inferred`);
  });

  test.each<readonly [object, string]>([
    [{ document: "release" }, "Sales of FY2023 as release has it"],
    [{ metric: "adjustedEbitda" }, "Adjusted EBITDA of FY2023"],
    [{ metric: "iijMobileContracts" }, "IIJ Mobile contracts of FY2023"],
    [
      { kind: "change", metric: "iijMobileContracts", comparedTo: "FY2022" },
      "Change of IIJ Mobile contracts from FY2022 to FY2023",
    ],
    [{ kind: "change", comparedTo: "FY2022" }, "Change of sales from FY2022 to FY2023"],
    [
      { kind: "growth", comparedTo: "FY2022", document: "release" },
      "Growth of sales from FY2022 to FY2023 as release has it",
    ],
    [
      { kind: "change", comparedTo: "FY2022", document: "release" },
      "Change of sales from FY2022 to FY2023 as release has it",
    ],
    [{ kind: "translation", document: "release" }, "Sales of FY2023 as translated by release"],
    [
      { kind: "translation", document: "release", part: "low" },
      "Target for sales of FY2023 (low) as translated by release",
    ],
    [{ kind: "target", document: "release" }, "Target for sales of FY2023 in release"],
    [
      { kind: "target", document: "release", part: "value" },
      "Target for sales of FY2023 in release",
    ],
    [
      { kind: "target", document: "release", part: "high" },
      "Target for sales of FY2023 (high) in release",
    ],
    [{ kind: "exchangeRate", document: "release" }, "Exchange rate of release"],
    [{ accountingStandard: "IFRS" }, "Sales of FY2023 under IFRS"],
  ])("names %o: %s", (more, name) => {
    expect(firstLine({ lower: "1", upper: "1", ...more })).toBe(
      `${name}: JPY1.000 to JPY1.000, inferred`,
    );
  });
});

const fact = { id: "a", printed: "1.0", document: "release", locator: "Highlights" };
const step = {
  ...{ kind: "level", metric: "sales", period: "FY2023", unit: "JPY" },
  ...{ end: "lower", at: "1", closed: true, rule: "printed", facts: [fact], from: [] },
};
const linesOf = (...steps: readonly object[]): readonly string[] =>
  explain(cell({ derivation: { lower: steps.map((each) => ({ ...step, ...each })) } }))
    .split("\n")
    .slice(2);
const source = "“1.0” (release, Highlights)";

describe("the lines of a derivation", () => {
  test("have both bounds if one rule gives both from the same figures and steps", () => {
    expect(linesOf({}, { end: "upper", at: "2", closed: false })).toEqual([
      `  1. sales of FY2023 ≥ JPY1.000, < JPY2.000: printed ${source}`,
    ]);
    expect(linesOf({}, { end: "upper" })).toEqual([
      `  1. sales of FY2023 = JPY1.000: printed ${source}`,
    ]);
    expect(linesOf({ at: "1.2349" }, { end: "upper", at: "1.2349" })).toEqual([
      `  1. sales of FY2023 = JPY1.234: printed ${source}`,
    ]);
    expect(linesOf({ closed: false, at: "1.5" })).toEqual([
      `  1. sales of FY2023 > JPY1.500: printed ${source}`,
    ]);
  });

  const upper = { end: "upper", at: "2" };
  test.each<readonly [string, object]>([
    ["metric", { metric: "profit" }],
    ["rule", { rule: "sum" }],
    ["step", { from: [0] }],
    ["figure", { facts: [{ ...fact, id: "b" }] }],
    ["document", { facts: [{ ...fact, document: "other" }] }],
    ["print", { facts: [{ ...fact, printed: "1" }] }],
    ["number of figures", { facts: [fact, fact] }],
  ])("are two for another %s", (_, other) => {
    expect(linesOf({}, { ...upper, ...other })).toHaveLength(2);
  });

  test("name the lines from which each follows, in their order and each once", () => {
    const given = [
      {},
      upper,
      { metric: "profit", rule: "printed" },
      { metric: "costs", rule: "sum", facts: [], from: [2, 1, 0] },
      { metric: "all", rule: "sum", facts: [fact, { ...fact, printed: "2" }], from: [3] },
    ];
    expect(linesOf(...given).slice(2)).toEqual([
      "  3. costs of FY2023 ≥ JPY1.000: by sum from 1, 2",
      `  4. all of FY2023 ≥ JPY1.000: by sum ${source} and “2” (release, Highlights) from 3`,
    ]);
  });

  test("are found again by a step that follows from the second bound of an earlier one", () => {
    const after = { metric: "costs", rule: "sum", facts: [], from: [2] };
    expect(linesOf({}, { metric: "profit" }, upper, after).slice(2)).toEqual([
      "  3. costs of FY2023 ≥ JPY1.000: by sum from 1",
    ]);
  });

  test("are also there for other standards", () => {
    const other = cell({ lower: "5", upper: "6", accountingStandard: "US GAAP" });
    const lines = explain(cell({ lower: "1", underOtherStandards: [other] })).split("\n");
    expect(lines.slice(1)).toEqual(["Also printed under US GAAP: JPY5.000 to JPY6.000"]);
  });
});

describe("a cell", () => {
  const whole = { lower: "1", upper: "2", derivation: { lower: [step], upper: [step] } };

  test("is one with all its keys, and without those that it may lack", () => {
    const all = { scope: "consolidated", definition: "x", company: "a", comparedTo: "FY2022" };
    expect(explain(cell({ ...whole, ...all, part: "low", underOtherStandards: [cell()] }))).toBe(
      explain(cell({ ...whole, underOtherStandards: [cell()] })),
    );
  });

  const inStep = (more: object) => ({ derivation: { lower: [{ ...step, ...more }] } });
  test.each<object>([
    { kind: "levels" },
    { kind: "toString" },
    { kind: undefined },
    { kind: ["level"] },
    { metric: 5 },
    { metric: undefined },
    { unit: null },
    { comparedTo: 5 },
    { part: null },
    { scope: 5 },
    { accountingStandard: 5 },
    { lower: 1 },
    { lower: "x" },
    { upper: "1e999999999" },
    { derivation: undefined },
    { derivation: null },
    { derivation: "lower" },
    { derivation: { lower: {} } },
    { derivation: { upper: "step" } },
    { derivation: { lower: [null] } },
    { derivation: { lower: Array(1) } },
    { underOtherStandards: cell() },
    { underOtherStandards: [{}] },
    { underOtherStandards: null },
    inStep({ kind: "levels" }),
    inStep({ metric: undefined }),
    inStep({ end: "middle" }),
    inStep({ at: undefined }),
    inStep({ at: 1 }),
    inStep({ at: "x" }),
    inStep({ rule: undefined }),
    inStep({ from: undefined }),
    inStep({ from: [0.5] }),
    inStep({ from: ["0"] }),
    inStep({ facts: undefined }),
    inStep({ facts: [null] }),
    ...Object.keys(fact).map((key) => inStep({ facts: [{ ...fact, [key]: undefined }] })),
  ])("is not one with %o", (more) => {
    const given = cell({ ...whole, ...more });
    expect(refusal(() => explain(given))).toMatchObject({
      ...{ code: "invalidFigure", function: "explain", needs: "a cell of a result of infer" },
      values: [given],
    });
  });
});

test("the documents that bounds need are each named once, in the order of the steps", () => {
  const of = (period: string, value: string, document: string) =>
    ({
      ...{ id: `${period} ${document}`, kind: "level", period, metric: "sales", value },
      ...{ unit: "EUR", decimals: 0, printed: value, document, locator: "p. 1" },
      ...{ standing: "issuer", published: "2024-08-01" },
    }) as Fact;
  const { halves } = knownFrom([of("1Q23", "5", "b"), of("2Q23", "6", "a")], {
    metrics: { sales: { flow: true } },
  });
  const found = halves["1H23"]?.["sales"];
  expect(found?.basis === "inferred" && [...found.documents].sort()).toEqual(["a", "b"]);
});
