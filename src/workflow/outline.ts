import { fieldsOf } from "../functions/refusing/fields-of.js";
import type { SourceDocument, SourcePlace } from "../model/document.js";
import { parsePublication } from "../model/publication.js";
import { fails, type Finding } from "./finding.js";

/** What a part of a document has to be before anything else can look at it. */
interface Needs {
  readonly needs: string;
  readonly fits: (value: unknown) => boolean;
}

const text: Needs = { needs: "text", fits: (value) => typeof value === "string" };
const list: Needs = { needs: "a list", fits: Array.isArray };

const head: Readonly<Partial<Record<keyof SourceDocument, Needs>>> = {
  id: text,
  title: text,
  publisher: text,
  language: { needs: "en or ja", fits: (value) => value === "en" || value === "ja" },
  published: {
    needs: "{ precision, date, printed } with a day, a month or a year",
    fits: (value) => {
      const { date } = fieldsOf<SourceDocument["published"]>(value);
      return parsePublication(date) !== undefined;
    },
  },
  places: list,
};

const place: Readonly<Partial<Record<keyof SourcePlace, Needs>>> = { locator: text, states: list };

/**
 * What is missing or of another kind in a document's outline: its head, its places and the list of
 * statements in each. Every other check takes these for granted, so none of them runs before.
 */
export function brokenOutline(document: SourceDocument): readonly Finding[] {
  const ofHead = unfit("the document", document, head);
  const places: readonly unknown[] = Array.isArray(document.places) ? document.places : [];
  return [...ofHead, ...Array.from(places, brokenPlace).flat()];
}

function brokenPlace(given: unknown, index: number): readonly Finding[] {
  const { locator, states } = fieldsOf<SourcePlace>(given);
  const at = typeof locator === "string" && locator !== "" ? locator : `place ${index + 1}`;
  if (!isObject(given)) return [unlike(at, "The place", given, "{ locator, states }")];
  const statements: readonly unknown[] = Array.isArray(states) ? states : [];
  return [
    ...unfit(at, given, place),
    ...Array.from(statements, (each, number) => brokenStatement(each, at, number)).flat(),
  ];
}

function brokenStatement(given: unknown, at: string, index: number): readonly Finding[] {
  const which = `Statement ${index + 1}`;
  if (!isObject(given)) return [unlike(at, which, given, "{ of, printed } or another statement")];
  const { of } = fieldsOf<{ of: unknown }>(given);
  const paths: readonly unknown[] = Array.isArray(of) ? of : [of ?? ""];
  const wrong = of === null ? [null] : paths.filter((path) => typeof path !== "string");
  return wrong.map((path) => unlike(at, `\`of\` of statement ${index + 1}`, path, "a path"));
}

const unfit = (
  at: string,
  given: object,
  parts: Readonly<Record<string, Needs>>,
): readonly Finding[] =>
  Object.entries(parts).flatMap(([key, { needs, fits }]) => {
    const value = fieldsOf(given)[key];
    return fits(value) ? [] : [unlike(at, `Its \`${key}\``, value, needs)];
  });

const unlike = (at: string, what: string, given: unknown, needs: string): Finding =>
  fails("malformed", at, `${what} is ${JSON.stringify(given) ?? "not there"}; it needs ${needs}.`);

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
