import type { SourceDocument } from "../model/document.js";
import { ledger } from "./ledger.js";
import { coverage } from "./pages/coverage.js";
import { documentList } from "./pages/documents.js";
import { guidanceRecord } from "./pages/guidance-record.js";
import { inferred } from "./pages/inferred.js";
import { type PageRecords, thirdQuarter } from "./pages/third-quarter.js";
import { metricCatalogue } from "./pages/metrics.js";
import { recordContents } from "./pages/record-contents.js";
import { knownSource } from "./known-source.js";
import { factsSource, lazySource } from "./lazy-source.js";
import { fromFacts, fromTargets, fromText, type Reading } from "./readings.js";
import { type DerivedRecords, deriveRecords } from "./records.js";

/** One record file: the name of its derived type, and the docstring that users read. */
interface RecordFile {
  readonly file: string;
  readonly type: string;
  readonly doc: string;
  /** The name of a type of its keys, if other records name them. */
  readonly id?: string;
}

const recordFilesByName: Readonly<Record<string, RecordFile>> = {
  company: {
    file: "company",
    type: "CompanyParts",
    doc: "Internet Initiative Japan as its documents of the time describe it.",
  },
  companies: {
    file: "companies",
    type: "NamedCompanies",
    id: "CompanyId",
    doc: "The companies of the rankings by canonical id, each with every spelling that the documents use.",
  },
  documents: {
    file: "documents",
    type: "DocumentRecords",
    id: "DocumentId",
    doc: "The source documents by id, oldest first.",
  },
  quarters: {
    file: "quarters",
    type: "QuarterRecords",
    doc: "What the documents say of single quarters, by period. What no document states is not in the type.",
  },
  halves: {
    file: "halves",
    type: "HalfRecords",
    doc: "What the documents say of fiscal halves, by period.",
  },
  observations: {
    file: "observations",
    type: "ObservationRecords",
    doc: "Figures at a date, or of a calendar month or year, that belong to no fiscal period.",
  },
  nineMonths: {
    file: "nine-months",
    type: "NineMonthsRecords",
    doc: "What the documents say of the first nine months of fiscal years, by period.",
  },
  fiscalYears: {
    file: "fiscal-years",
    type: "FiscalYearRecords",
    doc: "What the documents say of fiscal years, by period.",
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

const derivedNote = "// Derived from src/documents by `npm run derive`; not to be edited.\n";

/** The contents of every file that is derived from the documents, by its path in the repository. */
export function derivedFiles(documents: readonly SourceDocument[]): ReadonlyMap<string, string> {
  const records = deriveRecords(documents);
  return new Map([
    ...recordFiles(records),
    ["src/records/known.ts", derivedNote + knownSource(records.facts)],
    page("3q02", thirdQuarter(records as unknown as PageRecords)),
    page("ledger", ledger(records)),
    page("documents", documentList(records)),
    page("coverage", coverage(records)),
    page("metrics", metricCatalogue(records.facts)),
    page("records", recordContents(records)),
    page("guidance-record", guidanceRecord(documents, records.facts)),
    page("inferred", inferred(records.facts)),
  ]);
}

/** What readers of the page need not know is a comment, which no Markdown shows. */
const page = (name: string, text: string): readonly [path: string, text: string] => [
  `docs/${name}.md`,
  `<!-- Derived from src/documents by \`npm run derive\`; not to be edited. -->\n\n${text}`,
];

/** The sources of the records, by path. */
export function recordFiles(records: DerivedRecords): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(records)) {
    const described = recordFilesByName[name];
    if (described === undefined)
      throw new Error(`recordFiles has no file for the record "${name}".`);
    const { file, type, doc, id } = described;
    const source =
      name === "facts"
        ? factsSource(doc, records.facts)
        : lazySource({
            name,
            type,
            doc,
            id,
            value: value as object,
            reading: readingOf(name, records),
          });
    files.set(`src/records/${file}.ts`, derivedNote + source);
  }
  return files;
}

/** Records of many figures are read from the facts. */
function readingOf(name: string, { facts, documents }: DerivedRecords): Reading {
  if (["quarters", "halves", "nineMonths", "fiscalYears", "observations"].includes(name))
    return fromFacts(name, facts);
  return name === "guidance" ? fromTargets(facts, documents) : fromText;
}
