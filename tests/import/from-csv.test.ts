import { type EarningsError, type Fact, facts } from "@iij/earnings";
import { toCsv } from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { factSchema } from "@iij/earnings/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";
import { columnNames } from "../export/cells.js";
import { factCalled } from "../export/fact-called.js";
import { hostileFacts } from "../export/hostile-facts.js";

const header = columnNames.join(",");
const cells = {
  id: "own.1",
  metric: "revenues",
  period: "3Q02",
  start: "2002-10-01",
  end: "2002-12-31",
  value: "10600000000",
  unit: "JPY",
  decimals: "-8",
  lower: "10550000000",
  lowerClosed: "true",
  upper: "10650000000",
  upperClosed: "true",
  printed: "JPY10.6 billion",
  document: "own",
  locator: "p. 1",
  published: "2003-02",
  standing: "issuer",
  kind: "level",
};

/** A file with one row below the header, or with a row of other cells. */
const file = (change: Readonly<Record<string, string>> = {}): string => {
  const row: Readonly<Record<string, string>> = { ...cells, ...change };
  return `${header}\r\n${columnNames.map((name) => row[name] ?? "").join(",")}\r\n`;
};
const lone: Fact = {
  id: "own.1",
  metric: "revenues",
  period: "3Q02",
  value: "10600000000",
  unit: "JPY",
  decimals: -8,
  printed: "JPY10.6 billion",
  document: "own",
  locator: "p. 1",
  published: "2003-02",
  standing: "issuer",
  kind: "level",
};

describe("the inverse of toCsv", () => {
  test.each([
    ["our facts", facts],
    ["a user's hostile facts", hostileFacts],
    ["no facts", []],
  ])("gives %s back, to the letter", (_, list) => {
    expect(fromCsv(toCsv(list)).facts).toEqual(list);
  });

  test("whatever text is in a fact", () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.constantFrom(
        "=",
        "-",
        "'",
        '"',
        ";",
        ",",
        "\t",
        "\r",
        "\n",
        " ",
        "a",
        "\uFEFF",
        "é",
        "🎉",
      ),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const list = texts.map((printed): Fact => ({ ...lone, printed, locator: printed }));
        expect(fromCsv(toCsv(list)).facts).toEqual(list);
      }),
    );
  });

  test("also for a year that starts in another month", () => {
    expect(fromCsv(toCsv([lone], { startMonth: 1 }), { startMonth: 1 }).facts).toEqual([lone]);
  });
});

describe("reads", () => {
  test("one row", () => {
    expect(fromCsv(file()).facts).toEqual([lone]);
  });

  test.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["lines that end with LF", (text: string) => text.replaceAll("\r\n", "\n")],
    ["no line break at the end", (text: string) => text.trimEnd()],
    ["empty lines", (text: string) => text.replaceAll("\r\n", "\r\n\r\n")],
    ["all cells in quotes", (text: string) => text.replace(/[^,\r\n]+/g, '"$&"')],
    [
      "columns in another order",
      (text: string) =>
        text
          .split("\r\n")
          .map((line) => line.split(",").reverse().join(","))
          .join("\r\n"),
    ],
    ["ends with more places", (text: string) => text.replace(",10550000000,", ",10550000000.000,")],
  ])("%s", (_, change) => {
    expect(change(file())).not.toBe(file());
    expect(fromCsv(change(file())).facts).toEqual([lone]);
  });

  test("a row without the cells that follow from the others, and a file without their columns", () => {
    expect(
      fromCsv(file({ start: "", end: "", lower: "", lowerClosed: "", upper: "", upperClosed: "" }))
        .facts,
    ).toEqual([lone]);
    const few = [
      "id",
      "value",
      "unit",
      "printed",
      "document",
      "locator",
      "published",
      "standing",
      "kind",
    ] as const;
    expect(
      fromCsv(`${few.join(",")}\n${few.map((name) => cells[name]).join(",")}\n`).facts,
    ).toMatchObject([{ id: "own.1", value: "10600000000" }]);
  });

  test("a line break and a quote in quotes", () => {
    expect(fromCsv(file({ printed: '"JPY10.6\r\n""billion"""' })).facts).toEqual([
      { ...lone, printed: 'JPY10.6\r\n"billion"' },
    ]);
  });

  test("a file with only a header as no facts", () => {
    expect(fromCsv(`${header}\r\n`).facts).toEqual([]);
    expect(fromCsv(header).facts).toEqual([]);
  });
});

