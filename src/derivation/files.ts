import { sourceDocuments } from "../documents/index.js";
import type { Fact } from "../model/fact.js";
import { ledger } from "./ledger.js";
import { coverage } from "./pages/coverage.js";
import { guidanceRecord } from "./pages/guidance-record.js";
import { lazySource } from "./lazy-source.js";
import { printValue } from "./print.js";
import { deriveRecords } from "./records.js";

/** One record file: the name of the export, its type, and the docstring that users read. */
interface RecordFile {
  readonly file: string;
  readonly imports: readonly string[];
  readonly type: string;
  readonly doc: string;
  /** Read from text on first use: for records of which there are many. The name is that of the derived type. */
  readonly lazy?: string;
}

const recordFiles: Readonly<Record<string, RecordFile>> = {
  company: {
    file: "company",
    imports: ['import type { CompanyRecord } from "../model/company.js";'],
    type: "CompanyRecord",
    doc: "Internet Initiative Japan as its documents of the time describe it.",
  },
  companies: {
    file: "companies",
    imports: ['import type { NamedCompany } from "../model/company.js";'],
    type: "Readonly<Record<string, NamedCompany>>",
    doc: "The companies of the rankings by canonical id, each with every spelling that the documents use.",
  },
  documents: {
    file: "documents",
    imports: ['import type { DocumentRecord } from "../model/document.js";'],
    type: "Readonly<Record<string, DocumentRecord>>",
    lazy: "DocumentRecords",
    doc: "The source documents by id, oldest first.",
  },
  quarters: {
    file: "quarters",
    imports: ['import type { QuarterId } from "../model/period.js";', 'import type { Quarter } from "../model/quarter.js";'],
    type: "{ readonly [P in QuarterId]?: Quarter & { readonly id: P } }",
    lazy: "QuarterRecords",
    doc: "What the documents say of single quarters, by period. What was not disclosed is not in the type.",
  },
  halves: {
    file: "halves",
    imports: [],
    type: "",
    lazy: "HalfRecords",
    doc: "What the documents say of fiscal halves, by period.",
  },
  observations: {
    file: "observations",
    imports: [],
    type: "",
    lazy: "ObservationRecords",
    doc: "Figures at a date, or of a calendar month or year, that belong to no fiscal period.",
  },
  fiscalYears: {
    file: "fiscal-years",
    imports: ['import type { FiscalYearId, NineMonthsId } from "../model/period.js";', 'import type { FiscalYear } from "../model/quarter.js";'],
    type: "{ readonly [P in FiscalYearId | NineMonthsId]?: FiscalYear & { readonly id: P } }",
    lazy: "FiscalYearRecords",
    doc: "What the documents say of fiscal years and of their first nine months, by period.",
  },
  segments: {
    file: "segments",
    imports: ['import type { Segment } from "../model/segment.js";'],
    type: "Readonly<Record<string, Segment>>",
    doc: "The parts of revenues of all eras, each with what the documents say of it.",
  },
  guidance: {
    file: "guidance",
    imports: ['import type { Guidance } from "../model/guidance.js";', 'import type { PeriodId } from "../model/period.js";'],
    type: "{ readonly [P in PeriodId]?: Readonly<Record<string, Guidance>> }",
    lazy: "GuidanceRecords",
    doc: "What the company expected, by period and metric, each in the grammar in which it was given.",
  },
  crossSelling: {
    file: "cross-selling",
    imports: ['import type { CrossSelling } from "../model/cross-selling.js";', 'import type { QuarterId } from "../model/period.js";'],
    type: "{ readonly [P in QuarterId]?: Readonly<Record<string, CrossSelling>> }",
    doc: "The share of large customers that take connectivity together with another service, by quarter and by that service.",
  },
  facilities: {
    file: "facilities",
    imports: ['import type { Facility } from "../model/facility.js";'],
    type: "Readonly<Record<string, Facility>>",
    doc: "Data centers by id.",
  },
  surveys: {
    file: "surveys",
    imports: ['import type { Survey } from "../model/survey.js";'],
    type: "Readonly<Record<string, Survey>>",
    doc: "The Nikkei Communications survey of customer satisfaction, by year.",
  },
  rankings: {
    file: "rankings",
    imports: ['import type { Ranking } from "../model/survey.js";'],
    type: "Readonly<Record<string, Ranking>>",
    doc: "The ranking tables of the survey, entire.",
  },
  errata: {
    file: "errata",
    imports: ['import type { Erratum } from "../model/erratum.js";'],
    type: "Readonly<Record<string, Erratum>>",
    doc: "What the documents get wrong, contradict or leave unclear, by id.",
  },
  facts: {
    file: "facts",
    imports: ['import type { Fact } from "../model/fact.js";'],
    type: "readonly Fact[]",
    lazy: "Fact",
    doc: "Every printed figure as a row, in the order of the documents: for tables and notebooks.",
  },
};

/** Every derived file with its contents, by its path from the top of the repository. */
export function derivedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const records = deriveRecords(sourceDocuments);
  for (const [name, value] of Object.entries(records)) {
    const how = recordFiles[name];
    if (how === undefined) throw new Error(`derivedFiles has no file for the record "${name}".`);
    files.set(`src/records/${how.file}.ts`, recordSource(name, how, value, records["facts"] as readonly Fact[]));
  }
  files.set("docs/ledger.md", ledger(records));
  files.set("docs/coverage.md", coverage(records));
  files.set("docs/guidance-record.md", guidanceRecord(sourceDocuments, records["facts"] as readonly Fact[]));
  return files;
}

function recordSource(name: string, how: RecordFile, value: unknown, facts: readonly Fact[]): string {
  const { imports, type, doc, lazy } = how;
  const source =
    lazy === undefined
      ? `${imports.join("\n")}
import { record } from "../model/record.js";

/** ${doc} */
export const ${name} = /* @__PURE__ */ record(${printValue(value)} as const satisfies ${type});
`
      : lazySource(name, lazy, doc, value, facts);
  return `// Derived from src/documents by \`npm run derive\`; not to be edited.\n${source}`;
}
