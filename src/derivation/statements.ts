import { namedCompanies } from "../documents/companies.js";
import type {
  NoteStatement,
  Place,
  PrintedStatement,
  ReadingStatement,
  RecordPath,
  SourceDocument,
  Statement,
  TableStatement,
  TextStatement,
} from "../model/document.js";
import { type MetricId, metrics } from "../model/metric.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { type ReadNumber, readLiteral } from "./literal.js";

/** One thing that a document says, ready to be put into a record. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
  /** Set for leaves that state a number or stand in the place of one: they are facts, too. */
  readonly fact?: Readonly<Record<string, unknown>>;
}

/** Names that say which part of a statement a figure is: the metric is the name before. */
const parts = new Set(["low", "high", "value", "threshold", "each", "wording", "claim", "times", "convenienceTranslation"]);

/** Metrics whose last name alone would not say what they are. */
const fullNames: Readonly<Record<string, string>> = { rate: "crossSellingRate", base: "crossSellingBase" };

interface Source {
  readonly document: string;
  readonly locator: string;
}

/** Everything that the documents say, in the documents' order. */
export function leavesOf(documents: readonly SourceDocument[]): readonly Leaf[] {
  return documents.flatMap((document) => document.places.flatMap((place) => leavesOfPlace(document.id, place)));
}

function leavesOfPlace(document: string, { locator, states }: Place): readonly Leaf[] {
  return states.flatMap((statement) => leavesOfStatement(statement, { document, locator }));
}

function leavesOfStatement(statement: Statement, source: Source): readonly Leaf[] {
  if ("printed" in statement) {
    const paths = typeof statement.of === "string" ? [statement.of] : statement.of;
    return paths.flatMap((path) => printedLeaves(path, statement, source));
  }
  if ("ranks" in statement) return tableLeaves(statement, source);
  return [{ path: statement.of, value: unprintedValue(statement, source) }];
}

function unprintedValue(statement: TextStatement | NoteStatement | ReadingStatement, source: Source): unknown {
  if ("reading" in statement) return typeof statement.reading === "object" ? { ...statement.reading, ...source } : statement.reading;
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
  if (of.endsWith(".announced")) return { date: isoDay(text) };
  if (of.endsWith(".floors")) return { storeys: storeysOf(text) };
  return {};
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function isoDay(printed: string): string {
  const match = /^(\w+) (\d{1,2}), (\d{4})$/.exec(printed);
  const month = months.indexOf(match?.[1] ?? "") + 1;
  if (match === null || month === 0) throw new Error(`isoDay cannot read the date "${printed}".`);
  return `${match[3]}-${String(month).padStart(2, "0")}-${match[2]?.padStart(2, "0")}`;
}

/** Japanese building data count storeys below ground (B1F), above ground (3F) and in the tower on the roof. */
function storeysOf(printed: string): object {
  const storeys = { basement: 0, aboveGround: 0, tower: 0 };
  for (const part of printed.split("、")) {
    const match = /^(B|Tower )?(\d+)F$/.exec(part);
    if (match === null) throw new Error(`storeysOf cannot read the floor "${part}".`);
    storeys[match[1] === "B" ? "basement" : match[1] === undefined ? "aboveGround" : "tower"] = Number(match[2]);
  }
  return storeys;
}

function printedLeaves(path: RecordPath, statement: PrintedStatement, source: Source): readonly Leaf[] {
  const reading = readLiteral(statement.printed, statement.caption);
  const leaf = (at: string, states: object): Leaf => {
    const value = statedValue(at, states, statement, source);
    return { path: at, value, fact: { id: at, ...value } };
  };
  if (reading.kind === "wording") return [leaf(path, { qualifier: reading.qualifier })];
  if (reading.kind === "number") return [leaf(path, signed(reading.number, statement))];
  return [leaf(`${path}.low`, signed(reading.low, statement)), leaf(`${path}.high`, signed(reading.high, statement))];
}

/** The number as stated: a loss is negative, a threshold exact. */
function signed({ value, unit, decimals, qualifier }: ReadNumber, { reads, as }: PrintedStatement): object {
  return {
    value: reads === "loss" ? `-${value}` : value,
    unit,
    ...(decimals === undefined || as === "threshold" ? {} : { decimals }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function statedValue(path: string, states: object, statement: PrintedStatement, source: Source): Readonly<Record<string, unknown>> {
  const names = path.split(".");
  const name = names.findLast((each) => !parts.has(each)) ?? path;
  const metric = fullNames[name] ?? name;
  const period = names.find(isPeriodId);
  const { comparedTo, remark, printed } = statement;
  return {
    ...states,
    metric,
    ...(period === undefined ? {} : { period }),
    ...(comparedTo === undefined ? {} : { comparedTo }),
    ...(isNonGaap(metric) ? { nonGaap: true } : {}),
    ...(remark === undefined ? {} : { remark }),
    printed,
    ...source,
  };
}

function isNonGaap(metric: string): boolean {
  const known: object | undefined = Object.hasOwn(metrics, metric) ? metrics[metric as MetricId] : undefined;
  return known !== undefined && "nonGaap" in known;
}

const ordinals = ["", "first", "second", "third"];

/** A table prints `2<tab>Nifty`, running text "Nifty second". */
function tableLeaves({ of, ranks }: TableStatement, source: Source): readonly Leaf[] {
  const inText = of.endsWith(".runnersUp");
  const path = inText ? of : `${of}.entries`;
  return ranks.map(([rank, name]) => {
    const company = companyOf(name);
    const printed = inText ? `${name} ${ordinals[rank]}` : `${rank}\t${name}`;
    const fact = { id: `${path}.${rank}`, value: String(rank), unit: "rank", metric: "rank", company, printed, ...source };
    return { path: `${path}[]`, value: { rank, name, company }, fact };
  });
}

function companyOf(printed: string): string {
  for (const [id, { printedAs }] of Object.entries(namedCompanies)) {
    if ((printedAs as readonly string[]).includes(printed)) return id;
  }
  throw new Error(`companyOf knows no company printed as "${printed}"; add the spelling to documents/companies.ts.`);
}