/** What is wrong in a file, and what is said of it. */
const columns = columnNames.length;
/** The character of a file's second line at which the printed literal begins, counted from 1. */
const printedAt = (file().split("\r\n")[1] ?? "").indexOf(cells.printed) + 1;

const mistakes: readonly (readonly [title: string, text: string, code: string, said: string])[] = [
  [
    "an empty file",
    "",
    "malformedRecord",
    "needs a header with the names of the columns; got an empty file.",
  ],
  ["nothing but a byte order mark", "\uFEFF", "malformedRecord", "got an empty file."],
  [
    "a missing column",
    file().replace("printed,", "").replace("JPY10.6 billion,", ""),
    "malformedRecord",
    "got no column printed on line 1.",
  ],
  [
    "an unknown column",
    file().replace("locator", "place"),
    "malformedRecord",
    'got "place" on line 1.',
  ],
  [
    "a column with a typo",
    file().replace("locator", "locater"),
    "malformedRecord",
    'got "locater" on line 1. Did you mean locator?',
  ],
  [
    "a column twice",
    file().replace("locator", "document"),
    "malformedRecord",
    'got two called "document" on line 1.',
  ],
  [
    "semicolons",
    file().replaceAll(",", ";"),
    "malformedRecord",
    "Save the file with commas between the cells.",
  ],
  [
    "a quote that never ends",
    file({ printed: '"JPY10.6 billion' }),
    "malformedRecord",
    `needs a quote at the end of each cell that starts with one; got none on line 2 at character ${String(printedAt)}.`,
  ],
  [
    "letters behind a quote",
    file({ printed: '"JPY10.6" billion' }),
    "malformedRecord",
    `got " " on line 2 at character ${String(printedAt + 9)}. Write a quote inside of a cell as "".`,
  ],
  [
    "a quote in a cell without quotes",
    file({ printed: 'JPY10.6 "billion"' }),
    "malformedRecord",
    `got "\\"" on line 2 at character ${String(printedAt + 8)}.`,
  ],
  [
    "a bare CR",
    file({ printed: "JPY10.6\rbillion" }),
    "malformedRecord",
    "needs quotes around a cell with a quote or a line break in it",
  ],
  [
    "a cell too few",
    file().replace("issuer,,", "issuer,"),
    "malformedRecord",
    `needs ${String(columns)} cells in each row, as in the header; got ${String(columns - 1)} on line 2.`,
  ],
  [
    "a cell too many",
    file({ metric: "a,b" }),
    "malformedRecord",
    `got ${String(columns + 1)} on line 2.`,
  ],
  [
    "a figure with a typo",
    file({ value: "1o600000000" }),
    "invalidFigure",
    'needs a value in plain decimal digits, such as -1234.5; got "1o600000000" in column value on line 2.',
  ],
  [
    "a figure that a spreadsheet shortened",
    file({ value: "1.06E+10" }),
    "invalidFigure",
    'got "1.06E+10" in column value on line 2.',
  ],
  ["a figure with too many digits", file({ value: "10612345678" }), "excessDigits", "on line 2."],
  [
    "decimals with a point",
    file({ decimals: "-8.0" }),
    "invalidFigure",
    'got "-8.0" in column decimals on line 2.',
  ],
  [
    "a mark in capitals",
    file({ stands: "TRUE" }),
    "malformedRecord",
    'got "TRUE" in column stands on line 2.',
  ],
  [
    "false for an absent mark",
    file({ readOnce: "false" }),
    "malformedRecord",
    "needs readOnce as true, or left out; got false on line 2.",
  ],
  [
    "an empty cell that a fact needs",
    file({ document: "" }),
    "malformedRecord",
    "got none under document on line 2.",
  ],
  [
    "a unit that is missing",
    file({ unit: "" }),
    "invalidFigure",
    "needs a unit; got undefined on line 2.",
  ],
  [
    "a period that there is not",
    file({ period: "5Q02" }),
    "unknownPeriod",
    'got "5Q02" on line 2.',
  ],
  [
    "an end that does not follow",
    file({ upper: "10660000000" }),
    "mismatch",
    'needs 10650000000, which follows from the other cells, or an empty cell; got "10660000000" in column upper on line 2.',
  ],
  [
    "an end where there is none",
    file({ qualifier: "moreThan" }),
    "mismatch",
    "needs 10600000000, which",
  ],
  [
    "a day of another calendar",
    file({ start: "2002-07-01" }),
    "mismatch",
    "in column start on line 2. Pass the fiscal calendar",
  ],
  [
    "an unknown standing",
    file({ standing: "isuer" }),
    "malformedRecord",
    'needs issuer, mirror or press under standing; got "isuer" on line 2. Did you mean issuer?',
  ],
  [
    "an unknown role",
    file({ role: "restatement" }),
    "malformedRecord",
    'got "restatement" on line 2.',
  ],
  [
    "a month that there is not",
    file({ published: "2003-13" }),
    "malformedRecord",
    'got "2003-13" on line 2.',
  ],
  [
    "a day that there is not",
    file({ published: "2003-02-30" }),
    "malformedRecord",
    'got "2003-02-30" on line 2.',
  ],
  [
    "a remark behind a hedge",
    file({
      qualifier: "moreThan",
      remark: "?",
      lower: "",
      lowerClosed: "",
      upper: "",
      upperClosed: "",
    }),
    "malformedRecord",
    "without remark",
  ],
];

