import type { Evidence, Subject } from "../../model/figure.js";
import { cut } from "./cut.js";
import type { Locale } from "../../functions/display/locale.js";

/** Every document that figures name, once each, in the order in which they come. */
export function documentsOf(figures: readonly Partial<Evidence>[]): string[] {
  return [
    ...new Set(figures.flatMap(({ document }) => (typeof document === "string" ? [document] : []))),
  ];
}

/** As much as two lines below a plot hold. */
const most = 110;

/**
 * The source line: the documents by name where they are few, and how many where they are not;
 * `usermeta` has all.
 */
export function sourceLine(documents: readonly string[], locale: Locale): string {
  const [first = "", second] = documents;
  const name = locale === "en" ? `Source${documents.length > 1 ? "s" : ""}: ` : "出所: ";
  if (first === "") return name + (locale === "en" ? "not stated" : "記載なし");
  if (second === undefined || documents.length === 2) return cut(name + documents.join(", "), most);
  const last = documents.at(-1) ?? first;
  return cut(
    name +
      (locale === "en"
        ? `${documents.length} documents, from ${first} to ${last}`
        : `${first}から${last}までの${documents.length}資料`),
    most,
  );
}

/**
 * What a reader must know where not all figures are of one accounting standard or one definition.
 */
export function basisLine(figures: readonly Subject[], locale: Locale): string[] {
  const several = (values: readonly (string | undefined)[]): string[] => {
    const named = [...new Set(values.filter((value) => value !== undefined))];
    return named.length > 1 ? named : [];
  };
  const named = [
    ...several(figures.map(({ accountingStandard }) => accountingStandard)),
    ...several(figures.map(({ definition }) => definition)),
  ];
  if (named.length === 0) return [];
  return [
    locale === "en"
      ? `Not all on one basis: ${named.join(", ")}.`
      : `基準の異なる数値を含む: ${named.join("、")}`,
  ];
}
