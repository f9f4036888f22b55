import type { SourcePlace, SourceDocument, SourceStatement } from "../model/document.js";
import { type Finding, missing } from "./finding.js";

const incomplete = (at: string, says: string): Finding => missing("incomplete", at, says);

const noDigest =
  "The SHA-256 of the text is not 64 hexadecimal digits: `sha256sum FILE` prints it. Delete the line if there is no text.";

/** What a document lacks before anyone can rely on it. */
export function whatIsMissing(document: SourceDocument): readonly Finding[] {
  const { title, publisher, url, sha256, places } = document;
  return [
    ...(title.trim() === ""
      ? [incomplete("title", "The title is empty: copy it as the document prints it.")]
      : []),
    ...(publisher.trim() === ""
      ? [incomplete("publisher", "The publisher is empty: type its full name.")]
      : []),
    ...(url === ""
      ? [
          incomplete(
            "url",
            "The address is empty: fill it in, or delete the line if there is none.",
          ),
        ]
      : []),
    ...(sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)
      ? [incomplete("sha256", noDigest)]
      : []),
    ...(places.length === 0
      ? [incomplete("places", "There are no places: each heading with figures below it is one.")]
      : []),
    ...places.flatMap(missingInPlace),
  ];
}

function missingInPlace(
  { locator, states, figuresLost }: SourcePlace,
  index: number,
): readonly Finding[] {
  const at = locator.trim() === "" ? `place ${index + 1}` : locator;
  return [
    ...(locator.trim() === ""
      ? [
          incomplete(
            at,
            `Its ${states.length} statement(s) have no locator: copy the heading above them, or write "(no heading)".`,
          ),
        ]
      : []),
    ...(states.length === 0 && !figuresLost
      ? [
          incomplete(
            at,
            "It states nothing: transcribe what is printed there, or set `figuresLost: true`.",
          ),
        ]
      : []),
    ...states.flatMap(missingInStatement),
  ];
}

function missingInStatement(statement: SourceStatement): readonly Finding[] {
  const at = pathsOf(statement).join(", ") || "a statement without a path";
  const isEmpty = (value: unknown): boolean =>
    value === "" || (Array.isArray(value) && value.length === 0);
  const empty = Object.entries(statement).filter(([key, value]) => key !== "of" && isEmpty(value));
  return [...empty.map(([key]) => incomplete(at, `Its "${key}" is empty.`))];
}

/** The paths of a statement: one, several, or none if they are not written yet. */
export function pathsOf({ of }: { readonly of?: SourceStatement["of"] }): readonly string[] {
  return of === undefined ? [] : typeof of === "string" ? [of] : of;
}
