import { Decimal } from "decimal.js";
import { documents, EarningsError, facts, type Fact } from "@iij/earnings";
import {
  fromCsvText,
  toArrow,
  toCsv,
  toDataPackage,
  toParquet,
  toXbrlJson,
} from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import { readCsv } from "./csv-reader.js";
import { expectRefusal, refusal } from "../functions/refusal.js";

const [sample] = facts as readonly [Fact];
const reporter = { scheme: "https://example.com/companies", identifier: "IIJ" };
const description = {
  name: "own",
  title: "Own",
  path: "facts.csv",
  licence: { title: "Ours.", path: "licence.txt" },
  documents,
};

const exports: Readonly<Record<string, (list: readonly Fact[]) => unknown>> = {
  toCsv: (list) => toCsv(list),
  toDataPackage: (list) => toDataPackage(list, description),
  toXbrlJson: (list) => toXbrlJson(list, reporter),
  toParquet: (list) => toParquet(list),
  toArrow: (list) => toArrow(list),
};

/** The refusal of a function, asynchronous or not. */
async function refused(run: () => unknown): Promise<EarningsError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof EarningsError) return error;
    throw error;
  }
  throw new Error("expected an EarningsError, got an answer");
}

/** What is changed in a sound fact, and what is said of it. */
const mistakes: readonly (readonly [title: string, change: object, code: string, said: string])[] =
  [
    ["a float", { value: 7246000000 }, "invalidFigure", "7246000000"],
    ["an exponent", { value: "7e9" }, "invalidFigure", '"7e9"'],
    ["not a number", { value: "NaN" }, "invalidFigure", '"NaN"'],
    ["a full-width number", { value: "７" }, "invalidFigure", "plain decimal digits"],
    ["a number of 401 digits", { value: "9".repeat(401) }, "invalidFigure", "plain decimal digits"],
    [
      "a Decimal of a gigabyte",
      { value: new Decimal("1e999999999") },
      "invalidFigure",
      "a Decimal",
    ],
    ["digits beyond the decimals", { value: "7246000001" }, "excessDigits", "decimals, -6"],
    ["a missing unit", { unit: undefined }, "invalidFigure", "a unit"],
    ["decimals as text", { decimals: "-6" }, "invalidFigure", '"-6"'],
    ["neither a value nor words", { value: undefined }, "invalidFigure", "neither"],
    ["a value and words", { qualifier: "unchanged" }, "invalidFigure", '"unchanged"'],
    [
      "an unknown hedge",
      { qualifier: "roughly" },
      "invalidFigure",
      "Available: approximately, moreThan, atLeast, lessThan, atMost, unchanged",
    ],
    ["an unknown rounding", { rounding: "up" }, "invalidFigure", '"up"'],
    ["an unknown period", { period: "5Q02" }, "unknownPeriod", '"5Q02"'],
    ["a base that is no period", { comparedTo: "last year" }, "unknownPeriod", '"last year"'],
    [
      "an unknown key",
      { colour: "red" },
      "malformedRecord",
      "Available: id, metric, period, value, unit",
    ],
    ["no id", { id: undefined }, "malformedRecord", "none under id"],
    ["no document", { document: undefined }, "malformedRecord", "none under document"],
    ["an empty text", { printed: "" }, "malformedRecord", "text under printed"],
    ["a number for text", { locator: 5 }, "malformedRecord", "got 5"],
    ["an object for text", { metric: { name: "revenues" } }, "malformedRecord", "an object"],
    [
      "false for an absent mark",
      { nonGaap: false },
      "malformedRecord",
      "nonGaap as true, or left out",
    ],
    [
      "an unknown kind",
      { kind: "forecast" },
      "malformedRecord",
      "Available: level, growth, change, translation",
    ],
    [
      "a word for true or false",
      { stands: "yes" },
      "malformedRecord",
      "stands as true or false, or left out",
    ],
    ["a NUL", { printed: "a\0b" }, "malformedRecord", "without NUL"],
    ["half of a character", { printed: "\uD83C" }, "malformedRecord", "lone surrogates"],
  ];

