import { namedCompanies } from "../documents/companies.js";
import { documentErrata } from "../documents/errata.js";
import type { RecordFamily, SourceDocument } from "../model/document.js";
import { metrics } from "../model/metric.js";
import type { PeriodId } from "../model/period.js";
import { comparePeriods } from "../functions/periods/compare-periods.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { periodDates } from "../functions/periods/period-dates.js";
import { type Leaf, leavesOf } from "./statements.js";
import { inOrder, put, type Tree } from "./tree.js";

/** All records, by the name under which users import them. */
export function deriveRecords(documents: readonly SourceDocument[]): Readonly<Record<string, unknown>> {
  const leaves = leavesOf(documents);
  const tree: Tree = {};
  for (const { path, value } of leaves) put(tree, path.split("."), value);
  const family = (name: RecordFamily): Tree => (tree[name] ?? {}) as Tree;
  const guidance = deriveGuidance(family("guidance"), documents);
  return {
    company: inOrder(family("company"), companyOrder),
    companies: namedCompanies,
    documents: Object.fromEntries(documents.map((document) => [document.id, describeDocument(document)])),
    quarters: derivePeriods(family("quarters"), guidance, /Q/),
    fiscalYears: derivePeriods(family("fiscalYears"), guidance, /^(?:FY|9M)/),
    segments: family("segments"),
    guidance,
    crossSelling: mapValues(family("crossSelling"), (rates) =>
      mapValues(rates as Tree, (rate) => inOrder(rate as Tree, ["label", "rate", "base"])),
    ),
    facilities: family("facilities"),
    surveys: mapValues(family("surveys"), (survey) => inOrder(survey as Tree, surveyOrder)),
    rankings: deriveRankings(family("rankings"), leaves),
    errata: documentErrata,
    facts: leaves.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
  };
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

/** Targets by period and metric; the form follows from what was stated. */
function deriveGuidance(periods: Tree, documents: readonly SourceDocument[]): Tree {
  const derived = mapValues(periods, (targets, period) =>
    mapValues(targets as Tree, (target, metric) => {
      const stated = target as Tree;
      return inOrder({ ...stated, form: formOf(stated), metric, period, issued: issueDate(stated, documents) }, targetOrder);
    }),
  );
  return sortedByPeriod(derived);
}

function formOf(target: Tree): string {
  if ("low" in target && "high" in target) return "range";
  if ("threshold" in target) return "moreThan";
  if ("wording" in target) return "qualitative";
  const value = target["value"] as Tree | undefined;
  if (value === undefined) throw new Error(`formOf cannot tell the form of a target with the keys ${Object.keys(target).join(", ")}.`);
  return value["qualifier"] === "approximately" ? "approximate" : "point";
}

function issueDate(target: Tree, documents: readonly SourceDocument[]): unknown {
  const stated = (target["low"] ?? target["threshold"] ?? target["wording"] ?? target["value"]) as Tree;
  return documents.find(({ id }) => id === stated["document"])?.published;
}

function deriveRankings(rankings: Tree, leaves: readonly Leaf[]): Tree {
  return mapValues(rankings, (ranking, id) => {
    const first = leaves.find(({ path }) => path === `rankings.${id}.entries[]`)?.fact;
    const withPlace = { ...(ranking as Tree), document: first?.["document"], locator: first?.["locator"] };
    return inOrder(withPlace, ["title", "category", "survey", "erratum", "entries"]);
  });
}
