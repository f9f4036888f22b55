import type { SourcePlace, SourceDocument } from "../../src/model/document.js";
import type { Complaint } from "./complaint.js";
import { type Heading, headingsOf, type Text } from "./text.js";

/**
 * A place of a transcription with its stretch of the text: from its heading to the heading of the
 * next place.
 */
export interface FoundPlace {
  readonly place: SourcePlace;
  readonly start: number;
  readonly end: number;
}

/** `Summary [2]` is the second heading of that name. */
export function readLocator(
  locator: string,
): readonly { readonly name: string; readonly count: number }[] {
  return locator.split(" > ").map((part) => {
    const numbered = /^(.*) \[(\d+)\]$/.exec(part);
    return numbered === null
      ? { name: part, count: 1 }
      : { name: numbered[1] ?? "", count: Number(numbered[2]) };
  });
}

/** The places of a document, each after the one before it. */
export function findPlaces(
  document: SourceDocument,
  text: Text,
): { found: readonly FoundPlace[]; complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  const starts: { place: SourcePlace; start: number }[] = [];
  const chapters = chaptersOf(document, text);
  let previous = -1;
  for (const place of document.places) {
    const start = findLocator(place.locator, text, chapters);
    const problem =
      start < 0
        ? "the headings do not stand in the text in this sequence"
        : "the place does not come after the one before it";
    if (start > previous) starts.push({ place, start });
    else complaints.push({ document: document.id, place: place.locator, figure: "", problem });
    previous = Math.max(previous, start);
  }
  const found = starts.map(({ place, start }, index) => ({
    place,
    start,
    end: starts[index + 1]?.start ?? text.flat.length,
  }));
  return { found, complaints };
}

/**
 * The stretch of any locator that the document prints, a place of the transcription or a heading
 * above one.
 */
export function stretchOf(
  locator: string,
  document: SourceDocument,
  text: Text,
): Heading | undefined {
  const start = findLocator(locator, text, chaptersOf(document, text));
  if (start < 0) return undefined;
  return {
    start,
    end: Math.min(
      ...findPlaces(document, text)
        .found.map((place) => place.start)
        .filter((next) => next > start),
      text.flat.length,
    ),
  };
}

/** Where the outermost headings of the document stand. */
function chaptersOf(document: SourceDocument, text: Text): readonly number[] {
  const names = new Set(document.places.map(({ locator }) => readLocator(locator)[0]?.name ?? ""));
  return [...names].flatMap((name) => headingsOf(text, name).map(({ start }) => start));
}

/** An inner heading is the first of its name under the outer one, with no other chapter between. */
function findLocator(locator: string, text: Text, chapters: readonly number[]): number {
  const [outer, ...inner] = readLocator(locator);
  const chapter = headingsOf(text, outer?.name ?? "")[(outer?.count ?? 1) - 1];
  if (chapter === undefined) return -1;
  const limit = Math.min(...chapters.filter((start) => start > chapter.start), text.flat.length);
  let at = chapter;
  for (const { name, count } of inner) {
    const next = headingsOf(text, name).filter(({ start }) => start >= at.end && start < limit)[
      count - 1
    ];
    if (next === undefined) return -1;
    at = next;
  }
  return at.start;
}
