import type { PeriodId } from "@iij/earnings";
import { over, type Rational, rational, zero } from "../../rational.js";

/**
 * A company whose past changes, and the documents that speak of it.
 *
 * A restatement, in this model, is a day from which all levels of one fiscal year may be others than
 * before, together: because an operation is discontinued, or an accounting rule changed. Each
 * fiscal year so has editions. Every document of the issuer speaks of the editions that stand on
 * its day, for all years that it mentions, also where it prints a percentage and not the level. The
 * press speaks of what stood on its day. No document says which levels changed, or that any did.
 */
export interface World {
  readonly years: readonly Year[];
  /** In the order in which they really appeared. */
  readonly documents: readonly Document[];
}

/** A fiscal year, as first reported and as restated; at least one edition. */
export interface Year {
  readonly editions: readonly Edition[];
}

/** The amounts of a fiscal year's four quarters, in yen, from a day on. */
export interface Edition {
  /** The first day on which they stand; of the first edition before every document. */
  readonly since: number;
  readonly amounts: Readonly<Record<Source, readonly bigint[]>>;
  /** What figures of this edition state of themselves, where they state anything. */
  readonly label?: Label;
}

export interface Label {
  readonly accountingStandard?: string;
  readonly scope?: string;
}

export interface Document {
  /** The day on which it appeared, counted from 2002-04-01. */
  readonly day: number;
  /** How exactly its date is known. */
  readonly dated: "day" | "month" | "year";
  readonly standing: "issuer" | "press";
  /** Of a document of the press: written before whatever else appeared on its day. */
  readonly isEarly?: boolean;
  /** Does not say of which standard or scope its figures are. */
  readonly isSilent?: boolean;
  /** Yen for a dollar, in hundredths. */
  readonly rate: bigint;
  readonly prints: readonly Print[];
}

/** One thing that a document prints of the amounts that it knows, at 10^−decimals. */
export interface Print {
  readonly what:
    | "level"
    | "moreThan"
    | "lessThan"
    | "inWords"
    | "growth"
    | "change"
    | "unchanged"
    | "translation";
  readonly metric: Metric;
  readonly period: PeriodId;
  readonly decimals: number;
  readonly way: "nearest" | "truncated";
  /** Of growth, a change and “unchanged”: what it is measured from. */
  readonly by: "quarterOverQuarter" | "yearOverYear";
}

/** The amounts from which all others follow. */
export const sources = [
  "connectivityRevenues",
  "systemsIntegrationRevenues",
  "costOfRevenues",
  "sellingGeneralAdministrativeAndResearchExpenses",
  "purchasesOfPropertyAndEquipment",
  "assetsAcquiredByCapitalLeases",
] as const;
export type Source = (typeof sources)[number];

/** Totals and differences of them, with their signs. */
const composed = {
  revenues: { connectivityRevenues: 1, systemsIntegrationRevenues: 1 },
  grossProfit: { connectivityRevenues: 1, systemsIntegrationRevenues: 1, costOfRevenues: -1 },
  operatingIncome: {
    connectivityRevenues: 1,
    systemsIntegrationRevenues: 1,
    costOfRevenues: -1,
    sellingGeneralAdministrativeAndResearchExpenses: -1,
  },
  operatingLoss: {
    connectivityRevenues: -1,
    systemsIntegrationRevenues: -1,
    costOfRevenues: 1,
    sellingGeneralAdministrativeAndResearchExpenses: 1,
  },
  capitalExpenditures: { purchasesOfPropertyAndEquipment: 1, assetsAcquiredByCapitalLeases: 1 },
} as const satisfies Record<string, Partial<Record<Source, 1 | -1>>>;

const ratios = {
  grossMargin: ["grossProfit", "revenues"],
  operatingMargin: ["operatingIncome", "revenues"],
} as const;

export type Metric = Source | keyof typeof composed | keyof typeof ratios;

export const isRatio = (metric: Metric): metric is keyof typeof ratios => metric in ratios;

