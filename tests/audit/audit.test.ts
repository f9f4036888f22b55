import { describe, expect, test } from "vitest";
import { audit } from "./audit.js";
import { notCarriedOver, uncovered } from "./coverage.js";
import { auditDocument, auditErrata } from "./document.js";
import { auditFacts } from "./facts.js";
import { auditRecords } from "./records.js";
import { expectedRows } from "./rows.js";
import { hasTexts, texts, unlessAbsent } from "./sources.js";
import { world, worldWithTexts } from "./world.js";

const { documents, facts, errata } = worldWithTexts;
const pairs = documents.flatMap((document) => {
  const text = texts.get(document.id);
  return text === undefined ? [] : [{ document, text }];
});

if (!hasTexts)
  console.warn("The source texts are not beside this clone: the audit against them is skipped.");

describe.skipIf(!hasTexts)(`the documents against their texts${unlessAbsent(hasTexts)}`, () => {
  test("the fingerprint, the title and the date of every document are those of its text", () => {
    expect(pairs.flatMap(({ document, text }) => auditDocument(document, text))).toEqual([]);
  });
  test("every place and every literal stands in the text, in the order of the transcription, and every table is entire", () => {
    expect(pairs.flatMap(({ document, text }) => expectedRows(document, text).complaints)).toEqual(
      [],
    );
  });
  test("a second reading of every literal and of the words around it gives the facts, row by row", () => {
    const rows = pairs.flatMap(({ document, text }) => expectedRows(document, text).rows);
    expect(rows.length).toBeGreaterThan(80);
    expect(auditFacts(facts, rows)).toEqual([]);
  });
  test("the rows of these documents are those of the library", () => {
    // A standard that a document does not state follows from the documents around it.
    const alone = (rows: typeof facts) =>
      rows.map((row) => ({ ...row, accountingStandard: undefined, standardIs: undefined }));
    const ours = world.facts.filter(({ document }) => documents.some(({ id }) => id === document));
    expect(alone(ours)).toEqual(alone(facts));
  });
  test("every literal that an erratum cites stands in its place", () => {
    expect(auditErrata(errata, documents, texts)).toEqual([]);
  });
  test("no number of the texts was overlooked", () => {
    expect(pairs.flatMap(({ document, text }) => uncovered(document, text))).toEqual([]);
  });
  test.each(notCarriedOver)('"$words" is not carried over, being $why', (exception) => {
    const others = notCarriedOver.filter((each) => each !== exception);
    expect(
      pairs.flatMap(({ document, text }) => uncovered(document, text, others)).length,
    ).toBeGreaterThan(0);
  });
  test("the whole audit finds nothing", () => {
    expect(audit(worldWithTexts, texts)).toEqual([]);
  });
});

describe("the records of all documents against the facts", () => {
  test("every figure of the records is a fact, the best statement of every fact is in the records, and every place is one of the transcriptions", () => {
    expect(auditRecords(world.records, world.facts, world.documents)).toEqual([]);
  });
  test("every literal that an erratum cites is stated in its place, be there a text or not", () => {
    expect(auditErrata(world.errata, world.documents, texts)).toEqual([]);
  });
});
