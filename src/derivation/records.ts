import { namedCompanies } from "../documents/companies.js";
import { documentErrata } from "../documents/errata.js";
import type { RecordFamily, SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { figureOf } from "../model/figure-of.js";
import { metrics } from "../model/metric.js";
import type { PeriodId } from "../model/period.js";
import { comparePeriods } from "../functions/periods/compare-periods.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { periodDates } from "../functions/periods/period-dates.js";
import { bestStatement } from "../functions/vintages/best-statement.js";
import { inOrderOfPublication, vintagesOf } from "../functions/vintages/vintages-of.js";
import { type Leaf, leavesOf } from "./statements.js";
import { inOrder, put, type Tree } from "./tree.js";

/** All records, by the name under which users import them. */
export function deriveRecords(documents: readonly SourceDocument[]): Readonly<Record<string, unknown>> {
  const leaves = leavesOf(documents);
  const facts = inOrderOfPublication(leaves.flatMap(({ fact }) => (fact === undefined ? [] : [fact])));
  const best = bestStatements(facts);
  const tree: Tree = {};
  for (const { path, value, fact } of leaves) {
    if (!path.startsWith("guidance.")) put(tree, path.split("."), fact === undefined ? value : (best.get(path) ?? value));
  }
  const family = (name: RecordFamily): Tree => (tree[name] ?? {}) as Tree;
  const guidance = deriveGuidance(leaves, documents);
  return {
    company: inOrder(family("company"), companyOrder),
    companies: namedCompanies,
    documents: Object.fromEntries(documents.map((document) => [document.id, describeDocument(document)])),
    quarters: derivePeriods(family("quarters"), guidance, /Q/),
    halves: derivePeriods(family("halves"), guidance, /H/),
    fiscalYears: derivePeriods(family("fiscalYears"), guidance, /^(?:FY|9M)/),
    segments: family("segments"),
    guidance,
    crossSelling: mapValues(family("crossSelling"), (rates) =>
      mapValues(rates as Tree, (rate) => inOrder(rate as Tree, ["label", "rate", "base"])),
    ),
    facilities: family("facilities"),
    surveys: mapValues(family("surveys"), (survey) => inOrder(survey as Tree, surveyOrder)),
    rankings: deriveRankings(family("rankings"), leaves),
    observations: family("observations"),
    errata: documentErrata,
    facts,
  };
}

/** The statement that stands for each fact, as a figure: without what only makes sense in a list of vintages. */
function bestStatements(facts: readonly Fact[]): ReadonlyMap<string, unknown> {
  return new Map([...vintagesOf(facts)].map(([id, vintages]) => [id, asFigure(bestStatement("deriveRecords", vintages))]));
}

const factsOfFigures = new WeakMap<object, Fact>();

/** A fact as a figure of a record, which can tell its fact again. */
function asFigure(fact: Fact): object {
  const figure = figureOf(fact) ?? {};
  factsOfFigures.set(figure, fact);
  return figure;
}

/** The fact that a derived figure shows, if it is one. */
export function factOfFigure(figure: object): Fact | undefined {
  return factsOfFigures.get(figure);
}

const companyOrder = ["name", "shortName", "tickers", "founded", "chiefExecutive", "fiscalYearEnd", "netLossYears", "netLossOutlook"];
const surveyOrder = ["conductedBy", "awards", "announced", "frequency", "respondents", "categories", "itemCount", "items", "results"];

const targetOrder = ["form", "metric", "period", "issued", "value", "low", "high", "threshold"];

/** Key order of a period: what it is, the income statement, then what surrounds it. */
const periodOrder = ["id", "start", "end", "label", ...Object.keys(metrics)];

function mapValues(tree: Tree, to: (value: unknown, key: string) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, to(value, key)]));
}

function sortedByPeriod(tree: Tree): Tree {
  return inOrder(tree, Object.keys(tree).filter(isPeriodId).sort(comparePeriods));
}

function describeDocument({ places, ...document }: SourceDocument): object {
  return { ...document, topicsWithoutFigures: places.filter(({ figuresLost }) => figuresLost).map(({ locator }) => locator) };
}

/** Periods of one kind, including those of which there is only guidance. */
function derivePeriods(periods: Tree, guidance: Tree, kind: RegExp): Tree {
  const ids = new Set([...Object.keys(periods), ...Object.keys(guidance).filter((id) => kind.test(id))]);
  const all: Tree = {};
  for (const id of ids) {
    const guided = guidance[id] as Tree | undefined;
    const period = { id, ...periodDates(id as PeriodId), ...(periods[id] as Tree | undefined) };
    all[id] = inOrder({ ...period, ...(guided === undefined ? {} : { guidance: Object.keys(guided) }) }, periodOrder);
  }
  return sortedByPeriod(all);
}

/** Targets by period and metric, the last one of IIJ's own with those before it; the form follows from what was stated. */
function deriveGuidance(leaves: readonly Leaf[], documents: readonly SourceDocument[]): Tree {
  const derived: Tree = {};
  for (const [name, targets] of targetsByName(leaves, documents)) {
    const own = targets.filter(({ standing }) => standing !== "press");
    const [last, ...before] = (own.length > 0 ? own : targets).map(({ target }) => target).reverse();
    put(derived, name.split("."), before.length === 0 ? last : { ...last, earlier: before.reverse() });
  }
  return sortedByPeriod(derived);
}

interface IssuedTarget {
  readonly target: Tree;
  readonly standing: Fact["standing"];
}

/** Each document's target of a period and metric, in the order of publication. */
function targetsByName(leaves: readonly Leaf[], documents: readonly SourceDocument[]): ReadonlyMap<string, readonly IssuedTarget[]> {
  const names = new Map<string, IssuedTarget[]>();
  for (const { id, published, standing } of documents) {
    const stated: Tree = {};
    // The document's own target comes before the one that it repeats and supersedes.
    const targets = leaves.flatMap(({ fact }) => (fact?.document === id && fact.id.startsWith("guidance.") ? [fact] : []));
    const repeated = targets.filter(({ role }) => role === "comparative");
    for (const fact of [...targets.filter(({ role }) => role !== "comparative"), ...repeated]) put(stated, fact.id.split(".").slice(1), asFigure(fact));
    for (const [period, metrics] of Object.entries(stated)) {
      for (const [metric, parts] of Object.entries(metrics as Tree)) {
        const target = inOrder({ ...(parts as Tree), form: formOf(parts as Tree), metric, period, issued: published }, targetOrder);
        const name = `${period}.${metric}`;
        names.set(name, [...(names.get(name) ?? []), { target, standing }]);
      }
    }
  }
  return names;
}

function formOf(target: Tree): string {
  if ("low" in target && "high" in target) return "range";
  if ("threshold" in target) return "moreThan";
  if ("wording" in target) return "qualitative";
  const value = (target["value"] ?? target["revision"] ?? target["revisionRate"]) as Tree | undefined;
  if (value === undefined) throw new Error(`formOf cannot tell the form of a target with the keys ${Object.keys(target).join(", ")}.`);
  if (!("value" in value)) return "qualitative";
  return value["qualifier"] === undefined ? "point" : value["qualifier"] === "moreThan" ? "moreThan" : "approximate";
}

function deriveRankings(rankings: Tree, leaves: readonly Leaf[]): Tree {
  return mapValues(rankings, (ranking, id) => {
    const first = leaves.find(({ path }) => path === `rankings.${id}.entries[]`)?.fact;
    const withPlace = { ...(ranking as Tree), document: first?.document, locator: first?.locator };
    return inOrder(withPlace, ["title", "category", "survey", "erratum", "entries"]);
  });
}