/** Totals that a reader of the statements knows to be complete, as `sums` for `infer`. */
export const totals = [
  ["revenues", ["connectivityRevenues", "systemsIntegrationRevenues"]],
  ["revenues", ["costOfRevenues", "grossProfit"]],
  ["grossProfit", ["operatingIncome", "sellingGeneralAdministrativeAndResearchExpenses"]],
] as const satisfies readonly (readonly [Metric, readonly Metric[]])[];

const firstYear = 1;

/** The fiscal year of a period, counted from the first of the world. */
export const yearOf = (period: string): number => Number(period.slice(-2)) - firstYear;

/** First quarter and how many, within the fiscal year. */
function quartersOf(period: string): readonly [first: number, count: number] {
  if (period.startsWith("FY")) return [0, 4];
  if (period.startsWith("9M")) return [0, 3];
  const position = Number(period.charAt(0)) - 1;
  return period.charAt(1) === "Q" ? [position, 1] : [position * 2, 2];
}

/** The true amount of a period in an edition of its year; nothing where a ratio has no base. */
export function amountIn(edition: Edition, metric: Metric, period: string): Rational | undefined {
  if (isRatio(metric)) {
    const [top, bottom] = ratios[metric].map((each) => amountIn(edition, each, period));
    return top === undefined || bottom === undefined || bottom.n <= 0n
      ? undefined
      : over(top, bottom);
  }
  const [first, count] = quartersOf(period);
  const signs: Partial<Record<Source, 1 | -1>> =
    metric in composed ? composed[metric as keyof typeof composed] : { [metric]: 1 };
  const amount = Object.entries(signs).reduce((total, [source, sign]) => {
    const quarters = edition.amounts[source as Source].slice(first, first + count);
    return total + BigInt(sign) * quarters.reduce((sum, each) => sum + each, 0n);
  }, 0n);
  return amount === 0n ? zero : rational(amount);
}

/** The edition of a period's year that a document speaks of. */
export function editionFor(world: World, document: Document, period: string): number {
  const { editions } = worldYear(world, period);
  const knows = document.isEarly === true ? document.day - 1 : document.day;
  return Math.max(
    0,
    editions.findLastIndex(({ since }) => since <= knows),
  );
}

function worldYear({ years }: World, period: string): Year {
  const year = years[yearOf(period)];
  if (year === undefined) throw new Error(`${period} is no period of this world`);
  return year;
}

export function editionAt(world: World, period: string, index: number): Edition {
  const edition = worldYear(world, period).editions[index];
  if (edition === undefined) throw new Error(`${period} has no edition ${index}`);
  return edition;
}

/** The true amount, as a document knows it. */
export const amountFor = (
  world: World,
  document: Document,
  metric: Metric,
  period: string,
): Rational | undefined =>
  amountIn(editionAt(world, period, editionFor(world, document, period)), metric, period);

/** The period of the same length before, or a year before; nothing before the first year. */
export function baseOf(world: World, period: PeriodId, by: Print["by"]): PeriodId | undefined {
  const year = yearOf(period);
  const named = (of: number, rest: string): PeriodId | undefined => {
    const yy = String(of + firstYear).padStart(2, "0");
    return of < 0 || of >= world.years.length
      ? undefined
      : ((rest === "FY" ? `FY20${yy}` : `${rest}${yy}`) as PeriodId);
  };
  const rest = period.slice(0, 2);
  if (by === "yearOverYear") return named(year - 1, rest);
  if (rest.charAt(1) !== "Q") return undefined;
  const position = Number(rest.charAt(0));
  return position === 1 ? named(year - 1, "4Q") : named(year, `${position - 1}Q`);
}

export const periodsOf = (year: number): readonly PeriodId[] => {
  const yy = String(year + firstYear).padStart(2, "0");
  return [
    ...(["1Q", "2Q", "3Q", "4Q", "1H", "2H", "9M"] as const).map((name) => `${name}${yy}`),
    `FY20${yy}`,
  ] as PeriodId[];
};
