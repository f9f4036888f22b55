import { requireRow } from "../../export/tabulate.js";
import type { OwnTerms } from "../../functions/levels/own-terms.js";
import { placed } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import type { ReadSplit } from "../../functions/splits/read-splits.js";
import { lastDay } from "../../functions/vintages/published.js";
import { statedFrom } from "../../functions/vintages/require-over.js";
import { compareTexts } from "../../model/compare-texts.js";
import type { Fact } from "../../model/fact.js";
import { isPerShare } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import { hasExcessDigits } from "../../model/precision.js";
import { afterSplit, beforeSplit } from "../../model/share-split.js";
import { isCurrency } from "../../model/unit.js";
import type { LeftOutCounter } from "../left-out.js";
import { periodFinder } from "../period-of-days.js";
import { statementCollector } from "../statements.js";
import { standardOf } from "./concepts.js";
import type { FiledValue } from "./filed-value.js";

/** A value as a filing states it, from which the caller decides its decimals. */
export interface Filed {
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  /** The accession number of the filing. */
  readonly document: string;
  readonly form?: string;
  readonly filed: string;
}

/** The decimals of values: by metric, or from a function of each value. */
export type Decimals =
  { readonly [metric: string]: number } | ((filed: Filed) => number | undefined);

/** The caller's options for the values of a file. */
export interface FilingTerms extends OwnTerms {
  readonly currency: string | undefined;
  readonly decimals: Decimals | undefined;
  readonly splits: readonly ReadSplit[];
  readonly company: string | undefined;
  readonly most: number;
}

/** A value with what follows from the fiscal calendar and the units. */
interface Placeable extends FiledValue {
  readonly period: PeriodId;
  readonly ourUnit: string;
}

/** The facts of the values of a file, in the order of filing. */
export function factsFiled(
  values: readonly FiledValue[],
  terms: FilingTerms,
  leftOut: LeftOutCounter,
): readonly Fact[] {
  const periodOf = periodFinder(terms.calendar);
  const currency = terms.currency ?? onlyCurrency(values);
  const placeable: Placeable[] = [];
  for (const value of values) {
    const { ourUnit, money } = unitOf(value, terms);
    const period = periodOf(value.start, value.end);
    if (money !== undefined && currency !== undefined && money !== currency)
      leftOut.add("otherCurrency", value.place);
    else if (period === undefined) leftOut.add("noPeriod", value.place);
    else if (isTooEarly(value, period, terms)) leftOut.add("notOver", value.place);
    else if (hasMoreDigits(value)) leftOut.add("excessDigits", value.place);
    else placeable.push({ ...value, period, ourUnit });
  }
  const latest = latestEnds(placeable);
  const statements = statementCollector(leftOut, terms.most);
  for (const value of preferred(placeable, leftOut).toSorted((a, b) =>
    compareTexts(a.filed, b.filed),
  ))
    statements.add(factOf(value, latest, terms), value.place);
  return statements.facts();
}

/** Units of EDGAR: a currency, `shares`, `pure`, or two with a slash between. */
function unitOf(
  { unit, metric }: FiledValue,
  { describe }: FilingTerms,
): { readonly ourUnit: string; readonly money: string | undefined } {
  const [first = "", second] = unit.split("/");
  const money = isCurrency(first) ? first : undefined;
  if (unit === "pure") return { ourUnit: "ratio", money };
  // Our unit is dollars; the metric says that they are dollars per share.
  if (second === "shares" && isPerShare(metric, describe)) return { ourUnit: first, money };
  return { ourUnit: unit, money };
}

/**
 * If a company files in two currencies, one of them is a convenience translation, but the file does
 * not say which.
 */
function onlyCurrency(values: readonly FiledValue[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of values) {
    const [first = ""] = unit.split("/");
    if (isCurrency(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [one, other] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (one === undefined || other === undefined) return one?.[0];
  return refuse("mixedUnits", {
    needs: "the currency in which the company reports, under currency",
    got: [...counts].map(([currency, count]) => `${count} values in ${currency}`).join(" and "),
    fix: `Pass { currency: ${JSON.stringify(one[0])} }; the others are left out.`,
    values: [[...counts.keys()]],
  });
}

function isTooEarly({ filed, metric }: FiledValue, period: PeriodId, terms: FilingTerms): boolean {
  const from = statedFrom({ kind: "level", metric }, period, terms);
  return from !== undefined && lastDay(filed) < from;
}

const hasMoreDigits = ({ value, decimals }: FiledValue): boolean =>
  decimals !== undefined && hasExcessDigits(value, decimals);

/** The last day that each filing covers; periods that end earlier are comparatives. */
function latestEnds(values: readonly Placeable[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>();
  for (const { accession, end } of values)
    if ((latest.get(accession) ?? "") < end) latest.set(accession, end);
  return latest;
}

/** If a filing states one metric under several concepts, keeps the one with precedence. */
function preferred(values: readonly Placeable[], leftOut: LeftOutCounter): readonly Placeable[] {
  const keyOf = ({ accession, metric, period }: Placeable): string =>
    `${accession} ${period} ${metric}`;
  const ranks = new Map<string, number>();
  for (const value of values) {
    const key = keyOf(value);
    ranks.set(key, Math.min(ranks.get(key) ?? Infinity, value.rank));
  }
  return values.filter((value) => {
    const isFirst = ranks.get(keyOf(value)) === value.rank;
    if (!isFirst) leftOut.add("otherConcept", value.place);
    return isFirst;
  });
}

function factOf(
  { metric, period, value, ourUnit: unit, ...filed }: Placeable,
  latest: ReadonlyMap<string, string>,
  terms: FilingTerms,
): Fact {
  const { accession: document, form, taxonomy, concept, place } = filed;
  return placed(place, value, () => {
    const decimals =
      filed.decimals ??
      decimalsOf(
        { metric, value, unit, document, ...(form !== undefined && { form }), filed: filed.filed },
        terms,
      );
    const standard = standardOf(taxonomy);
    const inShares = unit === "shares" || isPerShare(metric, terms.describe);
    const fact: unknown = {
      ...{ id: `${period}.${metric}`, kind: "level", metric, period, value, unit },
      ...(decimals !== undefined && { decimals }),
      ...(terms.company !== undefined && { company: terms.company }),
      ...(standard !== undefined && { accountingStandard: standard }),
      ...(inShares && definitionOn(filed.filed, terms.splits)),
      ...{
        printed: value,
        document,
        locator: [...(form === undefined ? [] : [form]), `${taxonomy}:${concept}`].join(" > "),
      },
      ...{ published: filed.filed, standing: "issuer" },
      ...(filed.end < (latest.get(document) ?? "") && { role: "comparative" }),
    };
    requireRow(fact, terms);
    return fact;
  });
}

/** The shares in which a filing counts, in the words of the preceding split or in our own. */
function definitionOn(
  day: string,
  splits: readonly ReadSplit[],
): { readonly definition: string } | undefined {
  const last = splits.findLast(({ date }) => date <= day);
  if (last !== undefined) return { definition: last.after ?? afterSplit(last.date) };
  const [first] = splits;
  return first && { definition: first.before ?? beforeSplit(first.date) };
}

function decimalsOf(filed: Filed, { decimals }: FilingTerms): number | undefined {
  if (decimals === undefined) return undefined;
  if (typeof decimals === "function") return decimals(filed);
  return Object.hasOwn(decimals, filed.metric) ? decimals[filed.metric] : undefined;
}
