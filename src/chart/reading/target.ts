import type { Evidence, HedgedQuantity, Quantity } from "../../model/figure.js";
import { describe } from "../../functions/refusing/describe.js";
import { decimalFrom } from "../../functions/precision/exact.js";
import { readQuantity } from "../../functions/precision/read-quantity.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import type { Locale } from "../../functions/display/locale.js";
import { readBounded, refuseForm, type Target } from "../../functions/guidance/read-guidance.js";
import type { ReadLevel } from "./level.js";

/** A target taken apart for drawing: a range and a point have two ends, "more than" has one, "approximately" none. */
export function readTarget(target: Target, locale: Locale): ReadLevel {
  switch (target.form) {
    case "range":
    case "point": {
      const { low, high } = readBounded(target);
      const ends = { lower: decimalFrom(low.lower.at).toFixed(), upper: decimalFrom(high.upper.at).toFixed() };
      const stated = target.form === "range" ? [target.low, target.high] : [target.value];
      const value = target.form === "point" ? { value: decimalFrom(low.point).toFixed() } : {};
      return guided(target, stated, { ...value, ...ends }, locale);
    }
    case "approximate":
      return guided(target, [target.value], { value: amountOf(target.value) }, locale);
    case "moreThan":
      return guided(target, [target.threshold], { lower: amountOf(target.threshold) }, locale);
    case "qualitative":
      return { kind: "inWords", shown: target.wording?.printed ?? describe(target), from: { ...target.wording, ...subjectOf(target) } };
    default:
      return refuseForm("range, point, approximate, moreThan or qualitative", target);
  }
}

type Amounts = Pick<ReadLevel, "value" | "lower" | "upper">;

function guided(target: Target, stated: readonly (Quantity | HedgedQuantity)[], amounts: Amounts, locale: Locale): ReadLevel {
  const shown = stated.map((figure) => formatFigure(figure, locale)).join(locale === "en" ? " to " : "~");
  const printed = stated.flatMap((figure) => (figure as Partial<Evidence>).printed ?? []).join(" – ");
  const from = { ...(stated[0] as Quantity), ...subjectOf(target), ...(printed === "" ? {} : { printed }) };
  return { kind: "guided", unit: from.unit, ...amounts, shown, from };
}

/** A target's period is that of its key; its metric may be one that its figure does not name. */
function subjectOf({ metric, period }: Target): Pick<Target, "metric" | "period"> {
  return { ...(metric === undefined ? {} : { metric }), ...(period === undefined ? {} : { period }) };
}

function amountOf(figure: HedgedQuantity): string {
  const { qualifier: _, ...plain }: { readonly qualifier?: unknown } & HedgedQuantity = { ...figure };
  return decimalFrom(readQuantity(plain).point).toFixed();
}
