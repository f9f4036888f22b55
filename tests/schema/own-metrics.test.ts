import { type MetricDescriptions, quarters, yearOverYear } from "@iij/earnings";
import { toJsonSchema } from "@iij/earnings/export";
import { parseRecord, periodSchemas, quarterSchema } from "@iij/earnings/schema";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";

const evidence = { document: "acme-1q24", locator: "p. 3" } as const;
const inEuros = (value: string, more: object = {}) => ({
  ...{ value, unit: "EUR", decimals: -7, printed: value, ...evidence },
  ...more,
});
const days = { id: "1Q24", start: "2024-04-01", end: "2024-06-30" } as const;

const metrics = {
  netSales: { label: "Net sales", unit: "EUR", flow: true },
  stores: { label: "Stores", unit: "stores", balance: true },
  turnover: {},
} as const satisfies MetricDescriptions;
const own = periodSchemas({ metrics });

/** What is wrong with a record, as it is said. */
const problems = (record: object, schema = own.quarterSchema): string =>
  refusal(() => parseRecord(schema, record))
    .message.split("\n")
    .slice(1)
    .join("\n");

describe("a quarter with metrics of one's own", () => {
  const record = {
    ...days,
    revenues: { ...inEuros("940000000"), unit: "JPY" },
    netSales: inEuros("940000000", { metric: "netSales", period: "1Q24" }),
    stores: {
      value: "1200",
      unit: "stores",
      printed: "about 1,200",
      qualifier: "approximately",
      ...evidence,
    },
    turnover: inEuros("5", { unit: "CHF", decimals: 0 }),
    convenienceTranslation: { netSales: { ...inEuros("1000000000"), unit: "USD" } },
    reportedGrowth: {
      yearOverYear: {
        netSales: { value: "0.068", unit: "ratio", decimals: 3, printed: "6.8%", ...evidence },
      },
    },
    reportedChange: { netSales: inEuros("60000000") },
    milestones: { salesAboveOneBillion: { threshold: inEuros("1000000000") } },
    notes: [
      {
        topic: "growth",
        summary: "More stores.",
        metric: "netSales",
        printed: "more",
        ...evidence,
      },
    ],
  };

  test("is read, with those of the library beside them", () => {
    const read = parseRecord(own.quarterSchema, record);
    expect(read.netSales?.value).toBe("940000000");
    expect(Object.isFrozen(read.netSales)).toBe(true);
    expect(read).toEqual(record);
  });

  test("is refused by the schema that knows none, with the paths", () => {
    expect(problems({ ...days, netSales: inEuros("1") }, quarterSchema as never)).toBe(
      "  netSales: is not a known key. Correct the record at these paths.",
    );
  });

  test.each<[what: string, record: object, problem: string]>([
    ["that is in neither", { grossSales: inEuros("1") }, "grossSales: is not a known key"],
    [
      "that is in neither, of its growth",
      { reportedGrowth: { yearOverYear: { grossSales: inEuros("1") } } },
      "reportedGrowth.yearOverYear.grossSales: is not a known key",
    ],
    [
      "in another unit than its description's",
      { netSales: { ...inEuros("10000000"), unit: "JPY" } },
      'netSales.unit: needs "EUR"; got "JPY"',
    ],
    [
      "in money with a hedge",
      { netSales: inEuros("10000000", { qualifier: "moreThan" }) },
      "netSales.qualifier: needs to be left out",
    ],
    [
      "of another metric than its key",
      { netSales: inEuros("10000000", { metric: "turnover" }) },
      "netSales.metric: metric turnover differs from the key netSales",
    ],
    [
      "of another period than the record",
      { turnover: inEuros("10000000", { period: "2Q24" }) },
      "turnover.period: period 2Q24 differs from the record's, 1Q24",
    ],
    [
      "with digits that its decimals do not state",
      { netSales: inEuros("5") },
      "netSales.value: value 5 has digits beyond its decimals -7",
    ],
    [
      "that a note speaks of and nobody describes",
      { notes: [{ topic: "t", summary: "s", metric: "grossSales", printed: "p", ...evidence }] },
      "notes[0].metric: needs",
    ],
    ["as a number", { stores: 1200 }, "stores: needs a"],
  ])("a metric %s is refused with its path", (_, more, problem) => {
    expect(problems({ ...days, ...more })).toContain(problem);
  });

  test("one of ours that the caller describes anew is what they say", () => {
    const { quarterSchema: inEuro } = periodSchemas({ metrics: { revenues: { unit: "EUR" } } });
    const read = parseRecord(inEuro, { ...days, revenues: inEuros("10000000") });
    expect(read.revenues?.unit).toBe("EUR");
    expect(
      problems({ ...days, revenues: { ...inEuros("10000000"), unit: "JPY" } }, inEuro as never),
    ).toContain('revenues.unit: needs "EUR"');
    expect(inEuro.safeParse(quarters["3Q02"]).success).toBe(false);
  });

  test("can be described in no way that makes our own records wrong", () => {
    for (const each of Object.values(quarters))
      expect(own.quarterSchema.safeParse(each).success).toBe(true);
  });

  test("goes into the functions as it was read", () => {
    const years = ["FY2023", "FY2024"] as const;
    const [before, now] = years.map((id, index) =>
      parseRecord(own.fiscalYearSchema, {
        ...{ id, start: `${2023 + index}-04-01`, end: `${2024 + index}-03-31` },
        netSales: inEuros(index === 0 ? "880000000" : "940000000", { period: id }),
      }),
    );
    const growth = yearOverYear(
      { FY2023: before, FY2024: now } as never,
      "netSales" as never,
      "FY2024",
      {
        metrics,
      },
    );
    expect(growth.outcome === "rate" && growth.rate.point.toFixed(3)).toBe("0.068");
  });
});

