import type { Span } from "../../model/period.js";
import type { Locale, Word } from "../../functions/display/locale.js";

const spanWords: Readonly<Record<Span, Word>> = {
  quarter: { en: "by quarter", ja: "四半期" },
  half: { en: "by half year", ja: "半期" },
  nineMonths: { en: "in the first nine months", ja: "第3四半期累計" },
  fiscalYear: { en: "by fiscal year", ja: "通期" },
};

/** The lines of a tooltip. */
export const lineWords = {
  period: { en: "period", ja: "期間" },
  basis: { en: "basis", ja: "区分" },
  shown: { en: "figure", ja: "数値" },
  between: { en: "between", ja: "範囲" },
  printed: { en: "printed", ja: "記載" },
  document: { en: "document", ja: "資料" },
  locator: { en: "place", ja: "箇所" },
  standard: { en: "standard", ja: "会計基準" },
  definition: { en: "definition", ja: "定義" },
  outcome: { en: "outcome", ja: "結果" },
  change: { en: "change", ja: "増減" },
  growth: { en: "growth", ja: "増減率" },
  margin: { en: "margin", ja: "比率" },
  metric: { en: "metric", ja: "項目" },
  share: { en: "share", ja: "構成比" },
  surpriseBetween: { en: "actual against target, %", ja: "予想との差(%)" },
  changed: { en: "against the one before", ja: "直前との比較" },
  reported: { en: "as reported", ja: "公表値" },
  compared: { en: "compared", ja: "比較" },
  issued: { en: "issued", ja: "公表日" },
  customers: { en: "customers", ja: "顧客数" },
  rank: { en: "rank", ja: "順位" },
  name: { en: "name as printed", ja: "記載の社名" },
  title: { en: "title as printed", ja: "記載の表題" },
  erratum: { en: "erratum", ja: "正誤" },
  standing: { en: "standing", ja: "出所" },
  role: { en: "role", ja: "役割" },
} as const satisfies Readonly<Record<string, Word>>;

/** The title of a chart over periods. */
export function titleOver(subject: string, span: Span, locale: Locale): string {
  return locale === "en" ? `${subject} ${spanWords[span].en}` : `${subject}(${spanWords[span].ja})`;
}

/** A Vega expression that shows ids by their words; both are constants of ours. */
export function labelExpression(words: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(words)}[datum.label]`;
}
