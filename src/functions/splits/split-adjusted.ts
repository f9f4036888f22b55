import type { Amount, HedgedQuantity, Wording } from "../../model/figure.js";
import { isPerShare } from "../../model/metric.js";
import type { IsoDate } from "../../model/period.js";
import type { ShareSplit } from "../../model/share-split.js";
import { type Combined, combined } from "../combining/combined.js";
import { describedBy, type DescriptionOf, type MetricOptions } from "../levels/described-by.js";
import { isMeasured, type MeasuredLevel } from "../levels/level.js";
import { qualifierOf } from "../levels/qualifier-of.js";
import { readLevel } from "../levels/read-level.js";
import { type Exact, quotient, times } from "../precision/exact.js";
import type { End, Measured } from "../precision/interval.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { requireOptions } from "../refusing/require-options.js";
import { type ReadSplit, readSplits } from "./read-splits.js";
import { splitsCounted } from "./shares-counted.js";

/** A figure restated in the shares after the last split, or why this is not possible. */
export type SplitAdjusted<U extends string = string> =
  | (Combined<U> & {
      readonly outcome: "adjusted";
      /**
       * The splits by which it was adjusted, oldest first; empty if it already reflects all of
       * them.
       */
      readonly applied: readonly ShareSplit[];
    })
  | { readonly outcome: "missing" }
  | {
      readonly outcome: "hedged";
      /** The document's hedge or words, `guided` for a target, or `open` for a single bound. */
      readonly qualifier: string;
    }
  | {
      /** It is unknown in which shares the figure counts. */
      readonly outcome: "undecidable";
      readonly reason: "sharesUnknown";
    };

/** The shares in which a figure counts, if it does not say so, and your own metrics. */
export interface SplitOptions extends MetricOptions {
  /** The day on whose shares the figure counts. */
  readonly countedOn?: IsoDate;
}

/**
 * Restates an amount per share, or a number of shares, in the shares after the last split, so that
 * the dividends of ten years can be compared. After a split of one share into two, an amount per
 * share is half as much, and there are twice as many shares.
 *
 * A figure states its shares by its `definition`, as all of ours do: a text that a split has under
 * `before` or `after`. A figure without one counts in the shares of the day on which it was
 * `published`, or of the day in the option `countedOn`.
 *
 * @param figure - An amount per share, by its metric or by a unit such as `EUR/shares`, or a number
 * of `shares`; or `undefined` if there is none.
 * @param splits - All splits up to the desired shares, such as `company.shareSplits`: the first day
 * after each, and how many shares one became; for a consolidation, `from` is how many became one.
 * @param options - `countedOn`: the day on whose shares the figure counts. `metrics` describes your
 * own metrics.
 * @returns The figure with proven bounds, the `definition` of the last split and the splits that
 * were `applied`; other functions accept it. `undecidable` if its shares are unknown, as for a
 * document dated only to the month of a split.
 * @throws EarningsError `mismatch` for anything but an amount per share or a number of shares.
 * @throws EarningsError `malformedRecord` for an invalid list of splits.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { company, fiscalYears, splitAdjusted } from "@iij/earnings";
 *
 * const { dividendsPerShare } = fiscalYears.FY2010;
 * const today = splitAdjusted(dividendsPerShare, company.shareSplits);
 * dividendsPerShare.printed; // → "JPY2,750"
 * today.outcome === "adjusted" && today.point.toString(); // → "3.4375"
 * ```
 */
export function splitAdjusted<U extends string>(
  figure: Amount<U> | HedgedQuantity<U> | Wording | undefined,
  splits: readonly ShareSplit[],
  options: SplitOptions = {},
): SplitAdjusted<U> {
  return named("splitAdjusted", () => {
    requireOptions(options, ["countedOn", "metrics"]);
    const described = describedBy(options.metrics);
    const read = readSplits(splits);
    if (figure === undefined) return { outcome: "missing" };
    const level = readLevel(figure);
    if (!isMeasured(level)) return { outcome: "hedged", qualifier: qualifierOf(level) };
    const direction = directionOf(level, described);
    const counted = splitsCounted(figure, read, options.countedOn);
    if (counted === undefined) return { outcome: "undecidable", reason: "sharesUnknown" };
    const applied = read.slice(counted);
    const definition = read.at(-1)?.after ?? level.about.definition;
    return {
      outcome: "adjusted",
      ...(combined(
        [level],
        inShares(level, applied, direction),
        level.about.period,
      ) as Combined<U>),
      ...(definition === undefined ? {} : { definition }),
      applied: applied.map(({ given }) => given),
    };
  });
}

/** How a figure changes with more shares. */
type Direction = "fewer" | "more";

function directionOf({ unit, about, given }: MeasuredLevel, described: DescriptionOf): Direction {
  if (unit === "shares") return "more";
  if (unit.endsWith("/shares") || isPerShare(about.metric ?? "", described)) return "fewer";
  return refuse("mismatch", {
    needs: "an amount per share or a number of shares",
    got: describe(given),
    fix: 'Name a metric that is per share, describe yours by metrics, or count in "EUR/shares".',
    values: [given],
  });
}

/** Multiplies the amount and its bounds by one ratio, rounded once and outward. */
function inShares(level: Measured, splits: readonly ReadSplit[], direction: Direction): Measured {
  const product = (of: "from" | "into"): Exact => ({
    digits: splits.reduce((all, split) => all * split[of], 1n),
    scale: 0,
  });
  const [numerator, denominator] =
    direction === "more" ? [product("into"), product("from")] : [product("from"), product("into")];
  const end = ({ at, closed }: End, towards: "down" | "up"): End => {
    const { value, exact } = quotient(times(at, numerator), denominator, towards);
    return { at: value, closed: closed && exact };
  };
  return {
    point: quotient(times(level.point, numerator), denominator, "nearest").value,
    lower: end(level.lower, "down"),
    upper: end(level.upper, "up"),
  };
}
