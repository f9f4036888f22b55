import { saidBy } from "../../../functions/said-by.js";
import type { Fact, InferOptions, PeriodId, Quantity } from "@iij/earnings";
import {
  absolute,
  compare,
  minus,
  over,
  type Rational,
  rational,
  tenTo,
  times,
} from "../../rational.js";
import { print, printLessThan, printMoreThan } from "../printing.js";
import {
  amountFor,
  baseOf,
  type Document,
  editionAt,
  editionFor,
  isRatio,
  type Label,
  type Print,
  totals,
  type World,
} from "./world.js";

const family = (period: string): string =>
  period.startsWith("FY")
    ? "fiscalYears"
    : period.startsWith("9M")
      ? "nineMonths"
      : period.charAt(1) === "H"
        ? "halves"
        : "quarters";

const documentName = (index: number): string => `document${index}`;
export const documentOf = (world: World, name: string): Document => {
  const document = world.documents[Number(name.slice("document".length))];
  if (document === undefined) throw new Error(`${name} is none of this world`);
  return document;
};

/** The day as a date. */
const dateOf = (day: number): string =>
  new Date(Date.UTC(2012, 3, 1 + day)).toISOString().slice(0, 10);

export const publishedOf = ({ day, dated }: Document): string =>
  dateOf(day).slice(0, dated === "day" ? 10 : dated === "month" ? 7 : 4);

/** Everything that the documents print, each document's figures in its order. */
export function factsOf(world: World): readonly Fact[] {
  return world.documents.flatMap((document, index) =>
    document.prints.flatMap((each, place) => {
      const printed = printedOf(world, document, each);
      if (printed === undefined) return [];
      const { path, stated } = printed;
      const id = `${family(each.period)}.${each.period}.${path}`;
      const fact = {
        id,
        ...saidBy(id),
        metric: each.metric,
        period: each.period,
        ...stated,
        document: documentName(index),
        published: publishedOf(document),
        standing: document.standing,
        printed: "as printed",
        locator: `Place ${place + 1}`,
      };
      return [fact as Fact];
    }),
  );
}

interface Printed {
  readonly path: string;
  readonly stated: object;
}

/** What comes out of a print; nothing where the document could not say it truthfully. */
function printedOf(world: World, document: Document, each: Print): Printed | undefined {
  const { what, metric, period, by } = each;
  const truth = amountFor(world, document, metric, period);
  if (truth === undefined) return undefined;
  const label = labelOf(world, document, period);
  switch (what) {
    case "level":
      return { path: metric, stated: { ...numberOf(truth, each, isRatio(metric)), ...label } };
    case "moreThan":
      return isRatio(metric)
        ? undefined
        : { path: metric, stated: { ...printMoreThan(truth, "JPY", each.decimals), ...label } };
    case "lessThan":
      return isRatio(metric)
        ? undefined
        : { path: metric, stated: { ...printLessThan(truth, "JPY", each.decimals), ...label } };
    case "inWords":
      return { path: metric, stated: { qualifier: "qualitative", ...label } };
    case "translation": {
      const dollars = over(truth, rational(document.rate, 100n));
      const figure = {
        ...numberOf(dollars, { ...each, decimals: each.decimals + 2 }),
        unit: "USD",
      };
      return isRatio(metric)
        ? undefined
        : { path: `convenienceTranslation.${metric}`, stated: { ...figure, ...label } };
    }
  }
  const comparedTo = baseOf(world, period, by);
  const base =
    comparedTo === undefined ? undefined : amountFor(world, document, metric, comparedTo);
  if (comparedTo === undefined || base === undefined || isRatio(metric)) return undefined;
  const about = { comparedTo, ...label };
  switch (what) {
    case "growth":
      // A percentage is printed of a base above zero only.
      return base.n <= 0n || truth.n < 0n || metric === "operatingLoss"
        ? undefined
        : {
            path: `reportedGrowth.${by}.${metric}`,
            stated: { ...numberOf(over(minus(truth, base), base), each, true), ...about },
          };
    case "change":
      return {
        path: `reportedChange.${metric}`,
        stated: { ...numberOf(minus(truth, base), each), ...about },
      };
    case "unchanged":
      return isUnchanged(document, each, [truth, base], comparedTo)
        ? {
            path: `reportedGrowth.${by}.${metric}`,
            stated: { qualifier: "unchanged", ...about },
          }
        : undefined;
  }
}

/**
 * A document calls a level unchanged where both print alike in the coarsest digits that it prints
 * of either, and differ by less than a unit of the last one. If it prints no digits of either, a
 * hundredth more or less is unchanged.
 */
function isUnchanged(
  { prints }: Document,
  { metric, period }: Print,
  [truth, base]: readonly [Rational, Rational],
  comparedTo: PeriodId,
): boolean {
  const coarsest = prints
    .filter(
      (each) =>
        each.what === "level" &&
        each.metric === metric &&
        (each.period === period || each.period === comparedTo),
    )
    .toSorted((a, b) => a.decimals - b.decimals)[0];
  if (coarsest === undefined)
    return compare(times(absolute(minus(truth, base)), rational(100n)), absolute(base)) <= 0;
  return (
    numberOf(truth, coarsest).value === numberOf(base, coarsest).value &&
    compare(absolute(minus(truth, base)), tenTo(-coarsest.decimals)) < 0
  );
}

/** A ratio has its digits behind the point, as many as the amount has thousands. */
function numberOf(truth: Rational, { decimals, way }: Print, isOfRatio = false): Quantity {
  return print(truth, isOfRatio ? "ratio" : "JPY", {
    way: way === "nearest" ? "halfUp" : "truncation",
    decimals: isOfRatio && decimals <= 0 ? 2 + (-decimals % 3) : decimals,
    isKnown: true,
  });
}

function labelOf(world: World, document: Document, period: PeriodId): Label {
  if (document.isSilent === true) return {};
  return editionAt(world, period, editionFor(world, document, period)).label ?? {};
}

/** The totals of which the facts state every member, for `infer`. */
export function sumsOf(facts: readonly Fact[]): NonNullable<InferOptions["sums"]> {
  const stated = new Set(
    facts.flatMap(({ id, metric = "", period = "" }) =>
      id === `${family(period)}.${period}.${metric}` ? [`${metric} ${period}`] : [],
    ),
  );
  const periods = [...new Set(facts.flatMap(({ period }) => period ?? []))];
  return periods.flatMap((period) =>
    totals.flatMap(([total, parts]) =>
      [total, ...parts].every((metric) => stated.has(`${metric} ${period}`))
        ? [
            {
              total: { metric: total, period },
              parts: parts.map((metric) => ({ metric, period })),
            },
          ]
        : [],
    ),
  );
}
