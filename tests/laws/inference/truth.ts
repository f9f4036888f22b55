import type { InferredLevel } from "@iij/earnings";
import { shiftPeriod, type PeriodId } from "@iij/earnings";
import { minus, over, plus, type Rational, rational, zero } from "../rational.js";

export const years = ["01", "02", "03", "04"] as const;

/**
 * What a true history is made of: whole yen for each quarter, and what one of them is restated to
 * by a later document.
 */
export interface Amounts {
  /** By metric and quarter, oldest first. */
  readonly yen: Readonly<Record<Source, readonly bigint[]>>;
  readonly restatement?: Restatement;
  /** Yen for a dollar, in hundredths, by document. */
  readonly rates: readonly bigint[];
}

export interface Restatement {
  readonly metric: Source;
  readonly quarter: number;
  readonly by: bigint;
  /** The first document that says so. */
  readonly document: number;
}

export const sources = [
  "revenues",
  "grossProfit",
  "operatingIncome",
  "purchasesOfPropertyAndEquipment",
  "assetsAcquiredByCapitalLeases",
] as const;
type Source = (typeof sources)[number];

export const periodsOf = (year: number): readonly PeriodId[] => {
  const yy = years[year] ?? "01";
  return [
    ...(["1Q", "2Q", "3Q", "4Q", "1H", "2H", "9M"] as const).map((name) => `${name}${yy}` as const),
    `FY20${yy}`,
  ];
};

/** First quarter and how many, counted from the first quarter of all. */
export function quartersOf(period: string): readonly [first: number, count: number] {
  const year = years.findIndex((yy) => period.endsWith(yy)) * 4;
  if (period.startsWith("FY")) return [year, 4];
  if (period.startsWith("9M")) return [year, 3];
  const number = Number(period.charAt(0)) - 1;
  return period.charAt(1) === "Q" ? [year + number, 1] : [year + number * 2, 2];
}

/** The true level, as a document of that number knows it. */
export function levelOf(
  amounts: Amounts,
  metric: string,
  period: string,
  document: number,
): Rational | undefined {
  const level = (of: string): Rational => levelOf(amounts, of, period, document) ?? zero;
  switch (metric) {
    case "operatingLoss":
      return minus(zero, level("operatingIncome"));
    case "capitalExpenditures":
      return plus(level("purchasesOfPropertyAndEquipment"), level("assetsAcquiredByCapitalLeases"));
    case "grossMargin":
      return level("revenues").n > 0n ? over(level("grossProfit"), level("revenues")) : undefined;
    case "operatingMargin":
      return level("revenues").n > 0n
        ? over(level("operatingIncome"), level("revenues"))
        : undefined;
  }
  const [first, count] = quartersOf(period);
  const { restatement, yen } = amounts;
  const all = yen[metric as Source];
  if (all === undefined || first < 0 || first + count > all.length) return undefined;
  const sum = all.slice(first, first + count).reduce((total, each) => total + each, 0n);
  return rational(
    isRestated(amounts, metric, period) &&
      restatement !== undefined &&
      document >= restatement.document
      ? sum + restatement.by
      : sum,
  );
}

/** Whether a level is another before and after the restatement. */
export function isRestated({ restatement }: Amounts, metric: string, period: string): boolean {
  if (restatement === undefined) return false;
  const [first, count] = quartersOf(period);
  const isMetric =
    metric === restatement.metric ||
    metric === marginOf[restatement.metric] ||
    (restatement.metric === "revenues" && metric.endsWith("Margin"));
  return isMetric && restatement.quarter >= first && restatement.quarter < first + count;
}

const marginOf: Readonly<Record<string, string>> = {
  grossProfit: "grossMargin",
  operatingIncome: "operatingMargin",
};

/** One length of its own, or one year, before a period. */
export function before(
  period: PeriodId,
  by: "quarterOverQuarter" | "yearOverYear",
): PeriodId | undefined {
  if (by === "quarterOverQuarter" && period.charAt(1) !== "Q") return undefined;
  if (period.endsWith("01") && (by === "yearOverYear" || period.startsWith("1"))) return undefined;
  return by === "yearOverYear"
    ? shiftPeriod(period, period.charAt(1) === "Q" ? -4 : period.charAt(1) === "H" ? -2 : -1)
    : shiftPeriod(period, -1);
}

const documentNumber = (document: string): number => Number(document.slice("document".length));

/** The true amount behind a cell; nothing where the history cannot tell. */
export function truthOf(amounts: Amounts, cell: InferredLevel): Rational | undefined {
  const { kind, metric, period = "", comparedTo = "", statements: printed } = cell;
  const document = documentNumber(cell.document ?? printed[0]?.document ?? "document0");
  const isUncertain =
    printed.length === 0 &&
    cell.document === undefined &&
    [period, comparedTo].some((each) => each !== "" && isRestated(amounts, metric, each));
  const rate = rational(amounts.rates[document] ?? 1n, 100n);
  if (kind === "exchangeRate") return rate;
  const level = levelOf(amounts, metric, period, document);
  if (level === undefined || isUncertain) return undefined;
  if (kind === "level") return level;
  if (kind === "translation") return over(level, rate);
  const base = levelOf(amounts, metric, comparedTo, document);
  if (base === undefined || kind === "target") return undefined;
  if (kind === "change") return minus(level, base);
  return base.n > 0n ? over(minus(level, base), base) : undefined;
}
