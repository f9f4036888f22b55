import { isCurrency } from "../../model/unit.js";
import { show } from "../../functions/refusing/describe.js";
import { ncName } from "./namespaces.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** The type of number that a unit implies; the taxonomy declares it once per concept. */
export type ItemType = "monetaryItemType" | "pureItemType" | "sharesItemType" | "decimalItemType";

export interface XbrlUnit {
  /** The unit in xBRL-JSON; a pure number has none. */
  readonly unit?: string;
  readonly type: ItemType;
}

/**
 * Converts one of our units to XBRL: currencies by ISO 4217, shares and pure numbers as defined by
 * XBRL, and all others under their names in our taxonomy.
 */
export function xbrlUnit(unit: string, isPerShare: boolean): XbrlUnit {
  if (unit === "ratio") return { type: "pureItemType" };
  if (unit === "shares") return { unit: measureName(unit), type: "sharesItemType" };
  // Our unit is yen; the metric says that it is yen per share.
  if (isCurrency(unit) && isPerShare)
    return { unit: `iso4217:${unit}/xbrli:shares`, type: "decimalItemType" };
  if (isCurrency(unit)) return { unit: `iso4217:${unit}`, type: "monetaryItemType" };
  const measures = unit.split("/");
  if (measures.length > 2 || measures.some((measure) => !ncName.test(measure))) {
    refuse("unknownUnit", {
      needs: "a unit that XBRL can name",
      got: show(unit),
      fix: "Available: a currency such as JPY, ratio, shares, a name such as subscribers, or two of these separated by a slash.",
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
 * The reverse: converts a unit of XBRL to one of ours. For an amount per share it is the currency,
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
