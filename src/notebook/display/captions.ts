import { titleOf } from "../../chart/frame/scale.js";
import type { Locale } from "../../functions/display/locale.js";
import type { ReadRow, RowKind } from "./read-row.js";

/** The parts of a caption. */
export interface Captioned {
  readonly kind: RowKind;
  readonly names: readonly string[];
  readonly row: Pick<ReadRow, "unit" | "scale">;
  /** The last period, if it is the same for all rows. */
  readonly end?: string | undefined;
}

/** What a table shows, and its units: `Revenues, JPY billion; growth, %`. */
export function captionOf({ kind, names, row, end }: Captioned, locale: Locale): string {
  const counted = countedIn(row, locale);
  const isRatio = row.unit === "ratio";
  if (locale === "ja") {
    const subject = `${names.join("、")}${counted && `(${counted})`}`;
    switch (kind) {
      case "levels":
        return subject;
      case "growth":
        return `${subject}、${isRatio ? "増減(ポイント)" : "増減率(%)"}`;
      case "surprises":
        return `${subject}、業績予想と実績の差異率(%)`;
      case "compoundGrowth":
        return `年平均成長率(%)${end === undefined ? "" : `、${end}まで`}`;
    }
  }
  const subject = [...names, counted].filter(Boolean).join(", ");
  switch (kind) {
    case "levels":
      return subject;
    case "growth":
      return `${subject}; ${isRatio ? "change, points" : "growth, %"}`;
    case "surprises":
      return `${subject}; guidance, results and surprise, %`;
    case "compoundGrowth":
      return `Compound annual growth${end === undefined ? "" : ` to ${end}`}, %`;
  }
}

/** The unit for a caption; a ratio in base units has none. */
export function countedIn(
  { unit, scale }: Pick<ReadRow, "unit" | "scale">,
  locale: Locale,
): string {
  if (unit === "ratio" && scale === "one") return locale === "en" ? "ratio" : "比率";
  return titleOf(unit, scale, locale);
}
