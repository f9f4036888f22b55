import type { Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { deriveRecords } from "../../src/derivation/records.js";
import { bestStatement } from "../../src/functions/vintages/best-statement.js";
import { statementsById } from "../../src/functions/vintages/statements-by-id.js";
import type { SourceDocument } from "../../src/model/document.js";
import type { Erratum } from "../../src/model/erratum.js";
import { audit } from "./audit.js";
import type { Complaint } from "./complaint.js";
import { auditErrata } from "./document.js";
import { auditFacts } from "./facts.js";
import { mutationsOf } from "./mutated-facts.js";
import { miscopied } from "./mutations.js";
import { auditRecords } from "./records.js";
import { expectedRows } from "./rows.js";
import { hasTexts, texts, unlessAbsent } from "./sources.js";
import { worldWithTexts } from "./world.js";

const { documents, facts, records, errata } = worldWithTexts;
const factMutations = facts.flatMap((fact, index) =>
  mutationsOf(fact, documents).map((mutation) => ({ ...mutation, fact, index })),
);

/** Whether the complaint tells where to look. */
function names({ document, place, figure }: Complaint, fact: Fact): boolean {
  return document === fact.document && place === fact.locator && figure === fact.printed;
}

describe.skipIf(!hasTexts)(`the audit finds what is wrong${unlessAbsent(hasTexts)}`, () => {
  test("any digit, sign, precision, unit, period or place of a fact, and names its document, place and figure", () => {
    const rows = documents.flatMap((document) => {
      const text = texts.get(document.id);
      return text === undefined ? [] : expectedRows(document, text).rows;
    });
    const unnoticed = factMutations.filter(
      ({ mutated, index }) =>
        !auditFacts(facts.with(index, mutated), rows).some((complaint) =>
          names(complaint, mutated),
        ),
    );
    expect(factMutations.length).toBeGreaterThan(1500);
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
  });

  test("any digit of a transcription, though everything is derived from it", () => {
    const mutations = documents.flatMap((document, index) =>
      miscopied(document, document.id).map(({ what, mutated }) => {
        return {
          what,
          document: document.id,
          documents: documents.with(index, mutated as SourceDocument),
        };
      }),
    );
    const unnoticed = mutations.filter(
      (mutation) => !isNoticed(mutation.documents, mutation.document),
    );
    expect(mutations.length).toBeGreaterThan(300);
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
  });

  test("any digit that an erratum cites", () => {
    const mutations = Object.entries(errata).flatMap(([id, erratum]) => {
      const cited = {
        printed: erratum.printed,
        evidence: erratum.evidence.filter((each) => "printed" in each),
      };
      return miscopied(cited, id).map(({ what, mutated }) => ({
        what,
        changed: { [id]: { ...erratum, ...(mutated as typeof cited) } },
      }));
    });
    const isUnnoticed = (changed: Readonly<Record<string, Erratum>>) =>
      auditErrata(changed, documents, texts).length === 0;
    const unnoticed = mutations.filter(({ changed }) => isUnnoticed(changed));
    expect(mutations.length).toBeGreaterThan(20);
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
  });
});

/** An error is noticed if nothing can be derived any more, or by a complaint about the document. */
function isNoticed(changed: readonly SourceDocument[], document: string): boolean {
  let derived: Readonly<Record<string, unknown>>;
  try {
    derived = deriveRecords(changed);
  } catch {
    return true;
  }
  const complaints = audit(
    { documents: changed, facts: derived["facts"] as readonly Fact[], records: derived, errata },
    texts,
  );
  return complaints.some((complaint) => complaint.document === document);
}

describe("the audit of the records finds what is wrong and names document, place and figure", () => {
  // The lines of rankings have no place of their own in the records; of several statements only the
  // best is the record's, of targets the first.
  const best = new Set(
    [...statementsById(facts).values()].map((all) =>
      all[0].id.startsWith("guidance.")
        ? (all.find(({ role }) => role !== "comparative") ?? all[0])
        : bestStatement(all),
    ),
  );
  const firsts = factMutations.filter(({ fact }) => fact.company === undefined && best.has(fact));

  test("any digit, sign, precision, unit, period or place of a fact that its record does not have", () => {
    const unnoticed = firsts.filter(
      ({ mutated, index }) =>
        !auditRecords(records, facts.with(index, mutated), documents).some((complaint) =>
          names(complaint, mutated),
        ),
    );
    expect(firsts.length).toBeGreaterThan(800);
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
  });

  test("whether a fact stands", () => {
    const mutations = facts.map((fact, index) => ({
      index,
      mutated: { ...fact, stands: fact.stands !== true },
    }));
    const unnoticed = mutations.filter(
      ({ mutated, index }) =>
        !auditRecords(records, facts.with(index, mutated), documents).some((complaint) =>
          names(complaint, mutated),
        ),
    );
    expect(unnoticed.map(({ mutated }) => mutated.id)).toEqual([]);
  });
});
