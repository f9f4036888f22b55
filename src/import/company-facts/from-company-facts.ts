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

/** What is said of a file of company facts. */
export interface CompanyFactsOptions extends FilingOptions {
  /**
   * To which place values are stated, as EDGAR does not say: by metric, or a function of each value.
   * Values are exact as filed without it.
   */
  readonly decimals?: Decimals;
}

/** What became of the values of a file of company facts. */
export interface CompanyFactsReport extends ImportReport, Suspicions {
  /** The name of the company in the file. */
  readonly entityName?: string;
  /** How many facts come from amendments, whose forms end with `/A`. */
  readonly amended: number;
  /** How many facts are of a period before the one that their filing is about. */
  readonly comparatives: number;
  /** Concepts that no metric was named for, the first hundred. */
  readonly otherConcepts: readonly string[];
}

/** The facts of a company, and its filings by accession number. */
export interface ImportedFilings extends Imported<CompanyFactsReport> {
  readonly documents: Filings;
}

/**
 * The facts of a file of the SEC's EDGAR with all that a company filed in XBRL: `companyfacts`, one
 * JSON for each company. Each fact has the accession number of its filing as `document`, the form
 * and the concept as `locator`, and the day of filing as `published`, so that `history` and `asOf`
 * tell the vintages apart.
 *
 * A fact's period follows from its first and last day by the fiscal calendar, never from `fy`, `fp`
 * or `frame`: the first two are those of the filing, and are the same for the year before that it
 * prints beside its own. Six and nine months are halves and nine months. A fourth quarter is not
 * made up where nobody filed one: `infer` derives it. EDGAR does not say to which place a value was
 * rounded, so values are exact unless `decimals` says otherwise.
 *
 * The concepts of our own metrics are known, of US GAAP and of IFRS, and a filing that uses another
 * one for revenues is understood; `concepts` adds your own.
 *
 * @param json - The text of the file, best, since JavaScript's numbers lose digits beyond 2^53; or
 * the object that it is parsed to.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`, `concepts`, `currency`, `decimals`, `splits`, `company` and `most`.
 * @returns The facts in the order of filing, the filings, and a report on what was taken and what
 * was not.
 * @throws EarningsError `malformedRecord` for what is no such file, or is cut off, with the path;
 * `invalidFigure` for what is no number; `mismatch` for two values of one thing in one filing;
 * `mixedUnits` for several currencies; `excessDigits` for a value with digits beyond its `decimals`;
 * `outOfRange` for a file of which no value is of a fiscal period or of a known concept, for too many
 * values, and for other options.
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
