/** One value of a made-up filing, as a file of company facts has it. */
export interface MadeUpValue {
  readonly start?: string;
  readonly end: string;
  readonly val: unknown;
  readonly accn: string;
  readonly fy: number;
  readonly fp: string;
  readonly form: string;
  readonly filed: string;
}

/** A made-up filing; no file of a real filer is here. */
export const filing = (number: number, filed: string, form = "10-Q", fp = "Q1", fy = 2024) =>
  ({
    accn: `0009999999-${filed.slice(2, 4)}-${String(number).padStart(6, "0")}`,
    filed,
    form,
    fp,
    fy,
  }) as const;

/** A file of company facts of a company that there is not. */
export const companyFacts = (
  concepts: Readonly<Record<string, Readonly<Record<string, readonly MadeUpValue[]>>>>,
  taxonomy = "us-gaap",
) => ({
  cik: 9999999,
  entityName: "Made-up Stores, Inc.",
  facts: {
    [taxonomy]: Object.fromEntries(
      Object.entries(concepts).map(([concept, units]) => [
        concept,
        { label: concept, description: null, units },
      ]),
    ),
  },
});

/** Fiscal years of the made-up company: from February, named after the year of their end. */
export const january = { startMonth: 2, yearNamed: "end" } as const;

const q1 = filing(1, "2023-06-08");
const q2 = filing(2, "2023-09-08", "10-Q", "Q2");
const q3 = filing(3, "2023-12-08", "10-Q", "Q3");
const year = filing(4, "2024-03-22", "10-K", "FY");
const amended = filing(5, "2024-05-02", "10-K/A", "FY");
const nextQ1 = filing(6, "2024-06-07", "10-Q", "Q1", 2025);

/**
 * A year and a quarter: quarters beside cumulative values, no fourth quarter, a year before beside
 * each, an amendment that restates, a value that comes back rounded, and a split of shares.
 */
export const stores = companyFacts({
  Revenues: {
    USD: [
      { start: "2022-02-01", end: "2022-04-30", val: 880_123_000, ...q1 },
      { start: "2023-02-01", end: "2023-04-30", val: 940_456_000, ...q1 },
      { start: "2023-02-01", end: "2023-07-31", val: 1_900_000_000, ...q2 },
      { start: "2023-05-01", end: "2023-07-31", val: 959_544_000, ...q2 },
      { start: "2023-02-01", end: "2023-10-31", val: 2_890_000_000, ...q3 },
      { start: "2022-02-01", end: "2023-01-31", val: 3_700_000_000, ...year },
      { start: "2023-02-01", end: "2024-01-31", val: 4_012_345_000, ...year },
      { start: "2023-02-01", end: "2024-01-31", val: 3_990_100_000, ...amended },
      { start: "2023-02-01", end: "2023-04-30", val: 940_000_000, ...nextQ1 },
      { start: "2024-02-01", end: "2024-04-30", val: 1_001_000_000, ...nextQ1 },
    ],
  },
  Assets: {
    USD: [
      { end: "2023-01-31", val: 5_000_000_000, ...q1 },
      { end: "2023-04-30", val: 5_100_000_000, ...q1 },
    ],
  },
  EarningsPerShareBasic: {
    "USD/shares": [
      { start: "2023-02-01", end: "2023-04-30", val: 2.44, ...q1 },
      { start: "2023-02-01", end: "2023-04-30", val: 0.61, ...nextQ1 },
    ],
  },
  InterestExpense: { USD: [{ start: "2023-02-01", end: "2023-04-30", val: 7, ...q1 }] },
});
