import type { Amount, HedgedQuantity, Wording } from "../../model/figure.js";
import type { MeasuredLevel } from "../levels/level.js";
import { readLevel } from "../levels/read-level.js";
import { divide } from "../precision/divide.js";
import { one } from "../precision/exact.js";
import {
  add,
  type ComputedBasis,
  type Derived,
  exactly,
  isNegative,
  type Measured,
  negate,
  subtract,
  toDerived,
} from "../precision/interval.js";
import { requireSame } from "../precision/require-same.js";
import { bare, show } from "../refusing/describe.js";
import { named, placed } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { compare, type Compared, type Side } from "./compare.js";
import { type ComparisonTerms, type GrowthOptions, readGrowthOptions } from "./growth-options.js";
import type { ComputedGrowth } from "./outcome.js";

/** An amount, as printed or as another function returned it; `undefined` if there is none. */
type Given<U extends string> = Amount<U> | HedgedQuantity<U> | Wording | undefined;

/** A metric in two periods: the later figure, and the one with which it is compared. */
export interface TwoSides<U extends string = string> {
  readonly current: Given<U>;
  readonly base: Given<U>;
}

/** How many points a part contributed to a total's growth, as a ratio: 0.012 is 1.2 points. */
export type Contribution =
  | (Derived<"ratio"> & {
      readonly outcome: "contribution";
      /** By how much the part itself changed. */
      readonly change: Derived;
    })
  | Extract<ComputedGrowth, { readonly outcome: "missing" | "hedged" | "notComparable" }>;

/** How the growth of a total is made up. */
export type GrowthContributions<P extends string = string> =
  | {
      readonly outcome: "contributions";
      readonly parts: { readonly [K in P]: Contribution };
      /** The remaining growth: from other parts, parts without a contribution, and rounding. */
      readonly rest: Derived<"ratio">;
      /** The growth of the total, as `growth` gives it. */
      readonly total: Derived<"ratio">;
      readonly basis: ComputedBasis;
    }
  /** The outcome of `growth` for a total without a rate. */
  | Exclude<ComputedGrowth, { readonly outcome: "rate" }>;

/**
 * How many points each part contributed to a total's growth (寄与度): the change of the part divided
 * by the base of the total. If revenues grew by 7 %, systems integration may have contributed 5
 * points and everything else 2.
 *
 * The contributions of all parts and the `rest` add up to the growth of the total, within their
 * bounds. The total must have a rate: from or to a loss, the outcome is that of `growth`. A part
 * may be a loss, or become one.
 *
 * Each bound is proven, and as narrow as the printed figures allow: a part's change depends on the
 * part alone, and the base of the total occurs only once in each contribution.
 *
 * @param parts - The parts by name, each with its figures of both periods, as `{ current, base }`.
 * @param total - The same for the total.
 * @param options - `metrics` describes your own metrics, so that costs kept as negative amounts
 * contribute to the growth of costs. Add the fiscal calendar if fiscal years are not all of one
 * length.
 * @returns The contribution of each part, as a ratio, or why it has none (`missing`, `hedged` or
 * `notComparable`); the `rest`; and the growth of the `total`.
 * @throws EarningsError `malformedRecord` for an invalid record of parts.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` if a part has another period, company, accounting standard or
 * scope than the total.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { fiscalYears, formatBounds, growthContributions } from "@iij/earnings";
 *
 * const { FY2009, FY2010 } = fiscalYears;
 * const found = growthContributions(
 *   {
 *     outsourcing: { current: FY2010.outsourcingRevenues, base: FY2009.outsourcingRevenues },
 *     wan: { current: FY2010.wanServicesRevenues, base: FY2009.wanServicesRevenues },
 *   },
 *   { current: FY2010.networkServicesRevenues, base: FY2009.networkServicesRevenues },
 * );
 * if (found.outcome === "contributions") {
 *   const { outsourcing, wan } = found.parts;
 *   formatBounds(found.total); // → "39.729% to 39.737%"
 *   wan.outcome === "contribution" && formatBounds(wan); // → "36.638% to 36.645%"
 *   outsourcing.outcome === "contribution" && formatBounds(outsourcing); // → "3.551% to 3.557%"
 *   formatBounds(found.rest); // → "-0.471% to -0.454%"
 * }
 * ```
 */
