import type { FoundLiteral } from "./literals.js";
import { readLocator } from "./places.js";
import { lineAt, type Text } from "./text.js";

/** What the words around a literal say of it. */
export interface Sense {
  /** Whether the word "loss" or the word "profit" stands right before or after it. */
  readonly sign: "loss" | "profit" | "none";
  readonly period?: string;
  readonly comparedTo?: string;
  /** The line and the headings above it, in which the metric must be named. */
  readonly context: string;
  readonly hedgeLeftOut: boolean;
  readonly isFollowedBy: (words: string) => boolean;
}

const quarterOrYear = "([1-4]Q\\d\\d|FY ?\\d{4})";

/** `next` is where the next number starts: what follows it is about that one. */
export function senseOf({ locator, start, end }: FoundLiteral, next: number, text: Text): Sense {
  const line = lineAt(text, start);
  const before = text.flat.slice(0, start);
  const own = text.flat.slice(end, Math.max(end, Math.min(next, lineAt(text, end - 1).end)));
  const headings = readLocator(locator).map(({ name }) => name);
  const period =
    labelled(new RegExp(`\\bin ${quarterOrYear}`).exec(own)) ??
    labelled(headings.map(inHeading).findLast((match) => match !== null));
  const comparedTo =
    labelled(new RegExp(`^ from ${quarterOrYear}`).exec(own)) ??
    yearEarlier(/^ YoY\b/.test(own) ? period : undefined);
  return {
    sign: signOf(before, text.flat.slice(end)),
    ...(period === undefined ? {} : { period }),
    ...(comparedTo === undefined ? {} : { comparedTo }),
    context: [...headings, line.text].join(" | "),
    hedgeLeftOut:
      /\b(?:approximately|about|around|nearly|almost|over|under|(?:more|less) than|in excess of|at (?:least|most)) $/i.test(
        before,
      ),
    isFollowedBy: (words) => text.flat.slice(end).startsWith(` ${words}`),
  };
}

function inHeading(heading: string): RegExpExecArray | null {
  return new RegExp(`(?:^|\\(|\\bIn |\\bFor )${quarterOrYear}`).exec(heading);
}

/** `FY 2002` is `FY2002`. */
function labelled(match: RegExpExecArray | null | undefined): string | undefined {
  return match?.[1]?.replace(" ", "");
}

/** Labels that end in the year: a year earlier is one less. */
export function yearEarlier(label: string | undefined): string | undefined {
  return label?.replace(/\d+$/, (year) => String(Number(year) - 1).padStart(year.length, "0"));
}

function signOf(before: string, after: string): Sense["sign"] {
  const words =
    /\b(?:(loss)|(?:profit|income))(?:es)?(?: (?:was|were|of))? $/i.exec(before) ??
    /^(?: of)?(?: operating| net)? (?:(loss)|(?:profit|income))\b/i.exec(after);
  if (words === null) return "none";
  return words[1] === undefined ? "profit" : "loss";
}
