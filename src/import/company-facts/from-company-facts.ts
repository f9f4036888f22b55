import { named } from "../../functions/refusing/named.js";
import type { FileReader } from "../file-reader.js";
import { type Decimals, factsFiled } from "../filings/facts-filed.js";
import { metricFinder } from "../filings/concepts.js";
import { type FilingOptions, readFilingTerms } from "../filings/filing-terms.js";
import { refuseConcepts } from "../filings/refuse-concepts.js";
import { importReport } from "../import-report.js";
import type { Imported, ImportReport } from "../imported.js";
import { jsonReader } from "../json/json-reader.js";
import { visitJson } from "../json/json-source.js";
import { leftOutCounter } from "../left-out.js";
import { refusePeriods } from "../refuse-periods.js";
import { type CompanyFactsFile, companyFactsFile } from "./company-facts-file.js";
import { type Filings, filingsOf } from "./filings.js";
import { type Suspicions, suspicionsIn } from "./repeated-values.js";

/** Options for a file of company facts. */
export interface CompanyFactsOptions extends FilingOptions {
  /**
   * The decimals of the values, which EDGAR does not state: by metric, or as a function of each
   * value. By default, values are exact as filed.
   */
  readonly decimals?: Decimals;
}

/** The report on an import of company facts. */
export interface CompanyFactsReport extends ImportReport, Suspicions {
  /** The name of the company in the file. */
  readonly entityName?: string;
  /** How many facts come from amendments, whose forms end with `/A`. */
  readonly amended: number;
  /** How many facts belong to a period before the one that their filing covers. */
  readonly comparatives: number;
  /** Concepts without a metric, the first hundred. */
  readonly otherConcepts: readonly string[];
}

/** The facts of a company, and its filings by accession number. */
export interface ImportedFilings extends Imported<CompanyFactsReport> {
  readonly documents: Filings;
}

/**
 * Reads the facts in a `companyfacts` file of the SEC's EDGAR: one JSON file with everything that a
 * company filed in XBRL. Each fact has the accession number of its filing as `document`, the form
 * and the concept as `locator`, and the filing date as `published`, so that `history` and `asOf`
 * can tell the vintages apart.
 *
 * A fact's period follows from its first and last day and the fiscal calendar, never from `fy`,
 * `fp` or `frame`: the first two belong to the filing, and are the same for its prior-year figures.
 * Six months are halves, and nine months are nine months. A fourth quarter that was not filed is
 * not added; `infer` derives it. EDGAR does not state how values were rounded, so they are exact
 * unless `decimals` says otherwise.
 *
 * The concepts of our own metrics are known, under US GAAP and IFRS, including the various concepts
 * for revenues; `concepts` adds your own.
 *
 * @param json - Preferably the text of the file, since JavaScript's numbers lose digits beyond
 * 2^53; or the parsed object.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, `concepts`, `currency`,
 * `decimals`, `splits`, `company` and `most`.
 * @returns The facts in the order of filing, the filings, and a report on what was imported and
 * what was not.
 * @throws EarningsError `malformedRecord` for a file that is not company facts, or is cut off, with
 * the path.
 * @throws EarningsError `invalidFigure` for a value that is not a number.
 * @throws EarningsError `mismatch` for two values of one figure in one filing.
 * @throws EarningsError `mixedUnits` for several currencies.
 * @throws EarningsError `excessDigits` for a value with digits beyond its `decimals`.
 * @throws EarningsError `outOfRange` for a file without values of a fiscal period or of a known
 * concept, for too many values, and for invalid options.
 *
 * @example
 * ```ts
 * import { asOf, formatGrowth, yearOverYear } from "@iij/earnings";
 * import { fromCompanyFacts } from "@iij/earnings/import";
 *
 * const year = (start: string, end: string, val: number) =>
 *   ({ start, end, val, accn: "0001234567-24-000008", fy: 2023, fp: "FY", form: "10-K", filed: "2024-03-08" });
 * const values = [year("2022-02-01", "2023-01-31", 940000), year("2023-02-01", "2024-01-31", 1020000)];
 * const json = { cik: 1234567, entityName: "Acme", facts: { "us-gaap": { Revenues: { units: { USD: values } } } } };
 *
 * const january = { startMonth: 2, yearNamed: "end" } as const;
 * const { facts, report } = fromCompanyFacts(json, january);
 * facts.map(({ period, role }) => [period, role]); // → [["FY2023", "comparative"], ["FY2024", undefined]]
 * const { fiscalYears } = asOf(facts, "2024-12-31", january);
 * formatGrowth(yearOverYear(fiscalYears, "revenues", "FY2024", january)); // → "+8.5%"
 * ```
 */
export function fromCompanyFacts(
  json: string | object,
  options: CompanyFactsOptions = {},
): ImportedFilings {
  return named("fromCompanyFacts", () => {
    const { visitor, end } = companyFactsReading(options);
    visitJson(json, visitor);
    return end();
  });
}

/** Reads a file of company facts piece by piece. */
export function companyFactsReader(options: CompanyFactsOptions): FileReader {
  const { visitor, end } = companyFactsReading(options);
  const json = jsonReader(visitor);
  return {
    push(text: string) {
      json.push(text);
    },
    get read() {
      return visitor.read;
    },
    get facts() {
      return visitor.values.length;
    },
    end() {
      json.end();
      return end();
    },
  };
}

function companyFactsReading(options: CompanyFactsOptions): {
  readonly visitor: CompanyFactsFile;
  readonly end: () => ImportedFilings;
} {
  const terms = readFilingTerms(options, ["decimals"]);
  const leftOut = leftOutCounter();
  const visitor = companyFactsFile(metricFinder(options.concepts), leftOut, terms.most);
  return {
    visitor,
    end() {
      visitor.requireFacts();
      const { values, read, entityName, cik } = visitor;
      const otherConcepts = [...visitor.otherConcepts];
      if (values.length === 0) refuseConcepts(otherConcepts);
      const facts = factsFiled(values, terms, leftOut);
      if (facts.length === 0) refusePeriods(values);
      const documents = filingsOf(values, { cik, name: entityName });
      return {
        facts,
        documents,
        report: {
          ...importReport(facts, read, leftOut.groups(), terms),
          ...(entityName !== undefined && { entityName }),
          amended: facts.filter(({ document }) => documents[document]?.form.endsWith("/A") === true)
            .length,
          comparatives: facts.filter(({ role }) => role === "comparative").length,
          ...suspicionsIn(facts, terms.describe),
          otherConcepts,
        },
      };
    },
  };
}
