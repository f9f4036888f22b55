import type { Fact } from "@iij/earnings";
import { toCsv, toDataPackage, toXbrlJson } from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { rows } from "@iij/earnings/notebook";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";

const year = (value: string) => ({ sales: { value, unit: "USD", decimals: 0 } }) as const;

describe("files of a company with fiscal years of its own", () => {
  const fact = {
    id: "acme.FY2023.sales",
    kind: "level",
    metric: "sales",
    period: "FY2023",
    value: "100",
    unit: "USD",
    printed: "100",
    document: "acme-fy2023",
    locator: "p. 1",
    published: "2023-11-08",
    standing: "issuer",
  } as const satisfies Fact;
  const september = { startMonth: 10, yearNamed: "end" } as const;
  const reporter = { scheme: "https://example.com", identifier: "acme" };

  test("have the days of the company's own years, and are read back with them", () => {
    const text = toCsv([fact], september);
    expect(text).toContain("FY2023,2022-10-01,2023-09-30");
    expect(fromCsv(text, september).facts).toEqual([fact]);
    expect(refusal(() => fromCsv(text, { startMonth: 9, yearNamed: "end" }))).toMatchObject({
      code: "mismatch",
      fix: "Pass the fiscal calendar: fromCsv(text, { startMonth, yearNamed }).",
    });
    const { report } = toXbrlJson([fact], reporter, september);
    expect(report.facts["f1"]?.dimensions.period).toBe("2022-10-01T00:00:00/2023-10-01T00:00:00");
    expect(rows({ FY2023: year("100") }, "sales", september)[0]).toMatchObject({
      start: "2022-10-01",
      end: "2023-09-30",
    });
  });

  const about = {
    name: "acme",
    title: "Acme",
    path: "acme.csv",
    licence: { title: "Own", path: "licence.txt" },
    documents: { "acme-fy2023": { title: "Results", publisher: "Acme" } },
  };

  test.each([
    ["toCsv", (facts: readonly Fact[]) => toCsv(facts, { startMonth: 10 })],
    ["toXbrlJson", (facts: readonly Fact[]) => toXbrlJson(facts, reporter, { startMonth: 10 })],
    ["toDataPackage", (facts: readonly Fact[]) => toDataPackage(facts, about, { startMonth: 10 })],
    ["fromCsv", (facts: readonly Fact[]) => fromCsv(toCsv(facts, september), { startMonth: 10 })],
    ["toCsv", (facts: readonly Fact[]) => toCsv(facts)],
  ])("%s refuses a figure that was published before its period ended", (verb, call) => {
    expect(refusal(() => call([fact]))).toMatchObject({ code: "mismatch", function: verb });
    expect(() => toCsv([{ ...fact, published: "2024-11-08" }], { startMonth: 10 })).not.toThrow();
  });

  test("take what was published in the month or the year of the end, and what is expected", () => {
    for (const published of ["2023-09-30", "2023-09", "2023"])
      expect(() => toCsv([{ ...fact, published }], september)).not.toThrow();
    for (const published of ["2023-09-29", "2023-08", "2022"])
      expect(refusal(() => toCsv([{ ...fact, published }], september)).needs).toContain(
        "FY2023 from 2022-10-01 to 2023-09-30",
      );
    for (const kind of ["target", "targetTranslation", "revision", "claim"] as const)
      expect(() => toCsv([{ ...fact, kind, published: "2022-11-01" }], september)).not.toThrow();
  });

  test("an interim dividend is known before its year is over", () => {
    const dividend = { ...fact, metric: "interimDividendsPerShare", published: "2023-05-10" };
    expect(() => toCsv([dividend], september)).not.toThrow();
    expect(() => toCsv([{ ...dividend, published: "2023-02-08" }], september)).toThrow("published");
  });
});