export function growthContributions<U extends string, P extends string>(
  parts: Readonly<Record<P, TwoSides<NoInfer<U>>>>,
  total: TwoSides<U>,
  options: GrowthOptions = {},
): GrowthContributions<P> {
  return named("growthContributions", () => {
    const terms = readGrowthOptions(options);
    const whole = placed("for the total", total, () => comparedSides(total, terms));
    const read = Object.entries<TwoSides>(requireParts(parts)).map(
      ([name, part]) =>
        [
          name,
          placed(`for the part ${bare(name)}`, part, () => partOf(part, whole, terms)),
        ] as const,
    );
    if (whole.growth.outcome !== "rate") return whole.growth;
    const [now, before] = [whole.now, whole.before] as [MeasuredLevel, MeasuredLevel];
    const { change, basis } = whole.growth;
    // If the base can be arbitrarily close to zero, a part can have any share in the growth.
    if (before.lower.at.digits === 0n || before.upper.at.digits === 0n)
      return { outcome: "indeterminate", change, basis };
    const over = overBase(before);
    const known = read.map(([, part]) => part).filter(isKnown);
    const basisOfAll = known.some(({ growth }) => growth.basis === "inferred") ? "inferred" : basis;
    return {
      outcome: "contributions",
      parts: Object.fromEntries(read.map(([name, part]) => [name, contributionOf(part, over)])) as {
        readonly [K in P]: Contribution;
      },
      rest: toDerived(restOf(now, known, over), "ratio", basisOfAll),
      total: whole.growth.rate,
      basis: basisOfAll,
    };
  });
}

function requireParts<P extends object>(parts: P): P {
  if (typeof parts === "object" && (parts as object | null) !== null && !Array.isArray(parts))
    return parts;
  return refuse("malformedRecord", {
    needs: "parts by name, each as { current, base }",
    got: show(parts),
    values: [parts],
  });
}

function comparedSides(given: TwoSides, terms: ComparisonTerms): Compared {
  if (typeof given !== "object" || (given as object | null) === null || !("current" in given))
    return refuse("malformedRecord", {
      needs: "the figures of both periods as { current, base }",
      got: show(given),
      values: [given],
    });
  const side = (level: Given<string>): Side => ({
    levels: level === undefined ? [] : [readLevel(level)],
  });
  return compare(side(given.current), side(given.base), terms);
}

/**
 * Reads a part and checks that it belongs to the total: the same periods, measured in the same way.
 */
function partOf(given: TwoSides, whole: Compared, terms: ComparisonTerms): Compared {
  const part = comparedSides(given, terms);
  for (const side of ["now", "before"] as const) {
    const [one, all] = [part[side], whole[side]];
    if (one === undefined || all === undefined) continue;
    if (one.unit !== undefined && all.unit !== undefined)
      requireSameUnit(one as MeasuredLevel, all as MeasuredLevel);
    requireSame(["period", "company", "accountingStandard", "scope"], one.about, all.about);
  }
  return part;
}

/** A part whose sides can be compared: both are numbers, and there is a change between them. */
interface Known {
  readonly now: MeasuredLevel;
  readonly before: MeasuredLevel;
  readonly growth: Extract<ComputedGrowth, { readonly change: unknown }>;
}

const isKnown = (part: Compared): part is Compared & Known => "change" in part.growth;

/**
 * Division by the total's base. An expense kept as a negative amount grows if more is spent, so all
 * amounts change their sign with the base.
 */
function overBase(base: Measured): (amount: Measured) => Measured {
  return isNegative(base)
    ? (amount) => divide(negate(amount), negate(base))
    : (amount) => divide(amount, base);
}

/**
 * (p′ − p) ÷ T. It rises with p′, falls with p, and contains T, another figure, once: so its bounds
 * are quotients of a bound of the change and a bound of T. As every contribution is divided by the
 * same T, their sum is the change of all parts divided by T and, with the rest, (T′ − T) ÷ T. So
 * the true growth lies both within the total's bounds and within the sum of these.
 */
function contributionOf(part: Compared, over: (amount: Measured) => Measured): Contribution {
  if (!isKnown(part)) return part.growth as Contribution;
  const { change, basis } = part.growth;
  const points = over(subtract(part.now, part.before));
  return { outcome: "contribution", ...toDerived(points, "ratio", basis), change };
}

/**
 * (T′ − T − Σp′ + Σp) ÷ T, written as (T′ − Σp′ + Σp) ÷ T − 1, in which T occurs once: subtracting
 * T in the numerator and dividing by it would treat it as two independent amounts.
 */
function restOf(
  now: Measured,
  parts: readonly Known[],
  over: (amount: Measured) => Measured,
): Measured {
  const left = parts.reduce<Measured>(
    (sum, part) => add(subtract(sum, part.now), part.before),
    now,
  );
  return subtract(over(left), exactly(one));
}
