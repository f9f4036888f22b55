import { taxonomyNamespace } from "../../export/xbrl/namespaces.js";
import { readPublished } from "../../functions/vintages/published.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import type { Fact } from "../../model/fact.js";
import { isPlainDecimal } from "../../model/precision.js";
import type { FileReader } from "../file-reader.js";
import { metricFinder } from "../filings/concepts.js";
import { factsFiled } from "../filings/facts-filed.js";
import type { FiledValue } from "../filings/filed-value.js";
import { type FilingOptions, readFilingTerms } from "../filings/filing-terms.js";
import { refuseConcepts } from "../filings/refuse-concepts.js";
import { importReport } from "../import-report.js";
import type { Imported, ImportReport } from "../imported.js";
import { jsonReader } from "../json/json-reader.js";
import type { JsonPath } from "../json/json-path.js";
import { visitJson } from "../json/json-source.js";
import { leftOutCounter } from "../left-out.js";
import { refusePeriods } from "../refuse-periods.js";
import { requireRoom } from "../statements.js";
import { ownXbrlFact } from "./own-xbrl-fact.js";
import { type ReadXbrlFact, readXbrlFact } from "./read-xbrl-fact.js";
import { type Namespaces, type XbrlFile, xbrlFile } from "./xbrl-file.js";

/** What a report does not say about itself. */
export interface ReportedIn {
  /** Your own id for the report. */
  readonly id: string;
  /** When it was published. */
  readonly published: string;
}

/** Options for an xBRL-JSON report; one of `toXbrlJson` needs no `document`. */
export interface XbrlJsonOptions extends FilingOptions {
  /** The report itself, as the document of its facts. */
  readonly document?: ReportedIn;
}

/** The report on an import of xBRL-JSON. */
export interface XbrlImportReport extends ImportReport {
  /** Concepts without a metric, the first hundred. */
  readonly otherConcepts: readonly string[];
}

/**
 * Reads the facts of an xBRL-JSON report (OIM 1.0). A report made by `toXbrlJson` gives exactly the
 * same facts again; for any other report, concepts become metrics as in `fromCompanyFacts`, and
 * `concepts` adds your own.
 *
 * A report states neither its publication date nor its id, so `document` must give both for a
 * report by anyone else. Its values have the precision of their `decimals`, and are exact without
 * them. Facts that cover only a part of the company, are in words or nil, or have digits beyond
 * their decimals are left out and reported.
 *
 * @param report - The text of the file, or the parsed object.
 * @param options - `document` for a report by anyone else; the fiscal calendar, by default IIJ's;
 * `metrics`, which for a report of `toXbrlJson` must be those passed to it; `concepts`, `currency`,
 * `splits`, `company` and `most`.
 * @returns The facts, and a report on what was imported and what was not.
 * @throws EarningsError `malformedRecord` for a file that is not such a report, or is cut off, with
 * the path.
 * @throws EarningsError `mismatch` for dimensions that contradict a fact of ours, for two values of
 * one figure, and for facts of several companies.
 * @throws EarningsError `mixedUnits` for several currencies.
 * @throws EarningsError `outOfRange` for a report without facts of a fiscal period or of a known
 * concept, for too many facts, and for invalid options.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { toXbrlJson } from "@iij/earnings/export";
 * import { fromXbrlJson } from "@iij/earnings/import";
 *
 * const revenues = facts.filter((fact) => fact.id === "quarters.3Q02.revenues");
 * const { report } = toXbrlJson(revenues, { scheme: "https://example.com/companies", identifier: "IIJ" });
 * const read = fromXbrlJson(report);
 * read.facts[0]?.printed; // → "JPY10.6 billion"
 * read.facts.length === revenues.length; // → true
 * ```
 */
export function fromXbrlJson(
  report: string | object,
  options: XbrlJsonOptions = {},
): Imported<XbrlImportReport> {
  return named("fromXbrlJson", () => {
    const { visitor, end } = xbrlReading(options);
    visitJson(report, visitor);
    return end();
  });
}

/** Reads a report in xBRL-JSON piece by piece. */
export function xbrlJsonReader(options: XbrlJsonOptions): FileReader {
  const { visitor, counted, end } = xbrlReading(options);
  const json = jsonReader(visitor);
  return {
    push(text) {
      json.push(text);
    },
    get read() {
      return visitor.read;
    },
    get facts() {
      return counted();
    },
    end() {
      json.end();
      return end();
    },
  };
}

/** A fact from another report, whose document is still to be added. */
type Unplaced = Omit<FiledValue, "accession" | "form" | "filed">;

