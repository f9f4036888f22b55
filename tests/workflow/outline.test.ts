import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../src/model/document.js";
import { checkDocument } from "../../src/workflow/check.js";
import { clean } from "./documents.js";

/** A document as somebody wrote it whom no types stopped. */
const untyped = (more: Readonly<Record<string, unknown>>): SourceDocument => ({
  ...clean,
  ...more,
});
const placeWith = (more: Readonly<Record<string, unknown>>) => ({
  places: [{ locator: "Highlights", states: [], ...more }],
});

describe("a document without its outline fails, and nothing else is said of it:", () => {
  test.each<[title: string, more: Readonly<Record<string, unknown>>, at: string, says: string]>([
    ["no title", { title: undefined }, "the document", "Its `title` is not there; it needs text."],
    ["another language", { language: "de" }, "the document", "it needs en or ja."],
    [
      "a date that is none",
      { published: { date: "soon" } },
      "the document",
      "it needs { precision",
    ],
    ["null for a place", { places: [null] }, "place 1", "The place is null"],
    ["null for a locator", placeWith({ locator: null }), "place 1", "Its `locator` is null"],
    ["null for the statements", placeWith({ states: null }), "Highlights", "it needs a list."],
    ["null for a statement", placeWith({ states: [null] }), "Highlights", "Statement 1 is null"],
    [
      "null for a path",
      placeWith({ states: [{ of: [null], printed: "JPY1" }] }),
      "Highlights",
      "`of` of statement 1 is null; it needs a path.",
    ],
  ])("%s", (_, more, at, says) => {
    const { findings, changes } = checkDocument(untyped(more), []);
    expect(findings).toMatchObject([{ severity: "fails", kind: "malformed", at }]);
    expect(findings[0]?.says).toContain(says);
    expect(changes).toEqual([]);
  });
});

/** A value with null in the place of each of its parts, one after the other. */
function* withNulls(value: unknown): Generator {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const put = (inner: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each: unknown, index) => (String(index) === key ? inner : each))
        : { ...value, [key]: inner };
    yield put(null);
    for (const inner of withNulls(part)) yield put(inner);
  }
}

test("null in the place of any part of a document is answered, and never a TypeError", () => {
  const broken = [...withNulls(clean)];
  expect(broken.length).toBeGreaterThan(20);
  for (const document of broken) expect(() => checkDocument(document as never, [])).not.toThrow();
});
