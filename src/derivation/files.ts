import type { SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { ledger } from "./ledger.js";
import { coverage } from "./pages/coverage.js";
import { guidanceRecord } from "./pages/guidance-record.js";
import { inferred } from "./pages/inferred.js";
import { factsSource, lazySource } from "./lazy-source.js";
import { deriveRecords } from "./records.js";

/** One record file: the name of its derived type, and the docstring that users read. */
interface RecordFile {
  readonly file: string;
  readonly type: string;
  readonly doc: string;
  /** Its figures are read from the facts: for records of which there are many. The others bring no facts into a bundle. */
  readonly fromFacts?: true;
}

const described: Readonly<Record<string, RecordFile>> = {
  company: {
    file: "company",
    type: "CompanyParts",
    doc: "Internet Initiative Japan as its documents of the time describe it.",
  },
  companies: {
    file: "companies",
    type: "NamedCompanies",
    doc: "The companies of the rankings by canonical id, each with every spelling that the documents use.",
  },
  documents: {
    file: "documents",
    type: "DocumentRecords",
    doc: "The source documents by id, oldest first.",
  },
  quarters: {
    file: "quarters",
    type: "QuarterRecords",
    doc: "What the documents say of single quarters, by period. What was not disclosed is not in the type.",
    fromFacts: true,
  },
  halves: {
    file: "halves",
    type: "HalfRecords",
    doc: "What the documents say of fiscal halves, by period.",
    fromFacts: true,
  },
  observations: {
    file: "observations",
    type: "ObservationRecords",
    doc: "Figures at a date, or of a calendar month or year, that belong to no fiscal period.",
    fromFacts: true,
  },
  fiscalYears: {
    file: "fiscal-years",
    type: "FiscalYearRecords",
    doc: "What the documents say of fiscal years and of their first nine months, by period.",
    fromFacts: true,
  },
  segments: {
    file: "segments",
    type: "SegmentRecords",
    doc: "The parts of revenues of all eras, each with what the documents say of it.",
  },
  guidance: {
    file: "guidance",
    type: "GuidanceRecords",
    doc: "What the company expected, by period and metric, each in the grammar in which it was given.",
    fromFacts: true,
  },
  crossSelling: {
    file: "cross-selling",
    type: "CrossSellingRecords",
    doc: "The share of large customers that take connectivity together with another service, by quarter and by that service.",
  },
  facilities: {
    file: "facilities",
    type: "FacilityRecords",
    doc: "Data centers by id.",
  },
  surveys: {
    file: "surveys",
    type: "SurveyRecords",
    doc: "The Nikkei Communications survey of customer satisfaction, by year.",
  },
  rankings: {
    file: "rankings",
    type: "RankingRecords",
    doc: "The ranking tables of the survey, entire.",
  },
  errata: {
    file: "errata",
    type: "ErratumRecords",
    doc: "What the documents get wrong, contradict or leave unclear, by id.",
  },
  facts: {
    file: "facts",
    type: "Fact",
    doc: "Every printed figure as a row, in the order of the documents: for tables and notebooks.",
  },
};

/** Every file that is derived from the documents with its contents, by its path from the top of the repository. */
export function derivedFiles(documents: readonly SourceDocument[]): ReadonlyMap<string, string> {
  const records = deriveRecords(documents);
  const facts = records["facts"] as readonly Fact[];
  return new Map([
    ...recordFiles(records),
    ["docs/ledger.md", ledger(records)],
    ["docs/coverage.md", coverage(records)],
    ["docs/guidance-record.md", guidanceRecord(documents, facts)],
    ["docs/inferred.md", inferred(facts)],
  ]);
}

/** The sources of the records, by path. */
export function recordFiles(records: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(records)) {
    const how = described[name];
    if (how === undefined) throw new Error(`recordFiles has no file for the record "${name}".`);
    files.set(`src/records/${how.file}.ts`, recordSource(name, how, value, records["facts"] as readonly Fact[]));
  }
  return files;
}

function recordSource(name: string, { type, doc, fromFacts }: RecordFile, value: unknown, facts: readonly Fact[]): string {
  const source = name === "facts" ? factsSource(doc, facts) : lazySource({ name, type, doc, value, ...(fromFacts ? { facts } : {}) });
  return `// Derived from src/documents by \`npm run derive\`; not to be edited.\n${source}`;
}
