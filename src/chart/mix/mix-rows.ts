import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { standardText } from "../../functions/display/standard-words.js";
import { isMeasured, type Level, type MeasuredLevel } from "../../functions/levels/level.js";
import { divide } from "../../functions/precision/divide.js";
import { type Exact, one, plus, textOf, zero } from "../../functions/precision/exact.js";
import {
  add,
  exactly,
  isBelow,
  isPositive,
  type Measured,
  subtract,
} from "../../functions/precision/interval.js";
import { differenceIn } from "../../functions/precision/require-same.js";
import { clamp } from "../../functions/ratios/clamp.js";
import { describe } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { betweenOf } from "../reading/between.js";
import { shownOf } from "../reading/shown.js";
import { mixLanes, restWord } from "./mix-words.js";

/** A part of a mix: its name, and what is known of it by period. */
interface Part {
  readonly name: string;
  readonly levels: ReadonlyMap<PeriodId, Level>;
}

/** The terms for writing rows of a mix. */
export interface MixTerms {
  readonly parts: readonly Part[];
  /** What the parts are parts of; without it, their sum. */
  readonly whole: ReadonlyMap<PeriodId, Level> | undefined;
  readonly isShares: boolean;
  /** The scale of what is drawn, and that of the amounts. */
  readonly scale: AmountScale;
  readonly amounts: AmountScale;
  readonly gap: string;
  readonly locale: Locale;
}

/** One period: a row for each part and for the rest, or one row that says why there is no stack. */
export function rowsOf(period: PeriodId, terms: MixTerms): readonly ChartRow[] {
  const { parts, whole, gap, locale } = terms;
  const found = parts.map(({ levels }) => levels.get(period));
  const total = whole?.get(period);
  const place = placeOf(period);
  const known = found.filter((level) => level !== undefined);
  if (known.length === 0) return [row({ ...place, lane: "missing", shown: gap })];
  const lane = (id: keyof typeof mixLanes, shown: string): readonly ChartRow[] => [
    row({ ...place, lane: id, shown }),
  ];
  const levels = found.filter(isPrinted);
  if (levels.length < parts.length || (whole !== undefined && !isPrinted(total))) {
    const missing = parts.filter((_, index) => !isPrinted(found[index])).map(({ name }) => name);
    return lane("incomplete", missing.join(", ") || gap);
  }
  const all = isPrinted(total) ? [...levels, total] : levels;
  const differs = all.find(
    (level) =>
      all[0] !== undefined &&
      differenceIn(["company", "accountingStandard", "scope"], level.about, all[0].about),
  );
  if (differs !== undefined) return lane("notComparable", mixLanes.notComparable[locale]);
  requirePositive(levels);
  const sum = sumOf(levels);
  const wholeLevel = isPrinted(total) ? total : undefined;
  if (wholeLevel !== undefined && isBelow(wholeLevel, sum))
    refuse("outOfRange", {
      needs: `parts that together are no more than ${describe(wholeLevel.given)}`,
      got: levels.map(({ given }) => describe(given)).join(" and "),
      fix: "Leave out parts of other parts.",
      values: [wholeLevel.given, ...levels.map(({ given }) => given)],
    });
  if (terms.isShares && !isPositive(wholeLevel ?? sum))
    return lane("noShare", mixLanes.noShare[locale]);
  const rest = wholeLevel && subtract(wholeLevel, sum);
  return stacked(levels, wholeLevel, rest, terms).map((each) => ({ ...place, ...each }));
}

/** A part is drawn only where a document prints it as a number. */
const isPrinted = (level: Level | undefined): level is MeasuredLevel =>
  level?.kind === "printed" && isMeasured(level);

/** The parts on top of each other, and the rest of the whole if there is certainly one. */
function stacked(
  levels: readonly MeasuredLevel[],
  whole: MeasuredLevel | undefined,
  rest: Measured | undefined,
  { parts, isShares, scale, amounts, locale }: MixTerms,
): readonly ChartRow[] {
  const draw = (exact: Exact): number => scale.drawn(textOf(exact));
  const amountOf = (from: number, to: number): Measured => sumOf(levels.slice(from, to));
  /** The share of some parts in the whole, or in themselves and the other parts. */
  const shareOf = (from: number, to: number): Measured =>
    whole === undefined
      ? beside(amountOf(from, to), add(amountOf(0, from), amountOf(to, levels.length)))
      : clamp(divide(amountOf(from, to), whole), zero, one);
  const drawn = isShares ? shareOf : amountOf;
  const textOfShare = (share: Measured): string => `${betweenOf(amountsIn(share), scale)}%`;
  const rows = levels.map((level, index): ChartRow => {
    const [bottom, top] = [drawn(0, index), drawn(0, index + 1)];
    return row({
      series: String(index + 1),
      metric: parts[index]?.name,
      kind: "printed",
      value: draw(drawn(index, index + 1).point),
      bottom: draw(bottom.point),
      top: draw(top.point),
      lower: draw(top.lower.at),
      upper: draw(top.upper.at),
      shown: shownOf(level, locale),
      between: betweenOf(amountsIn(level), amounts),
      ...(isShares && { share: textOfShare(shareOf(index, index + 1)) }),
      printed: level.about.printed,
      document: level.about.document,
      locator: level.about.locator,
      standard: standardText(level.about, locale),
      definition: level.about.definition,
    });
  });
  if (whole === undefined || rest === undefined || !isPositive(rest)) return rows;
  return [
    ...rows,
    row({
      kind: "computed",
      metric: restWord[locale],
      bottom: draw(drawn(0, levels.length).point),
      top: draw(isShares ? one : whole.point),
      between: betweenOf(amountsIn(rest), amounts),
      ...(isShares && { share: textOfShare(clamp(divide(rest, whole), zero, one)) }),
    }),
  ];
}

const sumOf = (some: readonly Measured[]): Measured => some.reduce<Measured>(add, exactly(zero));

const amountsIn = ({ lower, upper }: Measured) => ({
  lower: textOf(lower.at),
  upper: textOf(upper.at),
});

/**
 * A part over itself and the others. It is on both sides of the quotient, so the bounds come from
 * the part at one of its bounds and the others at their opposite one.
 */
function beside(part: Measured, others: Measured): Measured {
  const over = (at: Exact, rest: Exact): Measured => {
    const sum = plus(at, rest);
    return sum.digits > 0n ? divide(exactly(at), exactly(sum)) : exactly(zero);
  };
  const { point } = over(part.point, others.point);
  const { lower } = over(part.lower.at, others.upper.at);
  const { upper } = over(part.upper.at, others.lower.at);
  return clamp({ point, lower, upper }, zero, one);
}

/** Parts are put on top of each other, so none may be negative. */
function requirePositive(levels: readonly MeasuredLevel[]): void {
  const negative = levels.find(({ point }) => point.digits < 0n);
  if (negative === undefined) return;
  refuse("outOfRange", {
    needs: "parts that are not negative",
    got: describe(negative.given),
    fix: "Draw them beside each other with levelsChart.",
    values: [negative.given],
  });
}
