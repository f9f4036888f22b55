import type { RecordedFact } from "../model/fact.js";
import { metrics } from "../model/metric.js";
import { own } from "../model/own.js";
import { inOrder, type Tree } from "../model/tree.js";
import { figuresOf, partOrder } from "./lazy-figures.js";
import { lazily } from "./lazy-part.js";

/**
 * Inferred bounds. A closed lower bound counts 1, a closed upper one 2. Then comes the accounting
 * standard, or everything that describes the number besides metric and period; and, for a level,
 * the documents.
 */
export type BoundsText = readonly [
  lower: string | null,
  upper: string | null,
  closed: number,
  about: string | object,
  ...documents: readonly string[],
];

/** What the facts of a period do not contain, by metric. */
export interface KnownText {
  readonly levels?: Readonly<Record<string, BoundsText>>;
  readonly growth?: Readonly<Record<string, Readonly<Record<string, BoundsText>>>>;
}

/**
 * What is known about each period: printed levels from the facts, and bounds of inferred ones from
 * the texts. Each part is built on first access.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is derived beside the texts
/* @__NO_SIDE_EFFECTS__ */ export function lazyKnown<T extends object>(
  facts: readonly RecordedFact[],
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): T {
  const families = Object.entries(texts).map(([family, periods]) => {
    let figures: Tree | undefined;
    const read = (period: string): Tree => {
      figures ??= figuresOf(facts, family);
      const text = JSON.parse(periods[period] ?? "") as KnownText;
      return recordOf(period, (figures[period] ?? {}) as Tree, text);
    };
    return [family, lazily({}, Object.keys(periods), read)] as const;
  });
  return Object.freeze(Object.fromEntries(families)) as T;
}

function recordOf(period: string, figures: Tree, { levels = {}, growth }: KnownText): Tree {
  const printed = Object.entries(figures).flatMap(([metric, figure]) =>
    Object.hasOwn(metrics, metric) && isNumber(figure as object)
      ? [[metric, { ...(figure as object), basis: "printed" }] as const]
      : [],
  );
  const inferred = mapped(levels, (metric, text) => levelIn(metric, period, text));
  const { reportedGrowth } = figures;
  const inferredGrowth =
    growth &&
    mapped(growth, (_, rates) =>
      mapped(rates, (metric, text) => boundsIn(metric, period, text, "ratio")),
    );
  return {
    ...inOrder({ ...Object.fromEntries(printed), ...inferred }, partOrder()),
    ...(reportedGrowth === undefined ? {} : { reportedGrowth }),
    ...(inferredGrowth && { inferredGrowth }),
  };
}

/** Hedges do not count: their amount is unknown. */
const isNumber = (figure: object): boolean =>
  Object.hasOwn(figure, "value") && !Object.hasOwn(figure, "qualifier");

const levelIn = (metric: string, period: string, text: BoundsText): Tree => {
  const [, , , , ...documents] = text;
  return {
    ...boundsIn(metric, period, text, own(own(metrics, metric) as object, "unit")),
    documents,
  };
};

function boundsIn(
  metric: string,
  period: string,
  [lower, upper, closed, about]: BoundsText,
  unit: unknown,
): Tree {
  return {
    ...{ basis: "inferred", metric, period },
    ...(typeof about === "string" ? { accountingStandard: about } : about),
    unit,
    ...(lower === null ? {} : { lower }),
    ...(upper === null ? {} : { upper }),
    ...{ lowerClosed: closed % 2 === 1, upperClosed: closed > 1 },
  };
}

/** A record with each value mapped. */
export function mapped<T, R>(
  record: Readonly<Record<string, T>>,
  make: (key: string, value: T) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(key, value)]));
}
