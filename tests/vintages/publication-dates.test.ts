import { asOf, type Fact, type IsoDate, history, infer, reconcileAll } from "@iij/earnings";
import { vintagesChart } from "@iij/earnings/chart";
import { toCsv, toDataPackage, toJsonSchema, toXbrlJson } from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { factSchema } from "@iij/earnings/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";

const stated = {
  id: "acme.FY2022.sales",
  kind: "level",
  metric: "sales",
  period: "FY2022",
  value: "100",
  unit: "EUR",
  decimals: 0,
  printed: "100",
  document: "acme-fy2022",
  locator: "p. 3",
  standing: "issuer",
} as const;

const on = (published: string, more: Partial<Fact> = {}): Fact => ({
  ...stated,
  published,
  ...more,
});

const reporter = { scheme: "https://example.com", identifier: "acme" };
const about = {
  name: "acme",
  title: "Acme",
  path: "acme.csv",
  licence: { title: "Own", path: "licence.txt" },
  documents: { [stated.document]: { title: "Results", publisher: "Acme" } },
};

/** Every function that takes facts with a date of publication. */
const verbs: Readonly<Record<string, (fact: Fact) => unknown>> = {
  asOf: (fact) => asOf([fact], "2024-12-31"),
  history: (fact) => history([fact], "sales", "FY2022"),
  infer: (fact) => infer([fact]),
  reconcileAll: (fact) => reconcileAll([fact]),
  vintagesChart: (fact) => vintagesChart([fact], "sales", "FY2022"),
  toCsv: (fact) => toCsv([fact]),
  // Without the last column, which repeats the day of the date that is exchanged here.
  fromCsv: (fact) =>
    fromCsv(
      toCsv([on("2023-11-08")])
        .replace(",publishedBy", "")
        .replace(/,2023-11-08(\r?\n)$/, "$1")
        .replace(",2023-11-08,", `,${String(fact.published)},`),
    ),
  toDataPackage: (fact) => toDataPackage([fact], about),
  toXbrlJson: (fact) => toXbrlJson([fact], reporter),
};

const accepted = {
  "2023-11-08": "2023-11-08",
  "2023-11": "2023-11-30",
  "2024-02": "2024-02-29",
  "2023": "2023-12-31",
  // The day in the stamp's own zone, whichever day it is elsewhere.
  "2023-11-08T15:00:00+09:00": "2023-11-08",
  "2023-11-08T00:30:00+09:00": "2023-11-08",
  "2023-11-08T23:30:00-05:00": "2023-11-08",
  "2023-11-08T06:00:00.250Z": "2023-11-08",
} as const;

const refused = [
  "2023-9",
  "2023-11-8",
  "2023/11/08",
  "20231108",
  "2023-11-31",
  "2023-02-29",
  "2023-13",
  "2023-00",
  "23-11-08",
  "2023-Q3",
  "2023-11-08T15:00:00",
  "2023-11-08 15:00:00+09:00",
  "2023-11-08T25:00:00Z",
  "2023-02-30T15:00:00Z",
  "2023-11-08T15:00+09:00",
  "２０２３-11-08",
  "2023-11-08\n",
  "November 8 2023",
  "",
];

describe.each(Object.entries(verbs))("%s", (verb, call) => {
  test.each(Object.keys(accepted))("takes a fact published %s", (published) => {
    expect(() => call(on(published))).not.toThrow();
  });

  test.each(refused)("refuses a fact published %j", (published) => {
    // An empty cell is none, and a line break ends the row: other mistakes of a file.
    if (verb === "fromCsv" && ["", "2023-11-08\n"].includes(published)) return;
    const error = refusal(() => call(on(published)));
    expect([error.code, error.function]).toEqual(["malformedRecord", verb]);
    expect(error.needs).toContain("a day, a month, a year or a time stamp with its zone");
  });

  test.each([
    ["2023-9", "2023-09"],
    ["2023-11-8", "2023-11-08"],
    ["2023/11/08", "2023-11-08"],
    ["2023年11月8日", "2023-11-08"],
  ])("says what was probably meant by %s", (published, meant) => {
    const { fix } = refusal(() => call(on(published)));
    expect(fix).toBe(`Did you mean ${meant}?`);
  });
});

test.each([20231108, new Date(0), null, ["2023-11-08"]])("%j is no date", (published) => {
  expect(refusal(() => asOf([on(published as never)], "2024-12-31")).code).toBe("malformedRecord");
});

describe("the schemas say the same", () => {
  const ajv = new Ajv2020({ strict: true, formats: { date: true } });
  const validate = ajv.compile(toJsonSchema(factSchema));

  test.each(Object.keys(accepted))("of %s", (published) => {
    expect(factSchema.safeParse(on(published)).success).toBe(true);
    expect(validate(on(published))).toBe(true);
  });

  test.each(refused)("of %j", (published) => {
    expect(factSchema.safeParse(on(published)).success).toBe(false);
    expect(validate(on(published))).toBe(false);
  });
});

const dayBefore = (day: string): IsoDate =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as IsoDate;

test.each(Object.entries(accepted))("what is published %s is known on %s", (published, day) => {
  const facts = [on(published)];
  expect(asOf(facts, day).facts).toEqual(facts);
  expect(asOf(facts, dayBefore(day)).facts).toEqual([]);
  expect(asOf(facts, day).fiscalYears["FY2022"]?.["sales"]?.value).toBe("100");
});

describe("statements are in the order of their publication", () => {
  const first = on("2023-11-08T15:00:00+09:00");
  const second = (published: string): Fact =>
    on(published, { value: "120", printed: "120", document: "acme-fy2022-corrected" });

  test.each([
    ["later on that day", "2023-11-08T17:00:00+09:00"],
    ["later, told in another zone", "2023-11-08T06:00:01Z"],
    ["some time on that day, perhaps at its end", "2023-11-08"],
    ["on the next day, though at an earlier moment", "2023-11-09T00:00:00+14:00"],
    ["some time in that month", "2023-11"],
    ["some time in that year", "2023"],
  ])("%s", (_, published) => {
    for (const facts of [
      [first, second(published)],
      [second(published), first],
    ])
      expect(
        history(facts, "sales", "FY2022").map(({ fact, outcome }) => [fact.printed, outcome]),
      ).toEqual([
        ["100", "first"],
        ["120", "restated"],
      ]);
  });

  test("the press of one day comes after the company whatever the time", () => {
    const press = on("2023-11-08T09:00:00+09:00", { standing: "press", document: "paper" });
    expect(history([press, first], "sales", "FY2022").map(({ fact }) => fact.document)).toEqual([
      "acme-fy2022",
      "paper",
    ]);
  });

  test("the press of a day or a time comes after a document that is dated to that month", () => {
    for (const published of ["2023-11-08", "2023-11-08T09:00:00+09:00"]) {
      const press = on(published, { standing: "press", document: "paper" });
      expect(
        history([press, on("2023-11")], "sales", "FY2022").map(({ fact }) => fact.document),
      ).toEqual(["acme-fy2022", "paper"]);
    }
  });
});

test("a target says on which day it was issued, and what its document has", () => {
  const target = on("2023-11-08T15:00:00+09:00", {
    id: "guidance.FY2022.revenues.value",
    kind: "target",
    metric: "revenues",
  });
  expect(asOf([target], "2023-11-08").guidance["FY2022"]?.["revenues"]).toMatchObject({
    issued: { precision: "day", date: "2023-11-08", printed: "2023-11-08T15:00:00+09:00" },
  });
});
