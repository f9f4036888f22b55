import {
  bounds,
  facts,
  guidance,
  known,
  metrics,
  periodDates,
  quarters,
  spanOf,
} from "@iij/earnings";
import {
  fromCsvText,
  toCsv,
  toDocumentsCsv,
  toGrowthCsv,
  toLevelsCsv,
  toLevelsParquet,
} from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { describe, expect, it } from "vitest";
import { expectRefusal } from "../functions/refusal.js";
import { duckDb } from "../peers/peers.js";
import { plain } from "./cells.js";
import { readCsv } from "./csv-reader.js";
import { scratchFolder } from "./scratch-folder.js";

const file = scratchFolder();

/** The lines of a table by column, without the apostrophes that keep text safe. */
function linesOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = readCsv(text);
  return lines.map((line) =>
    Object.fromEntries(header.map((name, index) => [name, fromCsvText(line[index] ?? "")])),
  );
}

const lines = linesOf(toLevelsCsv(known.quarters));

describe("the table of levels", () => {
  it("has the columns that are promised", () => {
    expect(Object.keys(lines[0] ?? {})).toEqual(
      (
        "metric label japanese period span start end basis value lower lowerClosed upper upperClosed unit decimals qualifier " +
        "accountingStandard scope definition printed document locator documents"
      ).split(" "),
    );
  });

  it("has a row per metric and period that is known, and of each what is known", () => {
    const levels = Object.entries(known.quarters).flatMap(([period, record]) =>
      Object.entries(record as Readonly<Record<string, object>>).flatMap(([metric, level]) =>
        "basis" in level ? [{ period, metric, ...level }] : [],
      ),
    ) as readonly (Record<string, string> & { documents?: readonly string[] })[];
    expect(lines).toHaveLength(levels.length);
    for (const level of levels) {
      const { metric = "", period = "" } = level;
      const [line, ...others] = lines.filter(
        (each) => each["metric"] === metric && each["period"] === period,
      );
      expect(others).toEqual([]);
      const { lower, upper, lowerClosed, upperClosed } = bounds(level as never);
      const { label, japanese } = metrics[metric as keyof typeof metrics];
      const cells: Readonly<Record<string, string | number | boolean | undefined>> = {
        ...(level as Readonly<Record<string, string>>),
        ...{ label, japanese, ...periodDates(period as "3Q02"), span: spanOf(period as "3Q02") },
        ...{ documents: level.documents?.join("; "), qualifier: undefined },
        ...{ lower: lower?.toFixed(), lowerClosed: lower && lowerClosed },
        ...{ upper: upper?.toFixed(), upperClosed: upper && upperClosed },
      };
      for (const [name, cell] of Object.entries(line ?? {}))
        expect([metric, period, name, cell]).toEqual([
          metric,
          period,
          name,
          String(cells[name] ?? ""),
        ]);
    }
  });

  it("tells the levels of any series by how they are known", () => {
    const { "4Q02": guided } = guidance;
    const own = linesOf(
      toLevelsCsv([quarters, { "4Q02": { ...guided } }, { "1Q69": {} }] as never),
    );
    const at = (metric: string, period: string) =>
      own.find((each) => each["metric"] === metric && each["period"] === period);
    expect(at("revenues", "3Q02")).toMatchObject({ basis: "printed", decimals: "-8" });
    expect(at("dedicatedAccessBandwidth", "1Q00")).toMatchObject({
      ...{ basis: "hedged", qualifier: "approximately", lower: "", upper: "" },
    });
    expect(linesOf(toLevelsCsv({ "4Q02": { ...guided } }))[0]).toMatchObject({
      ...{ basis: "guided", value: "", lower: "12500000000", upper: "13000000000", decimals: "" },
    });
  });

  it("has a header only for a series without a level", () => {
    expect(toLevelsCsv({}).split("\r\n")).toHaveLength(2);
  });

  it("refuses what no file can hold", () => {
    const series = { "3Q02": { revenues: { ...quarters["3Q02"].revenues, locator: "\u0000" } } };
    expect(() => toLevelsCsv(series)).toThrow("toLevelsCsv needs text without NUL");
  });

  it("is read by DuckDB as Parquet, number by number", async () => {
    const query = await duckDb();
    const path = file("levels.parquet", await toLevelsParquet(known.quarters));
    const read = await query(`SELECT metric, period, value, "lower", "upper" FROM '${path}'`);
    expect(
      read.map((row) => row.map((cell) => (cell === null ? null : plain(String(cell))))),
    ).toEqual(
      lines.map(({ metric, period, value, lower, upper }) =>
        [metric, period, value, lower, upper].map((cell) => (cell ? plain(cell) : null)),
      ),
    );
    const types = await query(`SELECT column_name, column_type FROM (DESCRIBE FROM '${path}')`);
    expect(Object.fromEntries(types)).toMatchObject({
      ...{ start: "DATE", end: "DATE", lowerClosed: "BOOLEAN", decimals: "INTEGER" },
      ...{ lower: expect.stringMatching(/^DECIMAL\(38,/) as unknown },
    });
  });
});

describe("the table of documents", () => {
  const own = {
    "acme-2q23": { title: "=Results", publisher: "Acme", published: { date: "2023-11" } },
    "acme-fy22": { title: "Report", publisher: "Acme", published: { date: "2023" } },
  } as const;

  it("has a row per document, with the last day on which it can have come out", () => {
    expect(linesOf(toDocumentsCsv(own))).toEqual([
      expect.objectContaining({ id: "acme-2q23", title: "=Results", publishedBy: "2023-11-30" }),
      expect.objectContaining({ id: "acme-fy22", published: "2023", publishedBy: "2023-12-31" }),
    ]);
  });

  it("refuses a document without a title or a date", () => {
    const document = { publisher: "Acme", published: { date: "2023" } };
    expectRefusal(() => toDocumentsCsv({ own: document as never }), {
      code: "malformedRecord",
      function: "toDocumentsCsv",
      needs: "text under title",
      got: "undefined in document own",
      values: [document],
    });
    expect(() => toDocumentsCsv({ own: { ...own["acme-fy22"], url: null as never } })).toThrow(
      "toDocumentsCsv needs text under url, or no key; got null in document own",
    );
    expect(() => toDocumentsCsv({ own: { ...own["acme-fy22"], published: {} as never } })).toThrow(
      "toDocumentsCsv needs a day, a month, a year",
    );
    expect(() => toDocumentsCsv([] as never)).toThrow("toDocumentsCsv needs documents by id");
  });
});

describe("a byte order mark", () => {
  const few = facts.slice(0, 3);

  it("is at the start of every table for which it is asked", () => {
    const marked = { byteOrderMark: true };
    for (const [with_, without] of [
      [toCsv(few, marked), toCsv(few)],
      [toGrowthCsv(known.fiscalYears, marked), toGrowthCsv(known.fiscalYears)],
      [toLevelsCsv(known.halves, marked), toLevelsCsv(known.halves, { byteOrderMark: false })],
      [toDocumentsCsv({}, marked), toDocumentsCsv({})],
    ] as const)
      expect(with_).toBe(`\uFEFF${without}`);
    expect(fromCsv(toCsv(few, marked)).facts).toEqual(fromCsv(toCsv(few)).facts);
  });

  it("is refused as anything but true or false", () => {
    expectRefusal(() => toCsv(few, { byteOrderMark: "yes" as never }), {
      code: "malformedRecord",
      function: "toCsv",
      needs: "byteOrderMark as true or false, or left out",
      got: '"yes"',
      values: ["yes"],
    });
  });
});
