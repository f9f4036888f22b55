import type { Amount, HedgedQuantity, Wording } from "../../model/figure.js";
import { isMeasured, type MeasuredLevel } from "../levels/level.js";
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

/** A level, as printed or as another function returned it; `undefined` if it is not disclosed. */
type Given<U extends string> = Amount<U> | HedgedQuantity<U> | Wording | undefined;

/** A metric in two periods: the later figure, and the one that it is compared with. */
export interface TwoSides<U extends string = string> {
  readonly current: Given<U>;
  readonly base: Given<U>;
}

/** How many points of a total's growth a part gave, as a ratio: 0.012 is 1.2 points. */
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
      /** What the parts leave: other parts, those without a contribution, and roundings. */
      readonly rest: Derived<"ratio">;
      /** The growth of the total, as `growth` gives it. */
      readonly total: Derived<"ratio">;
      readonly basis: ComputedBasis;
    }
  /** What `growth` says of a total that has no rate. */
  | Exclude<ComputedGrowth, { readonly outcome: "rate" }>;

/**
 * How many points of a total's growth each part gave (寄与度): the change of the part over the base
 * of the total. Of revenues that grew by 7 %, systems integration may have given 5 points, and all
 * else 2.
 *
 * The contributions of all parts, and the `rest`, add up to the growth of the total, within their
 * bounds. The total has to have a rate: from a loss, or to one, the outcome is the one that
 * `growth` gives. A part may be a loss, or become one.
 *
 * Each bound is proven, and reached where nothing is known but what the figures print: a part's
 * change rises and falls with the part alone, and the total's base, by which all are divided,
 * counts once in each.
 *
 * @param parts - The parts by name, each with its figures of both periods, as `{ current, base }`.
 * @param total - The same of the total.
 * @param options - `metrics`: what your own metrics are, so that costs kept as negative amounts
 * contribute to the growth of costs; and how fiscal years lie, where they are not all of one
 * length.
 * @returns The contribution of each part, as a ratio, or why it has none: `missing`, `hedged`,
 * `notComparable`; the `rest`, and the growth of the `total`.
 * @throws EarningsError `malformedRecord` for what is no record of parts; `mixedUnits`; `mismatch`
 * for a part of another period, company, accounting standard or scope than the total; and what
 * `growth` throws.
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
    // Over a base that can be as near to zero as one likes a part can have any share in the growth.
    if (before.lower.at.digits === 0n || before.upper.at.digits === 0n)
      return { outcome: "indeterminate", change, basis };
    const over = overBase(before);
    const known = read.flatMap(([, part]) => sidesOf(part) ?? []);
    return {
      outcome: "contributions",
      parts: Object.fromEntries(read.map(([name, part]) => [name, contributionOf(part, over)])) as {
        readonly [K in P]: Contribution;
      },
      rest: toDerived(restOf(now, known, over), "ratio", basisOf(basis, read)),
      total: whole.growth.rate,
      basis: basisOf(basis, read),
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

/** A part, checked to be one of the total: of the same periods, and measured in the same way. */
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

interface Sides {
  readonly now: MeasuredLevel;
  readonly before: MeasuredLevel;
}

/** Both sides of what can be compared. */
function sidesOf({ now, before, growth }: Compared): Sides | undefined {
  if (!("change" in growth) || now === undefined || before === undefined) return undefined;
  return isMeasured(now) && isMeasured(before) ? { now, before } : undefined;
}

/**
 * Division by the total's base. An amount spent and kept below zero grows where more is spent, so
 * all amounts change their sign with the base.
 */
function overBase(base: Measured): (amount: Measured) => Measured {
  return isNegative(base)
    ? (amount) => divide(negate(amount), negate(base))
    : (amount) => divide(amount, base);
}

/**
 * (p′ − p) ÷ T. It rises with p′, falls with p, and T, which is another figure, is in it once: its
 * ends are where an end of the change meets an end of T. As every contribution is over the same T,
 * their sum is the change of all parts over T, and with the rest (T′ − T) ÷ T. So the true growth
 * is in the total's bounds and in the sum of these: the two always share it.
 */
function contributionOf(part: Compared, over: (amount: Measured) => Measured): Contribution {
  const sides = sidesOf(part);
  const { growth } = part;
  if (sides === undefined || !("change" in growth)) return growth as Contribution;
  const { change, basis } = growth;
  const points = over(subtract(sides.now, sides.before));
  return { outcome: "contribution", ...toDerived(points, "ratio", basis), change };
}

/**
 * (T′ − T − Σp′ + Σp) ÷ T, written as (T′ − Σp′ + Σp) ÷ T − 1, in which T is once: to subtract T
 * above and divide by it below would let it be two amounts at once.
 */
function restOf(
  now: Measured,
  parts: readonly Sides[],
  over: (amount: Measured) => Measured,
): Measured {
  const left = parts.reduce<Measured>(
    (sum, part) => add(subtract(sum, part.now), part.before),
    now,
  );
  return subtract(over(left), exactly(one));
}

function basisOf(
  whole: ComputedBasis,
  parts: readonly (readonly [string, Compared])[],
): ComputedBasis {
  const bases = parts.map(([, { growth }]) => ("basis" in growth ? growth.basis : "computed"));
  return [whole, ...bases].includes("inferred") ? "inferred" : "computed";
}
