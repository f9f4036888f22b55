import type { SourceDocument, SourceStatement } from "../../src/model/document.js";
import type { Complaint } from "./complaint.js";
import { findPlaces, type FoundPlace } from "./places.js";
import { lineAt, standsAt, type Text } from "./text.js";

/** A literal of a transcription and where it stands in the text. */
export interface FoundLiteral {
  readonly document: string;
  readonly locator: string;
  readonly statement: SourceStatement;
  readonly literal: string;
  /** For the lines of a table. */
  readonly rank?: number;
  readonly start: number;
  readonly end: number;
}

interface Literal {
  readonly literal: string;
  readonly rank?: number;
  /** Lines of a table fill their line. */
  readonly wholeLine?: true;
}

const ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth"];
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What of a statement must stand in the text as it is. */
function literalsOf(statement: SourceStatement): readonly Literal[] {
  if ("printed" in statement) return [{ literal: statement.printed }];
  if ("text" in statement) return [{ literal: statement.text }];
  if ("ranks" in statement) {
    const inText = statement.of.endsWith(".runnersUp");
    return statement.ranks.map(([rank, name]) =>
      inText
        ? { literal: `${name} ${ordinals[rank] ?? "?"}`, rank }
        : { literal: `${rank}\t${name}`, rank, wholeLine: true },
    );
  }
  if ("summary" in statement) {
    const { name, launched } = statement.more ?? {};
    const month = launched === undefined ? undefined : monthInWords(launched);
    return [statement.words, name, month].flatMap((literal) =>
      literal === undefined ? [] : [{ literal }],
    );
  }
  const { printed } = Object(statement.reading) as { readonly printed?: string };
  return printed === undefined ? [] : [{ literal: printed }];
}

/** `2002-11` as English documents print it. */
export function monthInWords(month: string): string {
  const [year, number] = month.split("-");
  return `${monthNames[Number(number) - 1] ?? "?"} ${year ?? "?"}`;
}

/** Every literal of a document in its place and in the document's order. */
export function findLiterals(
  document: SourceDocument,
  text: Text,
): { found: readonly FoundLiteral[]; complaints: readonly Complaint[] } {
  const places = findPlaces(document, text);
  const results = places.found.map((place) => literalsOfPlace(document.id, place, text));
  return {
    found: results.flatMap(({ found }) => found),
    complaints: [...places.complaints, ...results.flatMap(({ complaints }) => complaints)],
  };
}

function literalsOfPlace(document: string, { place, start, end }: FoundPlace, text: Text) {
  const { locator, states } = place;
  const found: FoundLiteral[] = [];
  const complaints: Complaint[] = [];
  const complain = (figure: string, problem: string) =>
    complaints.push({ document, place: locator, figure, problem });
  let from = start;
  for (const statement of states) {
    for (const { literal, rank, wholeLine } of literalsOf(statement)) {
      const at = standsAt(text, literal, from, end);
      if (at < 0) {
        complain(
          literal,
          standsAt(text, literal, start, end) < 0
            ? "does not stand in its place"
            : "stands before the statement above it",
        );
        continue;
      }
      if (wholeLine && lineAt(text, at).text !== literal)
        complain(literal, `the line of the table is "${lineAt(text, at).text}"`);
      const stop = at + literal.length;
      found.push({
        document,
        locator,
        statement,
        literal,
        ...(rank === undefined ? {} : { rank }),
        start: at,
        end: stop,
      });
      from = at;
    }
    if (!("printed" in statement)) continue;
    const { caption } = statement;
    if (caption === undefined || standsAt(text, caption, start, end) >= 0) continue;
    complain(statement.printed, `the caption ${caption} does not stand in its place`);
  }
  complaints.push(...tableGaps(document, { place, start, end }, text));
  return { found, complaints };
}

/** A table is transcribed entire: each of its lines, in the order of the lines. */
function tableGaps(
  document: string,
  { place, start, end }: FoundPlace,
  text: Text,
): readonly Complaint[] {
  const lines = text.lines.filter(
    (line) => line.start >= start && line.start < end && /^\d+\t/.test(line.text),
  );
  const stated = place.states.flatMap((statement) =>
    literalsOf(statement).flatMap(({ literal, wholeLine }) => (wholeLine ? [literal] : [])),
  );
  const leftOut = lines.map((line) => line.text).filter((line, index) => stated[index] !== line);
  return leftOut.map((figure) => ({
    document,
    place: place.locator,
    figure,
    problem: "this line of the table is not transcribed in its turn",
  }));
}
