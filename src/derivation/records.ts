import { namedCompanies } from "../documents/companies.js";
import { documentErrata } from "../documents/errata.js";
import type { RecordFamily, SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { metrics } from "../model/metric.js";
import type { PeriodId, Span } from "../model/period.js";
import { periodDates } from "../functions/periods/period-dates.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { bestStatement } from "../functions/vintages/best-statement.js";
import { inOrderOfPublication, vintagesOf } from "../functions/vintages/vintages-of.js";
import { asFigure } from "./fact-of-figure.js";
import { deriveGuidance } from "./guidance.js";
import { deriveSegments } from "./segments.js";
import { type Leaf, leavesOf } from "./statements.js";
import { inOrder, put, sortedByPeriod, type Tree } from "./tree.js";

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
    quarters: derivePeriods(family("quarters"), guidance, ["quarter"]),
    halves: derivePeriods(family("halves"), guidance, ["half"]),
    fiscalYears: derivePeriods(family("fiscalYears"), guidance, ["nineMonths", "fiscalYear"]),
    segments: deriveSegments(family("segments"), facts),
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
  return new Map([...vintagesOf(facts)].map(([id, vintages]) => [id, asFigure(bestStatement(vintages))]));
}

const companyOrder = ["name", "shortName", "tickers", "founded", "chiefExecutive", "fiscalYearEnd", "netLossYears", "netLossOutlook"];
const surveyOrder = ["conductedBy", "awards", "announced", "frequency", "respondents", "categories", "itemCount", "items", "results"];

/** Key order of a period: what it is, the income statement, then what surrounds it. */
const periodOrder = ["id", "start", "end", "label", ...Object.keys(metrics)];

function mapValues(tree: Tree, to: (value: unknown, key: string) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, to(value, key)]));
}

function describeDocument({ places, ...document }: SourceDocument): object {
  return { ...document, topicsWithoutFigures: places.filter(({ figuresLost }) => figuresLost).map(({ locator }) => locator) };
}

/** Periods of these spans, including those of which there is only guidance. */
function derivePeriods(periods: Tree, guidance: Tree, spans: readonly Span[]): Tree {
  const ids = new Set([...Object.keys(periods), ...Object.keys(guidance).filter((id) => spans.includes(readPeriod(id).span))]);
  const all: Tree = {};
  for (const id of ids) {
    const guided = guidance[id] as Tree | undefined;
    const period = { id, ...periodDates(id as PeriodId), ...(periods[id] as Tree | undefined) };
    all[id] = inOrder({ ...period, ...(guided === undefined ? {} : { guidance: Object.keys(guided) }) }, periodOrder);
  }
  return sortedByPeriod(all);
}

function deriveRankings(rankings: Tree, leaves: readonly Leaf[]): Tree {
  return mapValues(rankings, (ranking, id) => {
    const first = leaves.find(({ path }) => path === `rankings.${id}.entries[]`)?.fact;
    const withPlace = { ...(ranking as Tree), document: first?.document, locator: first?.locator };
    return inOrder(withPlace, ["title", "category", "survey", "erratum", "entries"]);
  });
}
