import { saidBy } from "../said-by.js";
import type { Fact, Inference, InferredLevel, PeriodId } from "@iij/earnings";

/** What a test says of a fact beyond its number. */
type More = Partial<
  Record<
    | "document"
    | "published"
    | "standing"
    | "accountingStandard"
    | "qualifier"
    | "rounding"
    | "scope"
    | "comparedTo"
    | "printed",
    string
  >
>;

const family = (period: string): string =>
  period.startsWith("FY") ? "fiscalYears" : /^\dQ/.test(period) ? "quarters" : "halves";

function fact(
  period: PeriodId,
  path: string,
  metric: string,
  number: object,
  more: More,
  of: string = family(period),
): Fact {
  const evidence = {
    document: "release",
    published: "2005-07-13",
    standing: "issuer",
    printed: "as printed",
    locator: "Highlights",
  };
  const id = `${of}.${period}.${path}`;
  return Object.freeze({
    id,
    ...saidBy(id),
    metric,
    period,
    ...number,
    ...evidence,
    ...more,
  }) as unknown as Fact;
}

/** An amount in yen as printed: as many zeros at its end as `decimals` says. */
export const level = (
  period: PeriodId,
  metric: string,
  value: string,
  decimals?: number,
  more: More = {},
): Fact =>
  fact(
    period,
    metric,
    metric,
    { value, unit: "JPY", ...(decimals === undefined ? {} : { decimals }) },
    more,
  );

export const ratio = (period: PeriodId, metric: string, value: string, decimals: number): Fact =>
  fact(period, metric, metric, { value, unit: "ratio", decimals }, {});

export const grew = (
  period: PeriodId,
  comparedTo: PeriodId,
  value: string,
  decimals: number,
  more: More = {},
): Fact =>
  fact(
    period,
    "reportedGrowth.yearOverYear.revenues",
    "revenues",
    { value, unit: "ratio", decimals, comparedTo },
    more,
  );

export const changed = (
  period: PeriodId,
  comparedTo: PeriodId,
  metric: string,
  value: string,
  decimals: number,
): Fact =>
  fact(
    period,
    `reportedChange.${metric}`,
    metric,
    { value, unit: "JPY", decimals, comparedTo },
    {},
  );

export const dollars = (
  period: PeriodId,
  metric: string,
  value: string,
  decimals: number,
  more: More = {},
): Fact =>
  fact(period, `convenienceTranslation.${metric}`, metric, { value, unit: "USD", decimals }, more);

/** A figure of a target: the amount, a bound of it, its growth, or its translation. */
export const target = (
  period: PeriodId,
  path: string,
  value: string,
  unit: string,
  more: More & { readonly decimals?: number } = {},
): Fact => fact(period, path, path.split(".")[0] ?? "", { value, unit }, more, "guidance");

export const above = (period: PeriodId, value: string): Fact =>
  fact(
    period,
    "milestones.revenuesAboveTenBillionYen.threshold",
    "revenuesAboveTenBillionYen",
    { value, unit: "JPY" },
    {},
  );

export const words = (period: PeriodId, path: string, qualifier: string, more: More = {}): Fact =>
  fact(period, path, "revenues", { qualifier }, more);

/** A cell of an inference by its kind, metric and period. */
export function cellOf(
  inference: Inference,
  period: PeriodId,
  metric = "revenues",
  kind: InferredLevel["kind"] = "level",
  vintage = 0,
): InferredLevel {
  const found = inference.cells.find(
    (cell) =>
      cell.kind === kind &&
      cell.metric === metric &&
      (cell.period === period || kind === "exchangeRate") &&
      cell.vintage === vintage,
  );
  if (found === undefined) throw new Error(`no ${kind} ${metric} of ${period}`);
  return found;
}

/** Both ends in the notation of mathematics; a bare parenthesis where there is none. */
export function notationOf({
  lower = "",
  upper = "",
  lowerClosed,
  upperClosed,
}: InferredLevel): string {
  return `${lowerClosed ? "[" : "("}${lower}, ${upper}${upperClosed ? "]" : ")"}`;
}
