// A user's program that reads files, compiled against the package by types.test.ts, without the
// types of Node or of a browser.
import { asOf, type Fact, yearOverYear } from "@iij/earnings";
import {
  type CompanyFactsReport,
  type Filings,
  fromCompanyFacts,
  fromCsv,
  fromXbrlJson,
  importing,
  type NotTaken,
} from "@iij/earnings/import";

const january = { startMonth: 2, yearNamed: "end" } as const;

export function ofCompany(json: string): readonly [Filings, CompanyFactsReport] {
  const { facts, documents, report } = fromCompanyFacts(json, {
    ...january,
    concepts: { InterestExpense: "interest" },
    metrics: { interest: { unit: "USD", flow: true, expense: true } },
    decimals: ({ value, form = "" }) =>
      form.startsWith("10") && value.endsWith("000") ? -3 : undefined,
    splits: [{ date: "2024-02-15", into: 4 }],
  });
  yearOverYear(asOf(facts, "2024-12-31", january).quarters, "revenues", "1Q24", january)
    .outcome satisfies string;
  return [documents, report];
}

export async function ofStream(source: AsyncIterable<Uint8Array>): Promise<readonly Fact[]> {
  const columns = { end: "Year to", values: { Sales: "revenues" } };
  const all = { unit: "EUR", decimals: 0, document: "acme", published: "2025-03-08" } as const;
  for await (const { bytes, imported } of importing(source, "csv", { columns, all, ...january })) {
    bytes satisfies number;
    if (imported !== undefined)
      return imported.report.otherColumns.length > 0 ? [] : imported.facts;
  }
  return [];
}

const leftOut: readonly NotTaken[] = fromXbrlJson("", { document: { id: "a", published: "2024" } })
  .report.leftOut;
leftOut.map(({ reason, count, examples }) => [reason, count, examples.length]);

// @ts-expect-error TS2353: No form of a file has such an option.
fromCsv("", { calendar: january });
// @ts-expect-error TS2345: There is no such form of a file.
importing("", "xml");
// @ts-expect-error TS2322: The document of a fact is text.
fromCsv([], { columns: { period: "p", metric: "m", value: "v" }, all: { document: 5 } });
