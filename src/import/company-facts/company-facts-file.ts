import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { shortened } from "../../model/shortened.js";
import { plainNumber } from "../json/json-number.js";
import { type JsonPath, pathText } from "../json/json-path.js";
import type { JsonVisitor, Visit } from "../json/json-visitor.js";
import type { LeftOutCounter } from "../left-out.js";
import { requireRoom } from "../statements.js";
import type { FiledValue } from "../filings/filed-value.js";
import type { MetricFinder } from "../filings/concepts.js";
import { readEntry } from "./read-entry.js";

/** The contents of a file of company facts. */
export interface CompanyFactsFile extends JsonVisitor {
  readonly values: readonly FiledValue[];
  /** How many values the file has, for all concepts. */
  readonly read: number;
  /** The name of the company, if the file states it. */
  readonly entityName: string | undefined;
  /** The company's number at the SEC (CIK), without leading zeros. */
  readonly cik: string | undefined;
  /** Concepts that were not requested. */
  readonly otherConcepts: ReadonlySet<string>;
  /** Rejects a file without facts. */
  requireFacts(): void;
}

/** `facts`, a taxonomy, a concept, `units`, a unit, and the index in its list. */
const depthOfValue = 6;

/**
 * Finds the values of the requested concepts in the JSON of company facts. Others are counted but
 * not kept.
 */
export function companyFactsFile(
  metricOf: MetricFinder,
  leftOut: LeftOutCounter,
  most: number,
): CompanyFactsFile {
  const values: FiledValue[] = [];
  const keys: string[] = [];
  const otherConcepts = new Set<string>();
  let read = 0;
  let hasFacts = false;
  let entityName: string | undefined;
  let cik: string | undefined;
  const otherForm = (): string | undefined =>
    keys.includes("documentInfo") ? "Of a report in xBRL-JSON, use fromXbrlJson." : undefined;
  return {
    values,
    otherConcepts,
    get read() {
      return read;
    },
    get entityName() {
      return entityName;
    },
    get cik() {
      return cik;
    },
    visit(path, kind) {
      const [top, taxonomy, concept, units] = path;
      const needs = (what: string, wanted: "object" | "array"): Visit =>
        descendInto(what, wanted, { kind, path, fix: otherForm() });
      if (path.length === 0) return needs("the JSON of EDGAR's company facts", "object");
      if (top !== "facts") {
        if (path.length === 1 && keys.length < 5) keys.push(String(top));
        return (top === "entityName" || top === "cik") && kind === "scalar" ? "take" : "skip";
      }
      hasFacts = true;
      if (path.length === 1) return needs("the facts by taxonomy", "object");
      if (path.length === 2) return needs("the concepts of a taxonomy", "object");
      if (path.length === 3) return needs("a concept with its units", "object");
      if (units !== "units") return "skip";
      if (path.length === 4) return needs("values by unit", "object");
      if (path.length === 5) return needs("a list of values", "array");
      if (path.length < depthOfValue) return "skip";
      read += 1;
      needs("a value with its days and its filing", "object");
      if (metricOf(String(taxonomy), String(concept)) !== undefined) return "take";
      if (otherConcepts.size < 100) otherConcepts.add(String(concept));
      leftOut.add("noMetric", () => `at ${pathText(path)}`);
      return "skip";
    },
    take(path, value) {
      const [, taxonomy = "", concept = "", , unit = ""] = path;
      if (path.length === 1) {
        if (path[0] === "entityName" && typeof value === "string") entityName = value;
        const number = typeof value === "string" ? value : plainNumber(value);
        if (path[0] === "cik" && /^\d{1,10}$/.test(number ?? "")) cik = number?.replace(/^0+/, "");
        return;
      }
      requireRoom(values.length, most);
      const found = metricOf(String(taxonomy), String(concept));
      if (found === undefined) return;
      const about = { taxonomy: String(taxonomy), concept: String(concept), unit: String(unit) };
      values.push(readEntry(value, path, { ...about, ...found }));
    },
    requireFacts() {
      if (hasFacts) return;
      refuse("malformedRecord", {
        needs: "the JSON of EDGAR's company facts, with cik, entityName and facts",
        got:
          keys.length === 0
            ? "an empty object"
            : `an object with the keys ${shortened(keys.join(", "))}`,
        fix: otherForm(),
        values: [keys],
      });
    },
  };
}

function descendInto(
  what: string,
  wanted: "object" | "array",
  {
    kind,
    path,
    fix,
  }: { readonly kind: string; readonly path: JsonPath; readonly fix: string | undefined },
): Visit {
  if (kind === wanted) return "descend";
  return refuse("malformedRecord", {
    needs: `${what} as ${wanted === "object" ? "an object" : "a list"}`,
    got: `${kind === "scalar" ? "a single value" : show(kind === "array" ? [] : {})} ${path.length === 0 ? "" : `at ${pathText(path)}`}`.trim(),
    fix,
    values: [path],
  });
}
