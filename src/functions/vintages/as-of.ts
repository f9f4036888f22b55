import type { PublicationDate } from "../../model/document.js";
import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import type { Quantity } from "../../model/figure.js";
import type { Guidance } from "../../model/guidance.js";
import type { MetricId, metrics } from "../../model/metric.js";
import type { IsoDate, PeriodId, Span } from "../../model/period.js";
import { parseDay } from "../../model/day.js";
import { own } from "../../model/own.js";
import { put, type Tree } from "../../model/tree.js";
import { type FactOptions, readOwnTerms } from "../levels/own-terms.js";
import { type Compare, compares } from "../periods/base-period.js";
import { comparePeriods } from "../periods/compare-periods.js";
import { readPeriod } from "../periods/read-period.js";
import { show } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { bestStatement } from "./best-statement.js";
import { lastDay, readPublished } from "./published.js";
import { readFacts } from "./read-facts.js";
import { requireOneCompany } from "./require-one-company.js";
import { isPlain } from "./relation.js";
import { comparisonOf, standingStatements } from "./standing-statements.js";
import { targetsKnown } from "./targets-known.js";
import { inOrderOfPublication } from "./statements-by-id.js";

/** Figures by period and metric, as a series function takes them. */
export type KnownSeries<F extends Fact = Fact> = {
  readonly [period: string]: { readonly [metric: string]: F & Quantity };
};

/** The same for levels: for our own facts, each has the unit that `metrics` names. */
export type KnownLevels<F extends Fact = Fact> = {
  readonly [period: string]: KnownSeries<F>[string] &
    (string extends F["document"]
      ? unknown
      : { readonly [M in MetricId]?: F & Quantity<(typeof metrics)[M]["unit"]> }) & {
      /** Growth of the period, if the company printed it. */
      readonly reportedGrowth?: { readonly [C in Compare]?: KnownSeries<F>[string] };
    };
};

/** Figures in groups within each period, such as the rate and the base of a service. */
export type KnownGroups<F extends Fact, Part extends string> = {
  readonly [period: string]: {
    readonly [group: string]: { readonly [P in Part]?: F & Quantity };
  };
};

/** Figures by name; bounds of a range and translations are one level deeper. */
export interface KnownFigures<F extends Fact = Fact> {
  readonly [name: string]: (F & Quantity) | KnownFigures<F>;
}

/**
 * What was known on a day. Every series has the figures that were current on that day, in the order
 * of the periods, and the printed growth of each period; hedges and words are only among the facts.
 * Descriptive records, such as the company and its data centers, are not built from facts and are
 * not included.
 */
export interface AsOf<F extends Fact = Fact> {
  readonly facts: readonly F[];
  readonly quarters: KnownLevels<F>;
  readonly halves: KnownLevels<F>;
  readonly nineMonths: KnownLevels<F>;
  readonly fiscalYears: KnownLevels<F>;
  /** The targets by period and metric: the company's latest, with earlier ones in `earlier`. */
  readonly guidance: { readonly [period: string]: { readonly [metric: string]: Guidance } };
  /** Growth as the company printed it. */
  readonly reportedGrowth: {
    readonly yearOverYear: KnownSeries<F>;
    readonly quarterOverQuarter: KnownSeries<F>;
  };
  readonly reportedChange: KnownSeries<F>;
  readonly convenienceTranslation: KnownSeries<F>;
  readonly milestones: KnownGroups<F, "threshold" | "times">;
  readonly crossSelling: KnownGroups<F, "rate" | "base">;
  /** Figures at a date, or reported beside the metrics of a period. */
  readonly observations: { readonly [when: string]: KnownFigures<F> };
}

/**
 * What was known on a day: the facts published by then, and the records built from them. A document
 * dated to a month or a year counts from its last day on, because it may not have been published
 * before; a time stamp counts from the day in its own zone.
 *
 * @param facts - Facts such as `facts`, or your own of the same shape and of one company.
 * @param date - A day in ISO 8601.
 * @param options - The fiscal calendar, and `metrics`, which describes your own metrics.
 * @throws EarningsError `outOfRange` for an invalid day.
 * @throws EarningsError `invalidFigure` for something other than a list of facts, or a fact without
 * its kind or the keys that its kind needs.
 * @throws EarningsError `malformedRecord` for an invalid date of publication.
 * @throws EarningsError `unknownPeriod` for a fact with an invalid period.
 * @throws EarningsError `mismatch` for facts of several companies, or if a figure was published
 * before its period was over.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { asOf, facts } from "@iij/earnings";
 *
 * asOf(facts, "2003-08-31").quarters["1Q03"]?.["operatingIncome"]?.value; // → "-1060000000"
 * asOf(facts, "2003-11-21").quarters["1Q03"]?.["operatingIncome"]?.value; // → "-1206000000"
 * ```
 */
