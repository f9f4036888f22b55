import type { SourceDocument } from "../../src/model/document.js";
import type { Complaint } from "./complaint.js";
import { findLiterals } from "./literals.js";
import { readLocator } from "./places.js";
import { headingsOf, lineAt, plain, type Text } from "./text.js";

/**
 * Numbers of the texts that are nothing to compute with or to look up, and why. The words are the
 * text's around the number.
 */
export const notCarriedOver: readonly {
  readonly document: string;
  readonly words: string;
  readonly why: string;
}[] = [
  {
    document: "iij-2002-12-02-release",
    words: "best service provider of year 2002",
    why: "the award in small letters; the title has it in capitals",
  },
  {
    document: "iij-2002-12-02-release",
    words: "The 2002 results follow",
    why: "the year of the survey, which its id has",
  },
  {
    document: "iij-2002-12-02-release",
    words: "rankings in 2001",
    why: "the year of the survey, which its id has",
  },
  {
    document: "iij-2002-12-02-release",
    words: "in three of the four",
    why: "sums up the ranks that the text gives one by one",
  },
];

interface Span {
  readonly start: number;
  readonly end: number;
}

const numberWords =
  /\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|first|second|third|half|double|twice)\b/gi;

/**
 * Every number of the text, in digits or in words, that no statement, heading, name, date or period
 * of the transcription covers.
 */
export function uncovered(
  document: SourceDocument,
  text: Text,
  exceptions = notCarriedOver,
): readonly Complaint[] {
  const excused = exceptions
    .filter((exception) => exception.document === document.id)
    .map(({ words }) => words);
  const covered = coveredSpans(document, text, excused);
  return [...text.flat.matchAll(numberWords)].flatMap((match) => {
    const { index } = match;
    if (covered.some(({ start, end }) => start <= index && index + match[0].length <= end))
      return [];
    const line = lineAt(text, index);
    const words = text.flat.slice(Math.max(line.start, index - 40), Math.min(line.end, index + 40));
    return [
      {
        document: document.id,
        place: words,
        figure: match[0],
        problem: "this number of the text is in no statement",
      },
    ];
  });
}

function coveredSpans(
  document: SourceDocument,
  text: Text,
  excused: readonly string[],
): readonly Span[] {
  const { found } = findLiterals(document, text);
  const names = document.places.flatMap(({ locator }) =>
    readLocator(locator).map(({ name }) => name),
  );
  const texts = document.places.flatMap(({ states }) =>
    states.flatMap((statement) => ("text" in statement ? [statement.text] : [])),
  );
  const anywhere = [
    ...texts,
    document.title,
    document.published.printed,
    ...excused,
    ...periodLabels(document),
  ];
  return [
    ...found,
    ...names.flatMap((name) => headingsOf(text, name)),
    ...anywhere.flatMap((words) => occurrences(text, plain(words))),
  ];
}

/** The labels of the periods that the document's statements are about. */
function periodLabels(document: SourceDocument): readonly string[] {
  const statements = document.places.flatMap(({ states }) => states);
  const bases = statements.flatMap((statement) =>
    "printed" in statement && statement.comparedTo ? [statement.comparedTo] : [],
  );
  const ids = [...statements.flatMap(({ of }): readonly string[] => [of].flat()), ...bases];
  return ids.flatMap((id) => id.split(".").filter((name) => /^[1-4]Q\d\d$/.test(name)));
}

function occurrences(text: Text, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.flat.indexOf(words); at >= 0; at = text.flat.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}
