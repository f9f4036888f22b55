import type { DocumentRecord } from "../model/document.js";
import type { RecordedFact } from "../model/fact.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import { lazyGuidance } from "../codec/lazy-guidance.js";
import { lazyRecord } from "../codec/lazy-record.js";
import { namedTargets } from "./named-targets.js";
import { withoutFigures } from "./without-figures.js";

type Texts = Readonly<Record<string, string>>;

/** A way to store a record: the text of each part, and the reader that rebuilds the record. */
export interface Reading {
  readonly reader: string;
  readonly file: string;
  /** Other records that the reader needs, and its arguments before the texts. */
  readonly from: readonly string[];
  readonly arguments: string;
  textOf(part: object): unknown;
  read(texts: Texts): object;
}

/**
 * Everything in the text: for records that are mostly words, which then do not bundle the facts.
 */
export const fromText: Reading = {
  reader: "lazyRecord",
  file: "lazy-record",
  from: [],
  arguments: "",
  textOf: (part) => part,
  read: (texts) => lazyRecord(texts),
};

/** Figures from the facts by path, and everything else in the text. */
export function fromFacts(family: string, facts: readonly RecordedFact[]): Reading {
  return {
    reader: "lazyFigures",
    file: "lazy-figures",
    from: ["facts"],
    arguments: `facts, ${JSON.stringify(family)}, `,
    textOf: withoutFigures,
    read: (texts) => lazyFigures(facts, family, texts),
  };
}

/** Targets by the documents that give them. */
export function fromTargets(
  facts: readonly RecordedFact[],
  documents: Readonly<Record<string, DocumentRecord>>,
): Reading {
  return {
    reader: "lazyGuidance",
    file: "lazy-guidance",
    from: ["documents", "facts"],
    arguments: "facts, documents, ",
    textOf: (part) => namedTargets(part as Parameters<typeof namedTargets>[0]),
    read: (texts) => lazyGuidance(facts, documents, texts),
  };
}
