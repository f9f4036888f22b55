import type { SourceDocument } from "../../src/model/document.js";
import type { Evidence } from "../../src/model/figure.js";
import type { Erratum } from "../../src/model/erratum.js";
import type { Complaint } from "./complaint.js";
import { monthInWords } from "./literals.js";
import { stretchOf } from "./places.js";
import { standsAt, type Text } from "./text.js";

/** What a transcription says of its document as a whole: the text's fingerprint, title and date. */
export function auditDocument(document: SourceDocument, text: Text): readonly Complaint[] {
  const { id, title, published, sha256 } = document;
  const complaint = (place: string, figure: string, problem: string): Complaint => ({
    document: id,
    place,
    figure,
    problem,
  });
  const stands = (literal: string) => standsAt(text, literal, 0, text.flat.length) >= 0;
  return [
    ...(sha256 === text.sha256
      ? []
      : [complaint("sha256", sha256 ?? "", `the text's is ${text.sha256}`)]),
    ...(stands(title) ? [] : [complaint("title", title, "does not stand in the text")]),
    ...(stands(published.printed)
      ? []
      : [complaint("published", published.printed, "does not stand in the text")]),
    ...(published.printed.replace(",", "") === dateInWords(published.date)
      ? []
      : [complaint("published", published.printed, `is not ${published.date}`)]),
  ];
}

/** `2002-12-02` is December 2 2002, `2003-02` is February 2003. */
function dateInWords(date: string): string {
  const [year = "", month = "", day] = date.split("-");
  const words = monthInWords(`${year}-${month}`);
  return day === undefined ? words : words.replace(" ", ` ${Number(day)} `);
}

/** Where there is no text, the transcription must do. */
function isStated(document: SourceDocument, { locator, printed }: Evidence): boolean {
  const places = document.places.filter((place) => place.locator === locator);
  // A heading is printed, too.
  if (places.length > 0 && locator.includes(printed)) return true;
  return places
    .flatMap(({ states }) => states)
    .some(
      (statement) =>
        ("printed" in statement && statement.printed === printed) ||
        ("text" in statement && statement.text === printed),
    );
}

/** Every literal that an erratum cites stands in its place. */
export function auditErrata(
  errata: Readonly<Record<string, Erratum>>,
  documents: readonly SourceDocument[],
  texts: ReadonlyMap<string, Text>,
): readonly Complaint[] {
  return Object.entries(errata).flatMap(([id, { printed, evidence }]) =>
    [...printed, ...evidence].flatMap((cited): readonly Complaint[] => {
      if ("citation" in cited) return [];
      const [document, text] = [
        documents.find((each) => each.id === cited.document),
        texts.get(cited.document),
      ];
      const stretch = document && text && stretchOf(cited.locator, document, text);
      if (document !== undefined && document.sha256 === undefined && isStated(document, cited))
        return [];
      if (
        stretch !== undefined &&
        text !== undefined &&
        standsAt(text, cited.printed, stretch.start, stretch.end) >= 0
      )
        return [];
      return [
        {
          document: cited.document,
          place: cited.locator,
          figure: cited.printed,
          problem: `erratum ${id}: does not stand in its place`,
        },
      ];
    }),
  );
}
