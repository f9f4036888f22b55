import { isCurrency } from "../../model/unit.js";
import { show } from "../../functions/refusing/describe.js";
import { ncName } from "./namespaces.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** What kind of number a unit makes, which is for the taxonomy to say once for each concept. */
export type ItemType = "monetaryItemType" | "pureItemType" | "sharesItemType" | "decimalItemType";

export interface XbrlUnit {
  /** As xBRL-JSON writes it; a pure number has none. */
  readonly unit?: string;
  readonly type: ItemType;
}

/**
 * A unit of ours in XBRL's words: currencies by ISO 4217, shares and pure numbers as XBRL has them,
 * and all others under their names in our taxonomy.
 */
export function xbrlUnit(unit: string, isPerShare: boolean): XbrlUnit {
  if (unit === "ratio") return { type: "pureItemType" };
  if (unit === "shares") return { unit: measureName(unit), type: "sharesItemType" };
  // Ours counts in yen; the metric says that it is yen per share.
  if (isCurrency(unit) && isPerShare)
    return { unit: `iso4217:${unit}/xbrli:shares`, type: "decimalItemType" };
  if (isCurrency(unit)) return { unit: `iso4217:${unit}`, type: "monetaryItemType" };
  const measures = unit.split("/");
  if (measures.length > 2 || measures.some((measure) => !ncName.test(measure))) {
    refuse("unknownUnit", {
      needs: "a unit that XBRL can name",
      got: show(unit),
      fix: "Available: a currency such as JPY, ratio, shares, a name such as subscribers, or two of these with a slash between.",
      values: [unit],
    });
  }
  return { unit: measures.map(measureName).join("/"), type: "decimalItemType" };
}

function measureName(measure: string): string {
  if (measure === "shares") return "xbrli:shares";
  return isCurrency(measure) ? `iso4217:${measure}` : `iij:${measure}`;
}

/**
 * The unit of ours that a unit of XBRL is, the other way round: of an amount per share the currency,
 * if the metric says the rest.
 */
export function unitFromXbrl(unit: string | undefined, isPerShare: boolean): string {
  if (unit === undefined) return "ratio";
  const [first = "", ...others] = unit.split("/").map((measure) => measure.split(":").at(-1) ?? "");
  if (first === "pure" && others.length === 0) return "ratio";
  return isPerShare && isCurrency(first) && others.join("/") === "shares"
    ? first
    : [first, ...others].join("/");
}
