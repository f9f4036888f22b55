import type { Locale, Word } from "../../functions/display/locale.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import type { Compare } from "../../functions/periods/base-period.js";
import { dash, type Lane } from "../frame/lanes.js";
import { titleOver } from "../frame/words.js";
import type { Span } from "../../model/period.js";
import { neutral, palette } from "../frame/theme.js";
import type { WithoutNumber } from "../../functions/growth/outcome.js";

/** How the outcomes without a number look in their lanes. */
export const looks: Readonly<
  Record<WithoutNumber, { readonly shape: string; readonly color: string }>
> = {
  turnedToProfit: { shape: "triangle-up", color: palette.green },
  lossNarrowed: { shape: "triangle-right", color: palette.green },
  lossUnchanged: { shape: "square", color: palette.purple },
  lossWidened: { shape: "triangle-left", color: palette.vermillion },
  turnedToLoss: { shape: "triangle-down", color: palette.vermillion },
  signChanged: { shape: "wedge", color: palette.purple },
  zeroBase: { shape: "circle", color: palette.purple },
  indeterminate: { shape: "diamond", color: palette.purple },
  notComparable: { shape: "cross", color: palette.purple },
  hedged: { shape: "square", color: palette.purple },
  missing: { shape: dash, color: neutral },
};

/**
 * Rates that would dominate an axis, for instance from a base near zero. Japanese reports print a
 * dash for 1,000 % and more.
 */
export const farWords = {
  above: { en: "above 1,000%", ja: "1,000%以上" },
  perhapsAbove: { en: "perhaps above 1,000%", ja: "1,000%以上の可能性" },
} as const satisfies Readonly<Record<string, Word>>;

/** How they look in their lanes. */
const farLook = { shape: "triangle-up", color: palette.blue } as const;

/** What is compared with what. */
export const comparisons = {
  yearOverYear: { en: "year over year", ja: "前年同期比" },
  quarterOverQuarter: { en: "quarter over quarter", ja: "前四半期比" },
} as const satisfies Readonly<Record<string, Word>>;

/** The marks of a chart of growth. */
export const legendWords = {
  computed: { en: "computed from two amounts", ja: "二つの数値から計算" },
  reported: { en: "as reported", ja: "公表値" },
  inferred: { en: "inferred, between these bounds", ja: "推定の範囲" },
  bounds: { en: "bounds left by rounding", ja: "端数処理による幅" },
} as const satisfies Readonly<Record<string, Word>>;

/** The title of a chart of growth. */
export function titleOfGrowth(
  subject: string,
  {
    span,
    compare,
    isRatio,
    locale,
  }: {
    readonly span: Span;
    readonly compare: Compare;
    readonly isRatio: boolean;
    readonly locale: Locale;
  },
): string {
  const over = titleOver(subject, span, locale);
  const against = comparisons[compare][locale];
  if (locale === "ja") return `${over}の${isRatio ? "増減" : "増減率"}、${against}`;
  return `${over}, ${isRatio ? "change" : "growth"} ${against}`;
}

/** All lanes: rates too high for the axis first, then the outcomes that are not rates. */
export function allLanes(gap: string, locale: Locale): readonly Lane[] {
  return [
    ...Object.entries(farWords).map(([id, word]) => ({ id, word: word[locale], ...farLook })),
    ...(Object.keys(outcomeWords) as WithoutNumber[]).map((id) => ({
      id,
      word: id === "missing" ? gap : outcomeWords[id][locale],
      ...looks[id],
    })),
  ];
}

/** The unit of a plot of growth, above its axis. */
export function panelHeading(compare: Compare, isRatio: boolean, locale: Locale): string {
  const against = comparisons[compare][locale];
  if (locale === "ja") return `${against}、${isRatio ? "増減(ポイント)" : "増減率(%)"}`;
  return `${isRatio ? "Change" : "Growth"} ${against}, ${isRatio ? "points" : "%"}`;
}
