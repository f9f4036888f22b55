import { namedCompanies } from "../documents/companies.js";
import { sharesOf } from "../documents/share-splits.js";
import {
  isPrinted,
  type NoteStatement,
  type SourcePlace,
  type PrintedStatement,
  type ReadingStatement,
  type RecordPath,
  type SourceDocument,
  type SourceStatement,
  type TableStatement,
  type TextStatement,
} from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { isPerShare, metricOf } from "../model/metric.js";
import type { FactKind } from "../model/fact-kind.js";
import { type FactPath, factPath, namesOf } from "../model/fact-path.js";
import { attributesOf } from "./attributes.js";
import { type Reading, type ReadNumber, readLiteral } from "./literal.js";
import { targetPath } from "./target-path.js";

/** One thing that a document says, ready to be put into a record. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
  /** Set for leaves that state a number or words in place of one: they are facts, too. */
  readonly fact?: ReadFact;
}

/** A fact as one document states it; whether the record shows it depends on the others. */
export type ReadFact = Fact & { readonly kind: FactKind };

interface Source {
  readonly document: string;
  readonly locator: string;
}

/** What every fact of a document repeats. */
type Publication = Pick<Fact, "published" | "standing">;

/**
 * What applies to all figures of a document: when and by whom it was published, and how it rounds.
 */
interface Edition {
  readonly publication: Publication;
  readonly rounding: SourceDocument["rounding"];
}

/** Everything that the documents say, in the documents' order. */
export function leavesOf(documents: readonly SourceDocument[]): readonly Leaf[] {
  return documents.flatMap(({ id, published, standing, rounding, places }) =>
    places.flatMap((place) =>
      leavesOfPlace(id, place, {
        publication: { published: published.date, standing },
        rounding,
      }),
    ),
  );
}

function leavesOfPlace(
  document: string,
  { locator, states, everyNote }: SourcePlace,
  edition: Edition,
): readonly Leaf[] {
  return states.flatMap((statement) =>
    leavesOfStatement(
      "summary" in statement
        ? { ...statement, more: { ...everyNote, ...statement.more } }
        : statement,
      { document, locator },
      edition,
    ),
  );
}

function leavesOfStatement(
  statement: SourceStatement,
  source: Source,
  edition: Edition,
): readonly Leaf[] {
  if ("ranks" in statement) return tableLeaves(statement, source, edition);
  return [statement.of]
    .flat()
    .flatMap((path) =>
      isPrinted(statement)
        ? printedLeaves(path, statement, source, edition)
        : [{ path, value: unprintedValue(path, statement, source) }],
    );
}

function unprintedValue(
  path: RecordPath,
  statement: TextStatement | NoteStatement | ReadingStatement,
  source: Source,
): unknown {
  if ("reading" in statement)
    return typeof statement.reading === "object"
      ? { ...statement.reading, ...source }
      : statement.reading;
  if ("summary" in statement) {
    const { topic, summary, words, more } = statement;
    return { topic, summary, ...more, printed: words, ...source };
  }
  const { text, more } = statement;
  return { ...attributesOf(path, text), ...more, printed: text, ...source };
}

function printedLeaves(
  filedUnder: RecordPath,
  statement: PrintedStatement,
  source: Source,
  edition: Edition,
): readonly Leaf[] {
  const reading = readingOf(statement);
  const path = targetPath(filedUnder, reading);
  const { role, readOnce, value: byHand } = statement;
  const vintage = {
    ...(role === undefined ? {} : { role }),
    ...(readOnce === undefined ? {} : { readOnce }),
    ...(byHand === undefined ? {} : { readByHand: true }),
    ...edition.publication,
  };
  const leaf = (at: string, states: object): Leaf => {
    const value = statedValue(at, states, statement, source, edition);
    return {
      path: at,
      value,
      fact: { id: at, ...value, ...vintage, ...kindOf(said(at)) } as unknown as ReadFact,
    };
  };
  if (reading.kind === "wording") return [leaf(path, { qualifier: reading.qualifier })];
  const stated = (number: ReadNumber): object => signed(number, statement, edition);
  if (reading.kind === "number") return [leaf(path, stated(reading.number))];
  return [leaf(`${path}.low`, stated(reading.low)), leaf(`${path}.high`, stated(reading.high))];
}

