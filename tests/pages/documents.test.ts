import { describe, expect, test } from "vitest";
import { documentList } from "../../src/derivation/pages/documents.js";
import { recordContents } from "../../src/derivation/pages/record-contents.js";
import { deriveRecords } from "../../src/derivation/records.js";
import { sourceDocuments } from "../../src/documents/index.js";

const records = deriveRecords(sourceDocuments);
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));

test("the page of documents has each with its day, title, publisher and address", () => {
  const [, ...rows] = rowsOf(documentList(records));
  expect(rows).toHaveLength(sourceDocuments.length);
  for (const { id, publisher, published, url } of sourceDocuments) {
    const row = rows.find((cells) => cells.at(-1) === `\`${id}\``) ?? [];
    expect([row[0], row[2]]).toEqual([published.date, publisher]);
    if (url !== undefined) expect(row[1]).toContain(`](${url})`);
  }
});

describe("the page of what each record holds", () => {
  const sections = new Map(
    recordContents(records)
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.slice(0, text.indexOf("\n")), text]),
  );

  test("has every record", () => {
    expect([...sections.keys()].sort()).toEqual(
      [...Object.keys(records), "known", "metrics"].sort(),
    );
  });

  test("counts the periods that have a metric", () => {
    const quarters = Object.entries(records["quarters"] as Readonly<Record<string, object>>);
    const having = quarters.flatMap(([id, quarter]) => ("revenues" in quarter ? [id] : []));
    const row = rowsOf(sections.get("quarters") ?? "").find(([key]) => key === "`revenues`");
    expect(row).toEqual(["`revenues`", String(having.length), having[0], having.at(-1)]);
  });
});
