import { isStated } from "../../model/accounting-standard.js";
import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import type { Level } from "../../functions/levels/level.js";
import type { ReadSplit } from "../../functions/splits/read-splits.js";
import { cut } from "./cut.js";
import { placeOf } from "./period-axis.js";
import { type Room, topOf } from "./rooms.js";
import type { ChartUnit, FieldChannel } from "./spec.js";
import { neutral, sizes } from "./theme.js";

/** A place between two periods across which amounts are not comparable, and its name. */
export interface Break {
  /** Where it lies on the axis of periods. */
  readonly at: number;
  readonly word: string;
}

/**
 * The breaks in a series: where two neighbouring amounts differ in their accounting standard or in
 * their definition, such as the shares of an amount per share. An amount without a stated standard
 * is not a break.
 */
export function breaksIn(
  levels: ReadonlyMap<PeriodId, Level>,
  splits: readonly ReadSplit[],
  locale: Locale,
): readonly Break[] {
  const breaks: Break[] = [];
  let standard: string | undefined;
  let definition: string | undefined;
  for (const [period, { about }] of levels) {
    const { from, to } = placeOf(period);
    // Half of the gap between two marks before this one.
    const at = from - (to - from) / 8;
    const now: string | undefined = about.accountingStandard ?? standard;
    const words = [
      ...(standard !== undefined && now !== standard ? [standardWord(now, period, locale)] : []),
    ];
    const isSplit =
      definition !== undefined && about.definition !== undefined && about.definition !== definition;
    if (isSplit) words.push(definitionWord(about.definition ?? "", splits, locale));
    if (words.length > 0) breaks.push({ at, word: words.join(locale === "en" ? "; " : "、") });
    standard = now;
    definition = about.definition ?? definition;
  }
  return breaks;
}

/** The accounting standard from a period on, or that its document states none. */
function standardWord(standard: string | undefined, period: PeriodId, locale: Locale): string {
  if (!isStated(standard))
    return locale === "en" ? `standard not stated in ${period}` : `${period}は会計基準不明`;
  return locale === "en" ? `${standard ?? ""} from ${period}` : `${period}から${standard ?? ""}`;
}

/** Breaks of several series, each place once. */
export function uniqueBreaks(breaks: readonly Break[]): readonly Break[] {
  const words = new Map<number, Set<string>>();
  for (const { at, word } of breaks) words.set(at, (words.get(at) ?? new Set()).add(word));
  return [...words]
    .map(([at, said]) => ({ at, word: [...said].join("; ") }))
    .toSorted((one, other) => one.at - other.at);
}

/** A split by its ratio and month, or the definition in the words of the figures. */
export function definitionWord(
  definition: string,
  splits: readonly ReadSplit[],
  locale: Locale,
): string {
  const split = splits.find(({ after }) => after === definition);
  if (split === undefined) return cut(definition, 40);
  const [year, month] = split.date.split("-");
  const ratio = `${split.from}:${split.into}`;
  return locale === "en"
    ? `${ratio} split, ${months[Number(month) - 1] ?? ""} ${year ?? ""}`
    : `${year ?? ""}年${Number(month)}月に${ratio}の分割`;
}

const months = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** A dashed rule through the picture at each break, with its name at the top. */
export function breakMarks(breaks: readonly Break[], room: Room, x: FieldChannel): ChartUnit[] {
  const [first = 0, last = 0] = (x.scale?.domain ?? []).map(Number);
  const middle = (first + last) / 2;
  return breaks.flatMap(({ at, word }, index): ChartUnit[] => {
    const isLate = at > middle;
    return [
      {
        data: { values: [{ at }] },
        mark: { type: "rule", color: neutral, strokeWidth: 1, strokeDash: [3, 3] },
        encoding: { x: { ...x, field: "at" } },
      },
      {
        data: { values: [{ at }] },
        mark: {
          type: "text",
          text: [word],
          align: isLate ? "right" : "left",
          baseline: "top",
          fontSize: sizes.source,
          dx: isLate ? -5 : 5,
          // Names of adjacent breaks are placed below each other.
          dy: 2 + (index % 3) * 13,
          y: topOf(room),
        },
        encoding: { x: { ...x, field: "at" } },
      },
    ];
  });
}