/** The reading of a statement's literal, given its path. */
export function readingOf(statement: PrintedStatement): Reading {
  const parts = [statement.of].flat().map((path) => factPath(path)?.part ?? "");
  return readLiteral(statement.printed, {
    ...statement,
    isInWords: parts.some((part) => partsInWords.has(part)),
  });
}

/** The parts of a target whose path says that the document has words for it. */
const partsInWords: ReadonlySet<string> = new Set(["wording", "claim"]);

/** The keys of a fact that follow from its path, other than metric and period. */
function kindOf({ kind, part, group }: FactPath): Pick<Fact, "kind" | "part" | "group"> {
  return {
    kind,
    ...(part === undefined ? {} : { part }),
    ...(group === undefined ? {} : { group }),
  };
}

/** The parts of a figure's path. A path of unknown form would make a fact of unknown meaning. */
function said(path: string): FactPath {
  const found = factPath(path);
  if (found === undefined)
    throw new Error(
      `No figure is filed under a path such as "${path}": src/model/fact-path.ts lists the forms.`,
    );
  return found;
}

/** The number as stated: a loss is negative, a threshold or a nominal value exact. */
function signed(
  { value, unit, decimals, qualifier }: ReadNumber,
  { reads, as }: PrintedStatement,
  { rounding }: Edition,
): object {
  const rounded = decimals !== undefined && as === undefined;
  return {
    value: reads === undefined || value.startsWith("-") ? value : `-${value}`,
    unit,
    ...(rounded ? { decimals } : {}),
    ...(rounded && rounding !== undefined && qualifier === undefined ? { rounding } : {}),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function statedValue(
  path: string,
  states: object,
  statement: PrintedStatement,
  source: Source,
  { publication: { published } }: Edition,
): Readonly<Record<string, unknown>> {
  const { metric, period } = said(path);
  const { comparedTo, reads, remark, printed, erratum } = statement;
  return {
    ...states,
    metric,
    ...(period === undefined ? {} : { period }),
    ...(comparedTo === undefined ? {} : { comparedTo }),
    ...(statement.accountingStandard === undefined
      ? {}
      : { accountingStandard: statement.accountingStandard }),
    ...(countsInShares(metric, states) ? { definition: sharesOf(published) } : {}),
    ...(metricOf(metric)?.nonGaap ? { nonGaap: true } : {}),
    ...(reads === undefined ? {} : { printedSign: reads }),
    ...(remark === undefined ? {} : { remark }),
    printed,
    ...source,
    ...(erratum === undefined ? {} : { erratum }),
  };
}

/** Amounts per share; their growth is a ratio and does not depend on the number of shares. */
function countsInShares(metric: string, states: object): boolean {
  return isPerShare(metric) && "unit" in states && states.unit !== "ratio";
}

const ordinals = ["", "first", "second", "third"];

/** A table prints `2<tab>Nifty`, running text "Nifty second". */
function tableLeaves(
  { of, ranks }: TableStatement,
  source: Source,
  edition: Edition,
): readonly Leaf[] {
  const inText = namesOf(of).at(-1) === "runnersUp";
  const path = inText ? of : `${of}.entries`;
  return ranks.map(([rank, name]) => {
    const company = companyOf(name);
    const printed = inText ? `${name} ${ordinals[rank]}` : `${rank}\t${name}`;
    const id = `${path}.${rank}`;
    const saidOf = said(id);
    const fact: ReadFact = {
      id,
      value: String(rank),
      unit: "rank",
      metric: saidOf.metric,
      company,
      printed,
      ...source,
      ...edition.publication,
      ...kindOf(saidOf),
    };
    return { path: `${path}[]`, value: { rank, name, company }, fact };
  });
}

function companyOf(printed: string): string {
  for (const [id, { printedAs }] of Object.entries(namedCompanies)) {
    if ((printedAs as readonly string[]).includes(printed)) return id;
  }
  throw new Error(
    `companyOf knows no company printed as "${printed}"; add the spelling to documents/companies.ts.`,
  );
}
