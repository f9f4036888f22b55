import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fingerprintOf, isCurrent } from "../../src/derivation/leave-one-out/fingerprints.js";
import { namedExceptions } from "../../src/derivation/leave-one-out/named-exceptions.js";
import { leaveOneOut } from "../../src/derivation/leave-one-out/page.js";
import { together, tryWithout } from "../../src/derivation/leave-one-out/try-without.js";
import { deriveRecords } from "../../src/derivation/records.js";
import { documentErrata } from "../../src/documents/errata.js";
import { sourceDocuments } from "../../src/documents/index.js";
import type { Fact } from "../../src/model/fact.js";

const { facts } = deriveRecords(sourceDocuments);
const page = readFileSync("docs/leave-one-out.md", "utf8");
const everything = together(facts, documentErrata);
const [, outside = "", consistent = ""] = page.split(/^## .*$/m);
const cellsOf = (line: string): readonly string[] => line.slice(2, -2).split(" | ");
const rowsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| document |"))
    .map(cellsOf)
    .filter(({ length }) => length > 2);

/** The facts as they are, but for the value of one. */
const withValue = (document: string, id: string, value: string): readonly Fact[] =>
  facts.map((fact) =>
    fact.document === document && fact.id === id && "value" in fact ? { ...fact, value } : fact,
  );

describe("the page of the documents left out", () => {
  test("is of the figures, errata and inferences that there are; else run npm run derive", () => {
    expect(isCurrent(page, fingerprintOf(everything))).toBe(true);
  });

  test.each(["iij-1q03-release", "tech-plus-1h23-article", "iij-fy2020-release"])(
    "has what comes of leaving out %s",
    (document) => {
      const ofPage = (text: string) => rowsIn(text).filter(([id]) => id === document);
      const [, out = "", inside = ""] = leaveOneOut(tryWithout(document, everything)).split(
        /^## .*$/m,
      );
      expect(ofPage(outside).length).toBeGreaterThan(0);
      expect(ofPage(outside)).toEqual(rowsIn(out));
      expect(ofPage(consistent)).toEqual(rowsIn(inside));
    },
  );

  test("gives a reason for every level that is not consistent", () => {
    const reasons = rowsIn(outside).map((row) => row.at(-1));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => reason === "none")).toEqual([]);
  });

  test("needs every exception that we name", () => {
    const given = rowsIn(outside).map((row) => row.at(-1));
    for (const { why } of namedExceptions) expect(given).toContain(why);
    expect(namedExceptions.length).toBeGreaterThan(0);
  });

  test("counts the rows that it has", () => {
    const [tried, good, bad] = (
      /(\d+) amounts of [^|]*?\s(\d+)\s+are\s+consistent\s+and\s+(\d+)\s+are\s+not/.exec(page) ?? []
    )
      .slice(1)
      .map(Number);
    expect([good, bad]).toEqual([rowsIn(consistent).length, rowsIn(outside).length]);
    expect(tried).toBe((good ?? 0) + (bad ?? 0));
    const byReason = [...outside.matchAll(/^\| [^|]+ \| (\d+) \|$/gm)].map(([, count]) =>
      Number(count),
    );
    expect(byReason.reduce((sum, count) => sum + count, 0)).toBe(bad);
  });
});

describe("a wrong figure", () => {
  test("of the press is not consistent, and nothing explains it", () => {
    const [document, id] = ["cnet-japan-4q02-article", "quarters.4Q02.revenues"];
    const found = (value: string) =>
      tryWithout(document, together(withValue(document, id, value), documentErrata)).find(
        ({ fact }) => fact.id === id,
      );
    expect(found("13000000000")).toMatchObject({ isConsistent: true });
    const wrong = found("12000000000");
    expect(wrong?.isConsistent).toBe(false);
    expect(wrong?.reason).toBeUndefined();
  });

  test("of IIJ that nobody else prints is not consistent, and nothing explains it", () => {
    const [document, id] = ["iij-1q00-release", "quarters.1Q00.revenues"];
    const wrong = tryWithout(
      document,
      together(withValue(document, id, "7346000000"), documentErrata),
    ).find(({ fact }) => fact.id === id);
    expect(wrong?.isConsistent).toBe(false);
    expect(wrong?.reason).toBeUndefined();
  });
});

describe("a page is not current", () => {
  const fingerprint = fingerprintOf(everything);

  test("once a figure, an erratum or what is inferred is another", () => {
    const other = withValue("cnet-japan-4q02-article", "quarters.4Q02.revenues", "13100000000");
    const others = [
      fingerprintOf({ ...everything, facts: other }),
      fingerprintOf({ ...everything, errata: {} }),
      fingerprintOf({
        ...everything,
        all: { ...everything.all, cells: everything.all.cells.slice(1) },
      }),
      fingerprintOf({ ...everything, all: { ...everything.all, contradictions: [] } }),
    ];
    for (const each of others) expect(isCurrent(page, each)).toBe(false);
    expect(isCurrent(page, fingerprint)).toBe(true);
  });

  test("once somebody has edited it", () => {
    expect(isCurrent(page.replace("Not consistent", "Not quite"), fingerprint)).toBe(false);
    expect(isCurrent("", fingerprint)).toBe(false);
  });
});