export function asOf<F extends Fact>(
  facts: readonly F[],
  date: IsoDate,
  options: FactOptions = {},
): AsOf<F> {
  return named("asOf", () => {
    const read = readFacts(facts, readOwnTerms(options));
    requireOneCompany(read);
    if (parseDay(date) === undefined)
      refuse("outOfRange", {
        needs: "a calendar day as text, such as 2003-08-12",
        got: show(date),
        values: [date],
      });
    const known = read.filter(({ published }) => lastDay(published) <= date);
    const growth = (comparison: Compare): KnownSeries<F> =>
      seriesOf(
        standing(
          known.filter((fact) => comparisonOf(fact) === comparison),
          "growth",
        ),
      );
    const reportedGrowth = {
      yearOverYear: growth("yearOverYear"),
      quarterOverQuarter: growth("quarterOverQuarter"),
    };
    const levels = withGrowth(seriesOf(standing(known, "level")), reportedGrowth);
    const inSpan = (span: Span): KnownLevels<F> =>
      Object.fromEntries(
        Object.entries(levels).filter(([period]) => readPeriod(period).span === span),
      );
    return {
      facts: known,
      quarters: inSpan("quarter"),
      halves: inSpan("half"),
      nineMonths: inSpan("nineMonths"),
      fiscalYears: inSpan("fiscalYear"),
      guidance: byPeriod(
        targetsKnown(inOrderOfPublication(known), issuersOf(known)).guidance as AsOf<F>["guidance"],
      ),
      reportedGrowth,
      reportedChange: seriesOf(standing(known, "change")),
      convenienceTranslation: seriesOf(standing(known, "translation")),
      milestones: groupsOf(known, "milestone"),
      crossSelling: groupsOf(known, "crossSelling"),
      observations: treeOf(known, "observation") as AsOf<F>["observations"],
    };
  });
}

/** The current statement of each figure of a kind, if it is a plain number. */
const standing = <F extends Fact>(
  facts: readonly F[],
  kind: "level" | "growth" | "change" | "translation",
) => standingStatements(facts, kind).filter((fact) => isPlain(fact));

function seriesOf<F extends Fact>(facts: ReturnType<typeof standing<F>>): KnownSeries<F> {
  const series = new Map<string, Map<string, F & Quantity>>();
  for (const fact of facts) {
    const { period, metric } = fact;
    const record = series.get(period) ?? new Map<string, F & Quantity>();
    series.set(period, record.set(metric, fact));
  }
  return byPeriod(
    Object.fromEntries([...series].map(([period, record]) => [period, Object.fromEntries(record)])),
  );
}

/**
 * The levels of each period together with its printed growth, as in the records, so that
 * `yearOverYear` finds it if a level is missing.
 */
function withGrowth<F extends Fact>(
  levels: KnownSeries<F>,
  reported: AsOf<F>["reportedGrowth"],
): KnownLevels<F> {
  const growthOf = (period: string): object =>
    Object.fromEntries(
      compares.flatMap((compare) => {
        const growths = own(reported[compare], period);
        return growths === undefined ? [] : [[compare, growths]];
      }),
    );
  const periods = new Set([levels, ...Object.values(reported)].flatMap(Object.keys));
  return byPeriod(
    Object.fromEntries(
      [...periods].map((period) => {
        const reportedGrowth = growthOf(period);
        const isThere = Object.keys(reportedGrowth).length > 0;
        return [
          period,
          { ...(own(levels, period) as object | undefined), ...(isThere && { reportedGrowth }) },
        ];
      }),
    ),
  ) as KnownLevels<F>;
}

/** Figures by the keys under which the records have them. */
function treeOf(facts: readonly Fact[], kind: FactKind): Tree {
  const tree: Tree = {};
  const statements = new Map<string, { names: readonly string[]; all: [Fact, ...Fact[]] }>();
  for (const fact of inOrderOfPublication(facts)) {
    if (fact.kind !== kind) continue;
    const names = namesIn(fact);
    const key = JSON.stringify(names);
    const found = statements.get(key);
    if (found === undefined) statements.set(key, { names, all: [fact] });
    else found.all.push(fact);
  }
  for (const { names, all } of statements.values()) {
    const stood = bestStatement(all);
    if (isPlain(stood)) put(tree, names, stood);
  }
  return tree;
}

/**
 * The keys of a figure in the record of its kind: its period, or the date in place of one, its
 * group and, for growth, its comparison. For cross-selling, the part takes the place of the metric.
 */
function namesIn(fact: Fact): readonly string[] {
  const { kind, metric, period, group, part } = fact;
  const comparison = kind === "observation" ? comparisonOf(fact) : undefined;
  const names = kind === "crossSelling" ? [part] : [comparison, metric, part];
  return [period, group, ...names].filter((name) => name !== undefined);
}

/** The groups of each period. */
function groupsOf<F extends Fact, Part extends string>(
  facts: readonly F[],
  kind: FactKind,
): KnownGroups<F, Part> {
  return byPeriod(treeOf(facts, kind) as KnownGroups<F, Part>);
}

/** In the order of the periods, like the records, rather than of publication. */
function byPeriod<T>(series: { readonly [period: string]: T }): { readonly [period: string]: T } {
  const inOrder = Object.entries(series).toSorted(([one], [other]) =>
    comparePeriods(one as PeriodId, other as PeriodId),
  );
  return Object.fromEntries(inOrder);
}

/** The documents of the facts, each once, in the order of publication. */
function issuersOf(facts: readonly Fact[]) {
  const byId = new Map(
    inOrderOfPublication(facts).map(({ document, published, standing: issuedBy }) => [
      document,
      { id: document, published: dateOf(published), standing: issuedBy },
    ]),
  );
  return [...byId.values()];
}

function dateOf(printed: string): PublicationDate {
  const { precision, date } = readPublished(printed);
  return { precision, date, printed } as PublicationDate;
}
