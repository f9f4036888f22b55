import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { findLiterals } from "../audit/literals.js";
import { hasTexts, texts, unlessAbsent } from "../audit/sources.js";
import { plain, type Text } from "../audit/text.js";
import { presentation } from "./presentation.js";
import { prints } from "./prints.js";
import { release } from "./release.js";
import type { Row } from "./row.js";
import { withoutStatement } from "./without-statement.js";

const tables: readonly (readonly [id: string, file: string, rows: readonly Row[]])[] = [
  ["iij-3q02-presentation", "presentation", presentation],
  ["iij-2002-12-02-release", "release", release],
];

describe.each(tables)("%s: each statement", (_, file, rows) => {
  test.each(rows.map((row) => ({ literal: row[0], row })))(
    "$literal is what its expression gives",
    ({ row: [literal, reach, part] }) => {
      expect(reach()).toSatisfy((value) => prints(value, literal, part));
    },
  );

  test("is reached without an exclamation mark and without a cast", () => {
    const source = readFileSync(`tests/statements/${file}.ts`, "utf8");
    const code = source
      .replaceAll(/^\s*(?:\/\/|\/\*\*).*$/gm, "")
      .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(code.match(/!|\bas\b|\bany\b|@ts-/g)).toBeNull();
  });
});

test("a value that prints something else is found", () => {
  expect(prints({ printed: "JPY10.6 billion" }, "JPY10.7 billion")).toBe(false);
  expect(prints({ rank: 2, name: "NEC" }, "3\tNEC")).toBe(false);
  expect(prints({ printed: "brand new" }, "new")).toBe(false);
  expect(prints("brand new", "new")).toBe(false);
  expect(prints([], "")).toBe(false);
  expect(prints(undefined, "undefined")).toBe(false);
});

test("a part is one of longer words, and not all of them", () => {
  expect(prints({ printed: "3Q02 Highlights > In 3Q02" }, "In 3Q02", "part")).toBe(true);
  expect(prints({ printed: "In 3Q02" }, "In 3Q02", "part")).toBe(false);
  expect(prints(["3Q02 Highlights > In 4Q02"], "In 3Q02", "part")).toBe(false);
});

describe.skipIf(!hasTexts)(`the table is complete${unlessAbsent(hasTexts)}`, () => {
  const textOf = (id: string): Text => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`textOf has no text of ${id}.`);
    return text;
  };

  test.each(tables)("%s: every literal that the audit knows has its row", (id, _, rows) => {
    const document = sourceDocuments.find((each) => each.id === id);
    if (document === undefined) throw new Error(`there is no document ${id}.`);
    const { found } = findLiterals(document, textOf(id));
    const wanted = countsOf(found.map(({ literal }) => literal));
    const listed = countsOf(rows.map(([literal]) => literal));
    expect(found.length).toBeGreaterThan(60);
    expect([...wanted].filter(([literal, times]) => (listed.get(literal) ?? 0) < times)).toEqual(
      [],
    );
  });

  test.each(tables)("%s: every row is in the text", (id, _, rows) => {
    const { flat } = textOf(id);
    expect(rows.filter(([literal]) => !flat.includes(plain(literal)))).toEqual([]);
  });

  test.each(tables)(
    "%s: every sentence and line of the text has a row, or a reason to have none",
    (id, _, rows) => {
      const literals = rows.map(([literal]) => plain(literal));
      const left = sentencesOf(textOf(id)).filter(
        (sentence) =>
          !literals.some((literal) => sentence.includes(literal) || literal.includes(sentence)),
      );
      const excused = withoutStatement[id] ?? [];
      const beginnings = left.map((sentence, index) =>
        sentence.startsWith(excused[index]?.[0] ?? " ") ? excused[index]?.[0] : sentence,
      );
      expect(beginnings).toEqual(excused.map(([beginning]) => beginning));
    },
  );
});

function countsOf(literals: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const literal of literals) counts.set(literal, (counts.get(literal) ?? 0) + 1);
  return counts;
}

/** The lines of a text, each sentence and each part between semicolons by itself. */
function sentencesOf({ lines }: Text): readonly string[] {
  return lines.flatMap(({ text }) => text.split(/(?<=[.;:]”?) (?=[\p{L}“])/u));
}
