import type { Evidence, Subject } from "../../model/figure.js";
import type { Locale } from "../../functions/display/locale.js";
import { cut } from "./cut.js";

/** Documents by id, for the source line: our `documents`, or any of this shape. */
export interface TitledDocuments {
  readonly [id: string]:
    | {
        readonly title: string;
        readonly publisher?: string;
        readonly published?: { readonly date: string } | undefined;
      }
    | undefined;
}

/** Every document that figures name, once each, in the order in which they come. */
export function documentsOf(figures: readonly Partial<Evidence>[]): string[] {
  return [
    ...new Set(figures.flatMap(({ document }) => (typeof document === "string" ? [document] : []))),
  ];
}

/** As much text as fits into three lines below a plot of 600 pixels. */
const most = 200;

/**
 * The source line: the caller's own text, or the documents. One or two are named by their titles if
 * the caller passes the documents, or else by their ids. For more, it gives their number, with
 * publishers and years if these are known; `usermeta` lists all of them.
 */
export function sourceLine(
  ids: readonly string[],
  source: string | TitledDocuments | undefined,
  locale: Locale,
): string {
  if (typeof source === "string") return labelled(cut(source, most), 1, locale);
  const known = source ?? {};
  const [first] = ids;
  if (first === undefined) return labelled(locale === "en" ? "not stated" : "記載なし", 1, locale);
  if (ids.length <= 2) {
    const each = Math.floor(most / ids.length) - 12;
    return labelled(
      ids.map((id) => cut(nameOf(id, known, locale), each)).join(locale === "en" ? "; " : "、"),
      ids.length,
      locale,
    );
  }
  return labelled(cut(manyOf(ids, known, locale), most), ids.length, locale);
}

function labelled(text: string, count: number, locale: Locale): string {
  return locale === "en" ? `Source${count > 1 ? "s" : ""}: ${text}` : `出所: ${text}`;
}

function documentOf(id: string, known: TitledDocuments): TitledDocuments[string] {
  return Object.hasOwn(known, id) ? known[id] : undefined;
}

/** The title of a document, or its id if the caller did not pass the documents. */
export const titleOf = (id: string, source: string | TitledDocuments | undefined): string =>
  typeof source === "object" ? (documentOf(id, source)?.title ?? id) : id;

/** A document by publisher, title and year. */
function nameOf(id: string, known: TitledDocuments, locale: Locale): string {
  const document = documentOf(id, known);
  if (document === undefined) return id;
  const { title, publisher } = document;
  const year = yearOf(document);
  return locale === "en"
    ? [publisher, `“${title}”`, year].filter(Boolean).join(", ")
    : `${publisher ?? ""}「${title}」${year === undefined ? "" : `(${year})`}`;
}

/** Many documents by their number, publishers and years. */
function manyOf(ids: readonly string[], known: TitledDocuments, locale: Locale): string {
  const found = ids.flatMap((id) => documentOf(id, known) ?? []);
  const years = found.flatMap((document) => yearOf(document) ?? []).toSorted();
  const when = [...new Set([years.at(0), years.at(-1)])].filter(Boolean).join("–");
  const publishers = byNumber(found.flatMap(({ publisher }) => publisher ?? []));
  const [first, second] = publishers;
  const others = publishers.length - 2;
  if (locale === "ja") {
    const who = [first, second].filter(Boolean).join("、") + (others > 0 ? `他${others}者` : "");
    return `${ids.length}資料${[who, when].some(Boolean) ? `(${[who, when].filter(Boolean).join("、")})` : ""}`;
  }
  const named = [first, second].filter(Boolean).join(others > 0 ? ", " : " and ");
  const who = others > 0 ? `${named} and ${others} ${others === 1 ? "other" : "others"}` : named;
  return [`${ids.length} documents${who && ` of ${who}`}`, when].filter(Boolean).join(", ");
}

const yearOf = (document: NonNullable<TitledDocuments[string]>): string | undefined =>
  document.published?.date.slice(0, 4);

/** Each once, the most frequent first. */
function byNumber(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

/** A note for charts whose figures differ in accounting standard or definition. */
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
      ? `Not all comparable: ${named.join(", ")}.`
      : `基準の異なる数値を含む: ${named.join("、")}`,
  ];
}
