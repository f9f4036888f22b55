import { namedCompanies } from "../documents/companies.js";
import { documentErrata } from "../documents/errata.js";
import { shareSplits } from "../documents/share-splits.js";
import type { DocumentRecord, RecordFamily, SourceDocument } from "../model/document.js";
import type { Fact, RecordedFact } from "../model/fact.js";
import { isGuidance, namesOf } from "../model/fact-path.js";
import { figureOf } from "../model/figure-of.js";
import { partOrder } from "../codec/lazy-figures.js";
import type { PeriodId, Span } from "../model/period.js";
import { inOrder, put, type Tree } from "../model/tree.js";
import { comparePeriods } from "../functions/periods/compare-periods.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { periodDates } from "../functions/periods/period-dates.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { bestStatement } from "../functions/vintages/best-statement.js";
import { inOrderOfPublication, statementsById } from "../functions/vintages/statements-by-id.js";
import { targetsKnown } from "../functions/vintages/targets-known.js";
import { deriveSegments, segmentsByPeriod } from "./segments.js";
import { type Leaf, leavesOf, type ReadFact } from "./statements.js";
import { withStandards } from "./with-standards.js";
import { withText } from "./with-text.js";

/** All records, by the name under which users import them. */
export interface DerivedRecords {
  readonly [name: string]: unknown;
  readonly facts: readonly RecordedFact[];
  readonly documents: Readonly<Record<string, DocumentRecord>>;
  readonly guidance: Tree;
}

export function deriveRecords(documents: readonly SourceDocument[]): DerivedRecords {
  const leaves = withStandards(leavesOf(documents));
  const stated = inOrderOfPublication(
    leaves.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
  );
  const { guidance: targets, standing } = targetsKnown(stated, documents);
  const guidance = sortedByPeriod(targets);
  const facts = withStanding(stated, standing);
  const best = new Map(
    facts.filter(({ stands }) => stands).map((fact) => [fact.id, figureOf(fact)]),
  );
  const tree: Tree = {};
  for (const { path, value, fact } of leaves) {
    if (fact === undefined || !isGuidance(fact.kind))
      put(tree, namesOf(path), fact === undefined ? value : (best.get(path) ?? value));
  }
  const family = (name: RecordFamily): Tree => (tree[name] ?? {}) as Tree;
  const beside = { guidance, segments: segmentsByPeriod(family("segments")) };
  return {
    company: deriveCompany(family("company")),
    companies: withIds(namedCompanies),
    documents: Object.fromEntries(
      documents.map((document) => [document.id, describeDocument(document)]),
    ),
    quarters: derivePeriods(family("quarters"), beside, ["quarter"]),
    halves: derivePeriods(family("halves"), beside, ["half"]),
    nineMonths: derivePeriods(family("nineMonths"), beside, ["nineMonths"]),
    fiscalYears: derivePeriods(family("fiscalYears"), beside, ["fiscalYear"]),
    segments: withIds(deriveSegments(family("segments"), facts)),
    guidance,
    crossSelling: mapValues(family("crossSelling"), (rates) =>
      withIds(
        mapValues(rates as Tree, (rate) =>
          withText(inOrder(rate as Tree, ["label", "rate", "base"]), "label"),
        ),
      ),
    ),
    facilities: withIds(
      mapValues(family("facilities"), (facility) => withText(facility as Tree, "name")),
    ),
    surveys: withIds(deriveSurveys(family("surveys"), family("rankings"))),
    rankings: withIds(deriveRankings(family("rankings"), leaves)),
    observations: mapValues(family("observations"), (observed) =>
      inOrder(observed as Tree, partOrder()),
    ),
    errata: withIds(documentErrata),
    facts,
  };
}

/**
 * The facts, each marked with whether its record shows it: the current targets, and the best
 * statement of everything else.
 */
function withStanding(
  facts: readonly ReadFact[],
  targets: readonly Fact[],
): readonly RecordedFact[] {
  const others = statementsById(facts.filter(({ kind }) => !isGuidance(kind)));
  const shown = new Set([
    ...targets,
    ...[...others.values()].map((vintages) => bestStatement(vintages)),
  ]);
  return facts.map((fact) => ({ ...fact, stands: shown.has(fact) }));
}

