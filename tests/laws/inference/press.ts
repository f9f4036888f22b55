import { saidBy } from "../../functions/said-by.js";
import type { Fact, PeriodId } from "@iij/earnings";
import { print, type Printer, write } from "../printer.js";
import {
  absolute,
  compare,
  floor,
  minus,
  over,
  plus,
  type Rational,
  rational,
  readDecimal,
  tenTo,
  times,
} from "../rational.js";
import { type Amounts, before, isRestated, levelOf } from "./truth.js";

/** One thing that a company may print; it leaves out what it could not say truthfully. */
export interface Print {
  readonly document: number;
  readonly what: (typeof kinds)[number];
  readonly metric: string;
  readonly period: PeriodId;
  readonly printer: Printer;
  readonly by: "quarterOverQuarter" | "yearOverYear";
}

export const kinds = [
  "level",
  "growth",
  "change",
  "translation",
  "moreThan",
  "milestone",
  "unchanged",
  "record",
  "approximately",
  "margin",
  "exchangeRate",
] as const;

/** Two of one day, one known to the month, one to the year. */
export const days = [
  "2012-05-10",
  "2012-05-10",
  "2013-02",
  "2013-05-09",
  "2014",
  "2015-05-10",
] as const;

/**
 * What is left of a digit's worth to either side: "approximately" is as far from it as the tests
 * allow inference to take for granted.
 */
export const tolerance = "0.05";

/**
 * A document's facts, in their order; the words last, since they speak of the digits before them.
 */
export function factsOf(amounts: Amounts, prints: readonly Print[]): readonly Fact[] {
  const numbers = prints
    .filter(({ what }) => what !== "unchanged")
    .flatMap((each) => factOf(amounts, each));
  return [
    ...numbers,
    ...prints
      .filter(({ what }) => what === "unchanged")
      .flatMap((each) => unchangedOf(amounts, each, numbers)),
  ];
}

const family = (period: string): string =>
  period.startsWith("FY") ? "fiscalYears" : period.charAt(1) === "Q" ? "quarters" : "halves";

function made({ document, period }: Print, path: string, metric: string, rest: object): Fact[] {
  const place = {
    document: `document${document}`,
    published: days[document] ?? "2016",
    standing: "issuer",
    printed: "as printed",
    locator: "somewhere",
  };
  const id = `${family(period)}.${period}.${path}`;
  return [
    {
      id,
      ...saidBy(id),
      metric,
      period,
      ...rest,
      ...place,
    } as unknown as Fact,
  ];
}

/** Digits behind the point of a ratio, from those of an amount. */
const ratioPrinter = (printer: Printer): Printer => ({
  ...printer,
  decimals: 2 + (-printer.decimals % 3),
});

function factOf(amounts: Amounts, each: Print): readonly Fact[] {
  const { document, what, metric, period, printer } = each;
  const truth = levelOf(amounts, metric, period, document);
  const rate = rational(amounts.rates[document] ?? 1n, 100n);
  if (truth === undefined) return [];
  switch (what) {
    case "level":
      return made(each, metric, metric, print(truth, "JPY", printer));
    case "growth":
    case "change":
      return comparedOf(amounts, each, truth);
    case "translation":
      return made(
        each,
        `convenienceTranslation.${metric}`,
        metric,
        print(over(truth, rate), "USD", { ...printer, decimals: printer.decimals + 2 }),
      );
    case "moreThan": {
      const below = floor(times(minus(truth, tenTo(-printer.decimals)), tenTo(printer.decimals)));
      return made(each, metric, metric, {
        value: write(below, printer.decimals),
        unit: "JPY",
        decimals: printer.decimals,
        qualifier: "moreThan",
      });
    }
    case "milestone": {
      const below = floor(times(truth, tenTo(-9))) * 1_000_000_000n;
      if (metric !== "revenues" || compare(truth, rational(below)) <= 0) return [];
      return made(
        each,
        "milestones.revenuesAboveTenBillionYen.threshold",
        "revenuesAboveTenBillionYen",
        { value: String(below), unit: "JPY" },
      );
    }
    case "record":
      return isRecord(amounts, each, truth)
        ? made(each, metric, metric, { qualifier: "recordHigh" })
        : [];
    case "approximately": {
      const figure = print(truth, "JPY", { ...printer, says: "nothing", how: "nearest" });
      const stated = readDecimal(figure.value);
      const isNear =
        compare(absolute(minus(truth, stated)), times(absolute(stated), readDecimal(tolerance))) <=
        0;
      return isNear ? made(each, metric, metric, { ...figure, qualifier: "approximately" }) : [];
    }
    case "margin": {
      const margin = /^operating|Leases$/.test(metric) ? "operatingMargin" : "grossMargin";
      const ratio = levelOf(amounts, margin, period, document);
      // A margin of both amounts would be one figure for two truths.
      const isSafe =
        !isRestated(amounts, margin, period) || document < (amounts.restatement?.document ?? 0);
      return ratio === undefined || !isSafe
        ? []
        : made(each, margin, margin, print(ratio, "ratio", ratioPrinter(printer)));
    }
    case "exchangeRate":
      return [
        {
          ...made(
            each,
            "exchangeRate",
            "exchangeRate",
            print(rate, "JPY/USD", { ...printer, decimals: -printer.decimals % 3 }),
          )[0],
          id: `observations.${period}.exchangeRate`,
          kind: "observation",
        } as Fact,
      ];
    case "unchanged":
      return [];
  }
}