test.each(mistakes)("refuses %s", (_, text, code, said) => {
  const error: EarningsError = refusal(() => fromCsv(text));
  expect([error.code, error.function]).toEqual([code, "fromCsv"]);
  expect(error.message).toContain(said);
});

test("counts lines inside of quotes, too", () => {
  const two = file({ printed: '"a\r\nb\nc"' }) + file({ value: "x" }).slice(header.length + 2);
  expect(refusal(() => fromCsv(two)).message).toContain('got "x" in column value on line 5.');
});

test.each([[undefined], [null], [5], [{ id: "own" }]])("refuses what is no text: %j", (text) => {
  expect(refusal(() => fromCsv(text as never)).message).toContain(
    "fromCsv needs the text of a CSV file",
  );
});

test("asks for bytes to be decoded", () => {
  expect(refusal(() => fromCsv(new TextEncoder().encode(file()) as never)).fix).toBe(
    "Decode the bytes first: new TextDecoder().decode(bytes).",
  );
});

test("what is changed in a file is refused, or gives facts that the schema accepts", () => {
  const ofEachKind = [
    "quarters.3Q02.revenues",
    "quarters.3Q02.reportedGrowth.quarterOverQuarter.revenues",
  ].map(factCalled);
  const text = toCsv([...ofEachKind, ...hostileFacts.slice(-6)]);
  let accepted = 0;
  const piece = fc.constantFrom(
    "",
    ",",
    '"',
    "\r\n",
    "\n",
    "'",
    "-",
    "0",
    "9",
    ".",
    "true",
    "false",
    "moreThan",
    "unchanged",
    "nearest",
    "press",
    "3Q02",
    "2003",
    "x",
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(3), piece, (place, length, inserted) => {
      const changed = text.slice(0, place) + inserted + text.slice(place + length);
      let found: readonly Fact[];
      try {
        found = fromCsv(changed).facts;
      } catch (error) {
        expect(error).toMatchObject({ name: "EarningsError", function: "fromCsv" });
        return;
      }
      accepted += 1;
      for (const fact of found)
        expect(factSchema.safeParse(fact).success, JSON.stringify(fact)).toBe(true);
      expect(fromCsv(toCsv(found)).facts).toEqual(found);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("a large file is no matter", () => {
  const long = '""\n'.repeat(100_000);
  const many =
    file({ printed: `"${long}"` }) +
    file()
      .slice(header.length + 2)
      .repeat(20_000);
  expect(fromCsv(many).facts).toHaveLength(20_001);
});