/** The key of `companies` under which the company of `company` is. */
const ourCompany = "iij" satisfies keyof typeof namedCompanies;

const companyOrder = [
  "id",
  "name",
  "shortName",
  "tickers",
  "founded",
  "chiefExecutive",
  "fiscalYearEnd",
  "netLossYears",
  "netLossFiscalYears",
  "netLossOutlook",
  "shareSplits",
  "investments",
  "claims",
  "risks",
  "contact",
];
const surveyOrder = [
  "conductedBy",
  "conductorIs",
  "subject",
  "awards",
  "announced",
  "frequency",
  "respondents",
  "categories",
  "itemCount",
  "items",
  "results",
];

function mapValues(tree: Tree, to: (value: unknown, key: string) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, to(value, key)]));
}

/** Each record with its key as its first property, so that it can be passed around alone. */
function withIds(records: Readonly<Record<string, unknown>>): Tree {
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => [id, { id, ...(record as Tree) }]),
  );
}

function deriveCompany(said: Tree): Tree {
  const company = inOrder(
    {
      id: ourCompany,
      ...said,
      tickers: rightFirst((said["tickers"] ?? []) as readonly object[]),
      shareSplits,
      chiefExecutive: withText(withText((said["chiefExecutive"] ?? {}) as Tree, "name"), "title"),
    },
    companyOrder,
  );
  return withText(withText(company, "name"), "shortName");
}

/** Evidence that an erratum corrects comes after the others. */
function rightFirst(evidence: readonly object[]): readonly object[] {
  return evidence.toSorted((a, b) => Number("erratum" in a) - Number("erratum" in b));
}

function describeDocument({ places, ...document }: SourceDocument): DocumentRecord {
  return {
    ...document,
    topicsWithoutFigures: places
      .filter(({ figuresLost }) => figuresLost)
      .map(({ locator }) => locator),
  };
}

/** Periods of these spans, including those of which there is only guidance. */
function derivePeriods(
  periods: Tree,
  { guidance, segments }: { readonly guidance: Tree; readonly segments: Tree },
  spans: readonly Span[],
): Tree {
  const ids = new Set([
    ...Object.keys(periods),
    ...Object.keys(guidance).filter((id) => spans.includes(readPeriod(id).span)),
  ]);
  const all: Tree = {};
  for (const id of ids) {
    const guided = guidance[id] as Tree | undefined;
    const period = { id, ...periodDates(id as PeriodId), ...(periods[id] as Tree | undefined) };
    all[id] = inOrder(
      {
        ...withText(period, "label"),
        ...(id in segments ? { segments: segments[id] } : {}),
        ...(guided === undefined ? {} : { guidance: Object.keys(guided) }),
      },
      partOrder(),
    );
  }
  return sortedByPeriod(all);
}

/**
 * Surveys. The key of a result is its category, and the document's name for it is evidence; each
 * has the ranking of its category, if a table is printed.
 */
function deriveSurveys(surveys: Tree, rankings: Tree): Tree {
  const rankingOf = (survey: string, category: string): string | undefined =>
    Object.entries(rankings as Record<string, Tree>).find(
      ([, ranking]) => ranking["survey"] === survey && ranking["category"] === category,
    )?.[0];
  return mapValues(surveys, (survey, id) => {
    const results = mapValues((survey as Tree)["results"] as Tree, (result, category) => {
      const { category: printedCategory, rank, ...rest } = result as Tree;
      const ranking = rankingOf(id, category);
      const table = ranking === undefined ? {} : { ranking };
      return { category, printedCategory, rank, ...table, ...rest };
    });
    return inOrder({ ...(survey as Tree), results }, surveyOrder);
  });
}

function deriveRankings(rankings: Tree, leaves: readonly Leaf[]): Tree {
  return mapValues(rankings, (ranking, id) => {
    const first = leaves.find(({ path }) => path === `rankings.${id}.entries[]`)?.fact;
    const withPlace = { ...(ranking as Tree), document: first?.document, locator: first?.locator };
    return withText(
      inOrder(withPlace, ["title", "category", "survey", "erratum", "entries"]),
      "title",
    );
  });
}

/** What is filed under periods, oldest period first. */
function sortedByPeriod(tree: Tree): Tree {
  return inOrder(tree, Object.keys(tree).filter(isPeriodId).sort(comparePeriods));
}
