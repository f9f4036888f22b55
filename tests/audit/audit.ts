import type { Fact } from "@iij/earnings";
import type { SourceDocument } from "../../src/model/document.js";
import type { Erratum } from "../../src/model/erratum.js";
import type { Complaint } from "./complaint.js";
import { uncovered } from "./coverage.js";
import { auditDocument, auditErrata } from "./document.js";
import { auditFacts } from "./facts.js";
import { auditRecords } from "./records.js";
import { expectedRows } from "./rows.js";
import type { Text } from "./text.js";

/** Transcriptions with what was derived from them. */
export interface World {
  readonly documents: readonly SourceDocument[];
  readonly facts: readonly Fact[];
  readonly records: Readonly<Record<string, unknown>>;
  readonly errata: Readonly<Record<string, Erratum>>;
}

/**
 * Everything that is wrong with a world, held against the texts; nothing of it is read from
 * anywhere else.
 */
export function audit(
  { documents, facts, records, errata }: World,
  texts: ReadonlyMap<string, Text>,
): readonly Complaint[] {
  const read = documents.flatMap((document) => {
    const text = texts.get(document.id);
    return text === undefined ? [] : [{ document, text, ...expectedRows(document, text) }];
  });
  return [
    ...read.flatMap(({ document, text, complaints }) => [
      ...auditDocument(document, text),
      ...complaints,
      ...uncovered(document, text),
    ]),
    ...auditFacts(
      facts,
      read.flatMap(({ rows }) => rows),
    ),
    ...auditRecords(records, facts, documents),
    ...auditErrata(errata, documents, texts),
  ];
}
