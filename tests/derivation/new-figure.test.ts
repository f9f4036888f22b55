import { describe, expect, test } from "vitest";
import { recordFiles } from "../../src/derivation/files.js";
import { deriveRecords } from "../../src/derivation/records.js";
import { sourceDocuments } from "../../src/documents/index.js";
import type { PrintedStatement, RecordPath, SourceDocument } from "../../src/model/document.js";
import { type ChangedLines, changedLines } from "../tree/changed-lines.js";

/** The documents, one of which states something more in its last place. */
function withStatement(id: string, statement: PrintedStatement): readonly SourceDocument[] {
  return sourceDocuments.map((document) => {
    const last = document.places.at(-1);
    if (document.id !== id || last === undefined) return document;
    return {
      ...document,
      places: [...document.places.slice(0, -1), { ...last, states: [...last.states, statement] }],
    };
  });
}

const before = recordFiles(deriveRecords(sourceDocuments));

/** What a statement more changes in the derived records, by file. */
function changesBy(id: string, of: RecordPath, printed: string): ReadonlyMap<string, ChangedLines> {
  const after = recordFiles(deriveRecords(withStatement(id, { of, printed })));
  const changes = [...after].map(
    ([path, text]) => [path, changedLines(before.get(path) ?? "", text)] as const,
  );
  return new Map(changes.filter(([, { removed, added }]) => removed.length + added.length > 0));
}

const countOf = (changes: ReadonlyMap<string, ChangedLines>): number =>
  [...changes.values()].reduce((sum, { removed, added }) => sum + removed.length + added.length, 0);

describe("a figure more", () => {
  test.each([
    [
      "of a period that is known",
      "internet-watch-4q03-article",
      "quarters.4Q03.adjustedEbitda",
      "9億円",
    ],
    [
      "of a period of which nothing was known",
      "internet-watch-4q03-article",
      "quarters.3Q03.adjustedEbitda",
      "9億円",
    ],
    ["that supersedes another", "iij-1q03-release", "quarters.3Q02.revenues", "JPY10,700 million"],
    ["that does not", "internet-watch-4q03-article", "quarters.3Q02.revenues", "107億円"],
    ["in the oldest document", "iij-1q00-release", "quarters.1Q00.netIncome", "JPY100 million"],
  ] as const)("%s changes at most ten derived lines", (_, document, of, printed) => {
    const changes = changesBy(document, of, printed);
    expect([...changes.keys()]).toContain("src/records/facts.ts");
    expect(countOf(changes)).toBeLessThanOrEqual(10);
  });

  test("and one of another document change no line in common, so that two branches merge", () => {
    const one = changesBy("iij-1q00-release", "quarters.1Q00.netIncome", "JPY100 million");
    const other = changesBy("internet-watch-4q03-article", "quarters.4Q03.adjustedEbitda", "9億円");
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [path, { removed, added }] of one) {
      const theirs = other.get(path);
      const lines = [...(theirs?.removed ?? []), ...(theirs?.added ?? [])];
      expect(
        [...removed, ...added].filter((line) => lines.includes(line)),
        path,
      ).toEqual([]);
    }
  });
});