describe.each([
  ["halfSchema", { id: "1H24", start: "2024-04-01", end: "2024-09-30" }],
  ["nineMonthsSchema", { id: "9M24", start: "2024-04-01", end: "2024-12-31" }],
  ["fiscalYearSchema", { id: "FY2024", start: "2024-02-01", end: "2025-01-31" }],
] as const)("%s", (name, record) => {
  test("takes the metrics, and no others", () => {
    const schema = own[name];
    expect(schema.safeParse({ ...record, netSales: inEuros("10000000") }).success).toBe(true);
    expect(schema.safeParse({ ...record, grossSales: inEuros("10000000") }).success).toBe(false);
    expect(schema.safeParse({ ...days, netSales: inEuros("10000000") }).success).toBe(false);
  });
});

test("the JSON Schema has the metrics, too", () => {
  expect(JSON.stringify(toJsonSchema(own.quarterSchema))).toContain('"netSales"');
});

describe("a description that is none is refused:", () => {
  test.each<[what: string, given: unknown, problem: string]>([
    ["a misspelt mark", { sales: { flo: true } }, "sales.flo: is not a known key"],
    [
      "a mark that is false",
      { sales: { flow: false } },
      "sales.flow: needs a valid value for flow",
    ],
    [
      "a flow that is a balance",
      { sales: { flow: true, balance: true } },
      "sales: is flow and balance",
    ],
    ["a hole in a list of parts", { sales: { sumOf: new Array(2) } }, "sales.sumOf"],
    ["a ratio of one metric", { margin: { ratioOf: ["profit"] } }, "margin.ratioOf"],
    ["the name of another key", { notes: { flow: true } }, "notes: is another key of the record"],
    ["the name of the id", { id: {} }, "id: is another key of the record"],
    ["a name of two lines", { "net\nsales": {} }, "the record"],
    ["no object", null, "the record"],
  ])("%s", (_, given, problem) => {
    const error = refusal(() => periodSchemas({ metrics: given as MetricDescriptions }));
    expect([error.code, error.function]).toEqual(["malformedRecord", "periodSchemas"]);
    if (problem !== "the record") expect(error.got).toContain(problem);
  });

  test("options that are none", () => {
    for (const given of [undefined, null, {}, [], "metrics"])
      expect(refusal(() => periodSchemas(given as never)).code).toBe("malformedRecord");
  });
});
