import { companies, type Fact } from "@iij/earnings";
import type { Complaint } from "./complaint.js";
import { metricWords } from "./metric-words.js";
import type { ExpectedRow } from "./rows.js";
import { yearEarlier } from "./sense.js";

/** What names a row and finds it again. */
type Key = Pick<Fact, "id" | "document" | "locator" | "printed">;

/** Any row, so that mutated and malformed ones can be audited, too. */
type Row = Readonly<Record<string, unknown>> & Key;

/** Holds the facts against what the texts give, row by row in the documents' order. */
export function auditFacts(
  facts: readonly Fact[],
  expected: readonly ExpectedRow[],
): readonly Complaint[] {
  if (facts.length === expected.length) return [...twice(facts), ...pairwise(facts, expected)];
  return [
    ...twice(facts),
    ...without(facts, expected, "is in facts, but not in the text"),
    ...without(expected, facts, "is in the text, but not in facts"),
  ];
}

const keyOf = ({ id, document, locator, printed }: Key) =>
  [id, document, locator, printed].join(" | ");

function about({ document, locator, printed }: Key, problem: string): Complaint {
  return { document, place: locator, figure: printed, problem };
}

function without(
  rows: readonly Key[],
  others: readonly Key[],
  problem: string,
): readonly Complaint[] {
  const keys = new Set(others.map(keyOf));
  return rows.filter((row) => !keys.has(keyOf(row))).map((row) => about(row, problem));
}

function twice(facts: readonly Fact[]): readonly Complaint[] {
  const keys = facts.map(keyOf);
  const repeated = facts.filter((_, index) => keys.indexOf(keys[index] ?? "") < index);
  return repeated.map((fact) => about(fact, "is in facts twice with one id and one place"));
}

function pairwise(facts: readonly Fact[], expected: readonly ExpectedRow[]): readonly Complaint[] {
  const first = new Map<string, Row>();
  return expected.flatMap((row, index) => {
    const fact = facts[index] as Row | undefined;
    if (fact === undefined) return [];
    const problems = [...differences(fact, row), ...problemsOf(fact, row, first.get(fact.id))];
    if (!first.has(fact.id)) first.set(fact.id, fact);
    return problems.map((problem) => about(fact, problem));
  });
}

/**
 * The keys that the text settles alone; the value is held digit by digit, so that printed zeros
 * stay.
 */
const settled = [
  "id",
  "document",
  "locator",
  "printed",
  "value",
  "unit",
  "decimals",
  "qualifier",
] as const;

function differences(fact: Row, row: ExpectedRow): readonly string[] {
  return settled.flatMap((key) =>
    fact[key] === row[key]
      ? []
      : [`${key} is ${String(fact[key])}, the text gives ${String(row[key])}`],
  );
}

function problemsOf(fact: Row, { sense }: ExpectedRow, first: Row | undefined): readonly string[] {
  const problems: string[] = [];
  const metric = metricWords[String(fact["metric"])];
  const repeats = (key: string) => first !== undefined && first[key] === fact[key];
  if (metric === undefined)
    problems.push(`metric ${String(fact["metric"])} is not known to the audit`);
  else if (!metric.words.test(sense.context))
    problems.push(`neither the line nor its headings name ${String(fact["metric"])}`);
  else if (!isMetricOf(fact.id, metric.path))
    problems.push(`metric ${String(fact["metric"])} is not that of the path ${fact.id}`);
  if (fact["metric"] === "operatingIncome" && "value" in fact && sense.sign === "none")
    problems.push("neither loss nor profit stands beside it");
  if ((fact["printedSign"] === "loss") !== (sense.sign === "loss"))
    problems.push(
      `printedSign is ${String(fact["printedSign"])}, but ${sense.sign} stands beside it`,
    );
  if (fact["metric"] !== "operatingIncome" && sense.sign !== "none")
    problems.push(`${sense.sign} stands beside it`);
  if (sense.hedgeLeftOut) problems.push("the literal leaves out the hedge before it");
  const period = fact.id.split(".").find((name) => /^[1-4]Q\d\d$|^FY\d{4}$/.test(name));
  if (fact["period"] !== period)
    problems.push(`period is ${String(fact["period"])}, its path says ${String(period)}`);
  if (fact["period"] !== sense.period && !(sense.period === undefined && repeats("period"))) {
    problems.push(`period is ${String(fact["period"])}, the text gives ${String(sense.period)}`);
  }
  const isGrowth = fact["metric"] === "revenuesGrowth" || fact.id.includes(".reportedGrowth.");
  const base =
    sense.comparedTo ?? (isGrowth && repeats("comparedTo") ? yearEarlier(period) : undefined);
  if (fact["comparedTo"] !== base)
    problems.push(`comparedTo is ${String(fact["comparedTo"])}, the text gives ${String(base)}`);
  if ((fact["nonGaap"] === true) !== (fact["metric"] === "adjustedEbitda"))
    problems.push("nonGaap belongs to adjusted EBITDA alone");
  const { remark, company } = fact;
  if (typeof remark === "string" && !sense.isFollowedBy(remark))
    problems.push(`the remark ${remark} does not follow it`);
  if (company !== companyIn(fact.printed))
    problems.push(
      `company is ${String(company)}, the literal names ${String(companyIn(fact.printed))}`,
    );
  return problems;
}

/** The metric is the last name of the path, but for what says which part of it a figure is. */
function isMetricOf(id: string, name: string): boolean {
  const part =
    /^(?:low|high|value|threshold|each|wording|claim|times|convenienceTranslation|entries|runnersUp|\d+)$/;
  const last = id.split(".").findLast((each) => !part.test(each));
  return name === "rank" ? /\.rank$|\.(?:entries|runnersUp)\.\d+$/.test(id) : last === name;
}

/** The company that a line of a ranking names. */
function companyIn(printed: string): string | undefined {
  const name = /^\d+\t(.+)$|^(.+) (?:second|third)$/
    .exec(printed)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (name === undefined) return undefined;
  return Object.entries(companies).find(([, { printedAs }]) => printedAs.includes(name))?.[0];
}