/** A percentage is printed of a base above zero only; a change of anything. */
function comparedOf(amounts: Amounts, each: Print, truth: Rational): readonly Fact[] {
  const { document, what, metric, period, by, printer } = each;
  const comparedTo = before(period, by);
  const base =
    comparedTo === undefined ? undefined : levelOf(amounts, metric, comparedTo, document);
  if (base === undefined) return [];
  if (what === "change")
    return made(each, `reportedChange.${metric}`, metric, {
      ...print(minus(truth, base), "JPY", printer),
      comparedTo,
    });
  if (base.n <= 0n || truth.n < 0n) return [];
  return made(each, `reportedGrowth.${by}.${metric}`, metric, {
    ...print(over(minus(truth, base), base), "ratio", ratioPrinter(printer)),
    comparedTo,
  });
}

/** A change that rounds to nothing in all the digits that the document prints of either level. */
function unchangedOf(amounts: Amounts, each: Print, numbers: readonly Fact[]): readonly Fact[] {
  const { document, metric, period, by } = each;
  const comparedTo = before(period, by);
  const [truth, base] = [
    levelOf(amounts, metric, period, document),
    comparedTo && levelOf(amounts, metric, comparedTo, document),
  ];
  if (truth === undefined || base === undefined) return [];
  const change = absolute(minus(truth, base));
  const levels = numbers.filter(
    (fact) =>
      fact.document === `document${document}` &&
      fact.metric === metric &&
      fact.id.split(".").length === 3 &&
      (fact.period === period || fact.period === comparedTo),
  );
  const halves = levels.flatMap((fact) =>
    "value" in fact && fact.qualifier === undefined
      ? [over(tenTo(-(fact.decimals ?? 0)), rational(2n))]
      : [],
  );
  if (halves.some((half) => compare(change, half) > 0)) return [];
  return made(each, `reportedGrowth.${by}.${metric}`, metric, {
    qualifier: "unchanged",
    comparedTo,
  });
}

/** At least as high as every earlier one of its length. */
function isRecord(amounts: Amounts, { document, metric, period }: Print, truth: Rational): boolean {
  for (let earlier = stepBack(period); earlier !== undefined; earlier = stepBack(earlier)) {
    const level = levelOf(amounts, metric, earlier, document);
    if (level !== undefined && compare(level, truth) > 0) return false;
  }
  return true;
}

function stepBack(period: PeriodId): PeriodId | undefined {
  if (period.charAt(1) === "Q") return before(period, "quarterOverQuarter");
  if (period.charAt(1) !== "H" || period.startsWith("1")) {
    const last = before(period, "yearOverYear");
    return period.charAt(1) === "H" ? (last?.replace("1H", "2H") as PeriodId | undefined) : last;
  }
  return period.replace("2H", "1H") as PeriodId;
}

/** A number that the figure cannot be a rounding of, as an amount of the same digits. */
export function falsify(fact: Fact, by: number): Fact | undefined {
  if (!("value" in fact) || fact.qualifier === "approximately") return undefined;
  const unit = tenTo(-(fact.decimals ?? 0));
  const value = plus(readDecimal(fact.value), times(unit, rational(BigInt(by))));
  return { ...fact, value: write(over(value, unit).n / over(value, unit).d, fact.decimals ?? 0) };
}
