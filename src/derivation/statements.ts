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
import { type ReadNumber, readLiteral } from "./literal.js";

/** One thing that a document says, ready to be put into a record. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
  /** Set for leaves that state a number or stand in the place of one: they are facts, too. */
  readonly fact?: ReadFact;
}

/** A fact as one document states it; whether it stands depends on the others. */
export type ReadFact = Fact & { readonly kind: FactKind };

interface Source {
  readonly document: string;
  readonly locator: string;
}

/** What every row of a document's facts repeats. */
type Publication = Pick<Fact, "published" | "standing">;

/** Everything that the documents say, in the documents' order. */
export function leavesOf(documents: readonly SourceDocument[]): readonly Leaf[] {
  return documents.flatMap(({ id, published, standing, places }) =>
    places.flatMap((place) => leavesOfPlace(id, place, { published: published.date, standing })),
  );
}

function leavesOfPlace(
  document: string,
  { locator, states }: SourcePlace,
  publication: Publication,
): readonly Leaf[] {
  return states.flatMap((statement) =>
    leavesOfStatement(statement, { document, locator }, publication),
  );
}

function leavesOfStatement(
  statement: SourceStatement,
  source: Source,
  publication: Publication,
): readonly Leaf[] {
  if (isPrinted(statement)) {
    const paths = typeof statement.of === "string" ? [statement.of] : statement.of;
    return paths.flatMap((path) => printedLeaves(path, statement, source, publication));
  }
  if ("ranks" in statement) return tableLeaves(statement, source, publication);
  return [{ path: statement.of, value: unprintedValue(statement, source) }];
}

function unprintedValue(
  statement: TextStatement | NoteStatement | ReadingStatement,
  source: Source,
): unknown {
  if ("reading" in statement)
    return typeof statement.reading === "object"
      ? { ...statement.reading, ...source }
      : statement.reading;
  if ("summary" in statement) {
    const { topic, summary, more } = statement;
    return { topic, summary, ...more, ...source };
  }
  return { ...attributesOf(statement), printed: statement.text, ...source };
}

/** What follows from the form of a printed attribute. */
function attributesOf({ of, text }: TextStatement): object {
  if (of === "company.tickers[]") {
    const [exchange, symbol] = text.split(": ");
    return { exchange, symbol };
  }
  const name = namesOf(of).at(-1);
  if (name === "announced") return { date: isoDay(text) };
  if (name === "floors") return { storeys: storeysOf(text) };
  return {};
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function isoDay(printed: string): string {
  const match = /^(\w+) (\d{1,2}), (\d{4})$/.exec(printed);
  const month = months.indexOf(match?.[1] ?? "") + 1;
  if (match === null || month === 0) throw new Error(`isoDay cannot read the date "${printed}".`);
  return `${match[3]}-${String(month).padStart(2, "0")}-${match[2]?.padStart(2, "0")}`;
}

/**
 * Japanese building data count storeys below ground (B1F), above ground (3F) and in the tower on
 * the roof.
 */
function storeysOf(printed: string): object {
  const storeys = { basement: 0, aboveGround: 0, tower: 0 };
  for (const part of printed.split("、")) {
    const match = /^(B|Tower )?(\d+)F$/.exec(part);
    if (match === null) throw new Error(`storeysOf cannot read the floor "${part}".`);
    storeys[match[1] === "B" ? "basement" : match[1] === undefined ? "aboveGround" : "tower"] =
      Number(match[2]);
  }
  return storeys;
}

function printedLeaves(
  path: RecordPath,
  statement: PrintedStatement,
  source: Source,
  publication: Publication,
): readonly Leaf[] {
  const reading = readLiteral(statement.printed, statement);
  const { role, readOnce } = statement;
  const vintage = {
    ...(role === undefined ? {} : { role }),
    ...(readOnce === undefined ? {} : { readOnce }),
    ...publication,
  };
  const leaf = (at: string, states: object): Leaf => {
    const value = statedValue(at, states, statement, source, publication);
    return {
      path: at,
      value,
      fact: { id: at, ...value, ...vintage, kind: said(at).kind } as unknown as ReadFact,
    };
  };
  if (reading.kind === "wording") return [leaf(path, { qualifier: reading.qualifier })];
  if (reading.kind === "number") return [leaf(path, signed(reading.number, statement))];
  return [
    leaf(`${path}.low`, signed(reading.low, statement)),
    leaf(`${path}.high`, signed(reading.high, statement)),
  ];
}

/**
 * What the path of a figure says. One that says nothing would be a fact of which nobody knows what
 * it is.
 */
function said(path: string): FactPath {
  const found = factPath(path);
  if (found === undefined)
    throw new Error(
      `No figure is filed under a path such as "${path}": src/model/fact-path.ts has the forms that there are.`,
    );
  return found;
}

/** The number as stated: a loss is negative, a threshold exact. */
function signed(
  { value, unit, decimals, qualifier }: ReadNumber,
  { reads, as }: PrintedStatement,
): object {
  return {
    value: reads === undefined || value.startsWith("-") ? value : `-${value}`,
    unit,
    ...(decimals === undefined || as === "threshold" ? {} : { decimals }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function statedValue(
  path: string,
  states: object,
  statement: PrintedStatement,
  source: Source,
  { published }: Publication,
): Readonly<Record<string, unknown>> {
  const { metric, period } = said(path);
  const { comparedTo, remark, printed } = statement;
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
    ...(remark === undefined ? {} : { remark }),
    printed,
    ...source,
  };
}

/** Amounts per share; how much one grew is a ratio, and the same whatever the shares. */
function countsInShares(metric: string, states: object): boolean {
  return isPerShare(metric) && "unit" in states && states.unit !== "ratio";
}

const ordinals = ["", "first", "second", "third"];

/** A table prints `2<tab>Nifty`, running text "Nifty second". */
function tableLeaves(
  { of, ranks }: TableStatement,
  source: Source,
  publication: Publication,
): readonly Leaf[] {
  const inText = namesOf(of).at(-1) === "runnersUp";
  const path = inText ? of : `${of}.entries`;
  return ranks.map(([rank, name]) => {
    const company = companyOf(name);
    const printed = inText ? `${name} ${ordinals[rank]}` : `${rank}\t${name}`;
    const id = `${path}.${rank}`;
    const { kind, metric } = said(id);
    const fact: ReadFact = {
      id,
      value: String(rank),
      unit: "rank",
      metric,
      company,
      printed,
      ...source,
      ...publication,
      kind,
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