function xbrlReading(options: XbrlJsonOptions): {
  readonly visitor: XbrlFile;
  readonly counted: () => number;
  readonly end: () => Imported<XbrlImportReport>;
} {
  const terms = readFilingTerms(options, ["document"]);
  const document = options.document === undefined ? undefined : readDocument(options.document);
  const metricOf = metricFinder(options.concepts);
  const leftOut = leftOutCounter();
  const own: Fact[] = [];
  const others: Unplaced[] = [];
  const otherConcepts = new Set<string>();
  const entities = new Set<string>();
  const counted = (): number => own.length + others.length;

  const takeOther = (read: ReadXbrlFact, namespaces: Namespaces): void => {
    const [taxonomy, concept] = nameOf(read.concept, namespaces);
    const found = metricOf(taxonomy, concept);
    const { place, value, unit, decimals, period } = read;
    if (found === undefined) {
      if (otherConcepts.size < 100) otherConcepts.add(concept);
      leftOut.add("noMetric", place);
    } else if (read.dimensions.length > 0) leftOut.add("part", place);
    else if (value === undefined) leftOut.add("empty", place);
    else if (!isPlainDecimal(value)) takeNoNumber(read);
    else if (period === undefined) leftOut.add("noPeriod", place);
    else {
      entities.add(read.entity ?? "");
      requireOneEntity(entities);
      const about = { taxonomy, concept, unit: localUnit(unit), value, place, ...period, ...found };
      others.push({ ...about, ...(decimals !== undefined && { decimals }) });
    }
  };
  const takeNoNumber = ({ unit, value, place }: ReadXbrlFact): void => {
    if (unit === undefined) leftOut.add("words", place);
    else
      refuse("invalidFigure", {
        needs: "a number",
        got: `${show(value)} ${place}`,
        values: [value],
      });
  };

  const visitor = xbrlFile((fact: unknown, path: JsonPath, namespaces) => {
    requireRoom(counted(), terms.most);
    const read = readXbrlFact(fact, path);
    const [prefix = ""] = read.concept.split(":");
    if (namespaces.get(prefix) === taxonomyNamespace) own.push(ownXbrlFact(read, prefix, terms));
    else takeOther(read, namespaces);
  }, terms.most);

  return {
    visitor,
    counted,
    end() {
      visitor.end();
      if (counted() === 0) refuseConcepts([...otherConcepts]);
      const { id: accession, published: filed } =
        others.length === 0 ? { id: "", published: "" } : (document ?? refuseDocument());
      const values = others.map((each) => ({ ...each, accession, form: undefined, filed }));
      const facts = [...own, ...factsFiled(values, terms, leftOut)];
      if (facts.length === 0) refusePeriods(values);
      const report = importReport(facts, visitor.read, leftOut.groups(), terms);
      return { facts, report: { ...report, otherConcepts: [...otherConcepts] } };
    },
  };
}

const taxonomies: readonly (readonly [pattern: RegExp, taxonomy: string])[] = [
  [/^https?:\/\/fasb\.org\/us-gaap\//, "us-gaap"],
  [/^https?:\/\/xbrl\.ifrs\.org\/taxonomy\/[^/]+\/ifrs-full$/, "ifrs-full"],
];

/**
 * The taxonomy and the name of a concept. Prefixes are arbitrary; their addresses identify the
 * taxonomy.
 */
function nameOf(
  concept: string,
  namespaces: Namespaces,
): readonly [taxonomy: string, name: string] {
  const [prefix = "", ...names] = concept.split(":");
  const uri = namespaces.get(prefix) ?? "";
  const known = taxonomies.find(([pattern]) => pattern.test(uri));
  return [known?.[1] ?? prefix, names.join(":")];
}

/** A unit in EDGAR's notation, without prefixes. */
const localUnit = (unit: string | undefined): string =>
  unit === undefined
    ? "pure"
    : unit
        .split("/")
        .map((each) => each.split(":").at(-1))
        .join("/");

function requireOneEntity(entities: ReadonlySet<string>): void {
  if (entities.size < 2) return;
  refuse("mismatch", {
    needs: "a report on one company",
    got: [...entities].map(show).join(" and "),
    values: [[...entities]],
  });
}

function readDocument(document: unknown): ReportedIn {
  const { id, published } = fieldsOf<ReportedIn>(document);
  if (typeof id !== "string" || id === "") return refuseDocument(document);
  readPublished(published);
  return { id, published: published as string };
}

function refuseDocument(document?: unknown): never {
  return refuse("outOfRange", {
    needs: "the id and date of the report under document, since the report does not state them",
    got: show(document),
    fix: 'Pass { document: { id: "acme-fy23", published: "2024-05-08" } }.',
    values: [document],
  });
}
