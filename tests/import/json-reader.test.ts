import * as fc from "fast-check";
import { expect, test } from "vitest";
import { JsonNumber } from "../../src/import/json/json-number.js";
import { jsonReader } from "../../src/import/json/json-reader.js";
import type { JsonVisitor } from "../../src/import/json/json-visitor.js";
import { visitJson } from "../../src/import/json/json-source.js";
import { refusal } from "../functions/refusal.js";

/** What a reader takes of a text that comes in pieces. */
function taken(pieces: readonly string[]): unknown {
  let found: unknown;
  const reader = jsonReader({
    visit: () => "take",
    take: (_, value) => {
      found = value;
    },
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return withNumbers(found);
}

/** The same with the numbers of JavaScript, and with objects that have a prototype. */
function withNumbers(value: unknown): unknown {
  if (value instanceof JsonNumber) return Number(value.digits);
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each)]));
}

/** The text cut into pieces of some length. */
const cut = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );

test("reads what JSON.parse reads, wherever a piece ends", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(0, 1),
      (value, length, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(taken(cut(text, length))).toEqual(withNumbers(JSON.parse(text)));
      },
    ),
  );
});

test("accepts no text that JSON.parse refuses, and refuses none that it accepts", () => {
  const letters = fc.constantFrom(...'{}[],:"\\ \n-+.0123eEtruefalsn'.split(""));
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: letters, maxLength: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (text, length) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(refusal(() => taken(cut(text, length))).code).toBe("malformedRecord");
          return;
        }
        accepted += 1;
        expect(taken(cut(text, length))).toEqual(expected);
      },
    ),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(20);
});

test("leads a visitor through a text as through what it is parsed to", () => {
  const text = '{"a":{"x":[1,{"y":2}],"z":"s"},"b":[[3],null],"c":{"skipped":"\\u00e9"}}';
  const led = (json: unknown): readonly unknown[] => {
    const calls: unknown[] = [];
    const visitor: JsonVisitor = {
      visit(path, kind) {
        calls.push([...path, kind]);
        return path[0] === "c" ? "skip" : path.at(-1) === "x" ? "take" : "descend";
      },
      take(path, value) {
        calls.push([...path, withNumbers(value)]);
      },
    };
    visitJson(json, visitor);
    return calls;
  };
  expect(led(text)).toEqual(led(JSON.parse(text)));
  expect(led(text)).toContainEqual(["a", "x", [1, { y: 2 }]]);
});

test.each([
  ["levels without an end", "[".repeat(10_000), "needs JSON of at most 100 levels; got one more"],
  [
    "a text without an end",
    `"${"x".repeat(1_100_000)}`,
    "needs texts of at most 1000000 characters",
  ],
  ["a key that is no text", "{1:2}", 'needs a key in quotes; got "1" on line 1 at character 2'],
  [
    "the wrong bracket",
    '{"a":[1}',
    'needs a comma or ]; got "}" on line 1 at character 8, in a[0]',
  ],
  ["a mistake on a later line", "[\n1,\n,", 'needs JSON; got "," on line 3 at character 1, in [1]'],
])("refuses %s", (_, text, said) => {
  expect(refusal(() => taken([text])).message).toContain(said);
});