describe.each(Object.entries(exports))("%s refuses", (name, run) => {
  test.each(mistakes)("%s", async (_, change, code, said) => {
    const error = await refused(() => run([sample, { ...sample, ...change }]));
    expect([error.code, error.function]).toEqual([code, name]);
    expect(error.message).toContain(said);
    // A list is long; without the place nobody finds the mistake.
    expect(error.got).toContain(" in fact 1");
  });

  test.each([[undefined], [null], ["facts"], [{ 0: sample, length: 1 }]])(
    "what is no list: %j",
    async (list) => {
      expect((await refused(() => run(list as never))).message).toContain(
        `${name} needs a list of facts`,
      );
    },
  );

  test("a hole in the list", async () => {
    const holed = [sample, sample];
    // eslint-disable-next-line @typescript-eslint/no-array-delete -- a hole is what is meant
    delete holed[1];
    expect((await refused(() => run(holed))).message).toContain("got undefined in fact 1");
  });

  test.each([[undefined], [null], [5], ["fact"], [[]]])("what is no fact: %j", async (fact) => {
    expect((await refused(() => run([sample, fact as never]))).code).toBe("malformedRecord");
  });
});

test("an empty list makes no xBRL-JSON report", () => {
  expectRefusal(() => toXbrlJson([], reporter), {
    code: "outOfRange",
    function: "toXbrlJson",
    needs: "at least one plain figure with a metric and a period",
    got: "an empty list",
    values: [[]],
  });
});

test.each([[0], [13], [1.5], ["4"], [null]])("a year cannot start in month %j", (month) => {
  expect(refusal(() => toCsv(facts, { startMonth: month as never })).code).toBe("outOfRange");
});

test("amounts too long for a decimal column are refused with the way out", async () => {
  const long = { ...sample, value: "1".repeat(33), decimals: 0 } as Fact;
  for (const run of [toParquet, toArrow]) {
    const error = await refused(() => run([long]));
    expect([error.code, error.message]).toEqual([
      "outOfRange",
      expect.stringContaining("at most 38 digits") as string,
    ]);
    expect(error.message).toContain("Use toCsv, which has no limit.");
  }
  expect(toCsv([long])).toContain("1".repeat(33));
  await expect(toParquet([{ ...long, value: "9".repeat(31) } as Fact])).resolves.toBeInstanceOf(
    Uint8Array,
  );
});

test("places behind the point count as well", async () => {
  const fine = { ...sample, value: `1.${"0".repeat(36)}1`, decimals: 37 } as Fact;
  expect((await refused(() => toParquet([fine]))).code).toBe("outOfRange");
});

test("a fact of a document that the description lacks", () => {
  expectRefusal(
    () =>
      toDataPackage([sample], {
        ...description,
        documents: { own: { title: "Own", publisher: "Own" } },
      }),
    {
      code: "mismatch",
      function: "toDataPackage",
      needs: "the documents of all facts",
      got: 'none called "iij-1q00-release"',
      values: [{ own: { title: "Own", publisher: "Own" } }],
    },
  );
});

test.each([["IIJ earnings"], [""], [undefined], ["ÜBER"]])(
  "a package cannot be called %j",
  (name) => {
    expect(
      refusal(() => toDataPackage([sample], { ...description, name: name as never })).needs,
    ).toContain("a name of lower-case letters");
  },
);

test.each([
  [undefined, "a name"],
  [{ title: "" }, "a title"],
  [{ path: "/etc/facts.csv" }, "a path below"],
  [{ path: "../facts.csv" }, "a path below"],
  [{ growth: { path: "../growth.csv", series: {} } }, "a path under growth below"],
  [{ growth: { path: "facts.csv", series: {} } }, "that no other table has"],
  [{ growth: null }, "a path under growth"],
  [{ levels: { path: "facts.csv", series: {} } }, "a path under levels"],
  [{ documentTable: { path: "/documents.csv" } }, "a path under documentTable"],
  [{ licence: undefined }, "a licence with a title"],
  [{ licence: { title: "Ours." } }, "a licence with a title"],
  [{ documents: null }, "the documents by id"],
])("a package cannot be described by %j", (change, needs) => {
  const error = refusal(() =>
    toDataPackage(
      [sample],
      (change === undefined ? undefined : { ...description, ...change }) as never,
    ),
  );
  expect([error.code, error.needs]).toEqual(["mismatch", expect.stringContaining(needs) as string]);
});

test.each([[undefined], [null], [5]])("a cell that is no text: %j", (cell) => {
  expect(refusal(() => fromCsvText(cell as never)).code).toBe("malformedRecord");
});

test("a long table, and a long cell full of what could be a formula, are no matter", async () => {
  const text = "\n '".repeat(100_000) + "=1";
  const [header = [], row = []] = readCsv(toCsv([{ ...sample, printed: text }]));
  const cell = row[header.indexOf("printed")] ?? "";
  expect(cell.startsWith("'\n")).toBe(true);
  expect(fromCsvText(cell) === text).toBe(true);
  const many = Array.from({ length: 50_000 }, () => sample);
  expect((await toParquet(many)).length).toBeGreaterThan(1000);
});
