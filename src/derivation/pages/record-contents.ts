import { idPattern } from "../../model/calendar.js";
import type { Erratum } from "../../model/erratum.js";
import type { Fact } from "../../model/fact.js";
import { grouped } from "../../model/grouped.js";
import { metrics } from "../../model/metric.js";
import type { PeriodId, Span } from "../../model/period.js";
import type { Segment } from "../../model/segment.js";
import type { Survey } from "../../model/survey.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { everythingInferred } from "../everything-inferred.js";
import type { GuidanceChain } from "../named-targets.js";
import type { DerivedRecords } from "../records.js";
import { knownAs } from "./how-well-known.js";
import { table } from "./table.js";
import { nameOfTarget } from "./target-words.js";

type Tree = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const spans = [
  ["quarters", "quarter"],
  ["halves", "half"],
  ["nineMonths", "nineMonths"],
  ["fiscalYears", "fiscalYear"],
] as const satisfies readonly (readonly [string, Span])[];

/** What each record holds, as tables; the site shows each section on the page of its record. */
export function recordContents(records: DerivedRecords): string {
  const { facts } = records as { readonly facts: readonly Fact[] };
  const of = (name: string): Tree => records[name] as Tree;
  const sections: readonly (readonly [name: string, text: string])[] = [
    ...spans.map(([name]) => [name, periods(of(name))] as const),
    ["known", known(facts)],
    ["guidance", guidance(of("guidance"))],
    ["observations", observations(of("observations"))],
    ["segments", segments(of("segments"))],
    ["crossSelling", crossSelling(of("crossSelling"))],
    ["facilities", named(of("facilities"))],
    ["surveys", surveys(of("surveys"))],
    ["rankings", rankings(of("rankings"))],
    ["companies", companies(of("companies"))],
    ["company", `The record has these keys: ${keysOf(of("company"))}.`],
    [
      "documents",
      `${Object.keys(records.documents).length} documents, which have [a page of their own](documents.md).`,
    ],
    [
      "metrics",
      `${Object.keys(metrics).length} metrics, which have [a page of their own](metrics.md).`,
    ],
    ["errata", errata(of("errata"))],
    ["facts", kinds(facts)],
  ];
  return `# What each record holds

The tables count what the documents print. If a period has no figure for a metric, none of these documents prints one.

${sections.map(([name, text]) => `## ${name}\n\n${text}\n`).join("\n")}`;
}

const keysOf = (record: object): string =>
  Object.keys(record)
    .map((key) => `\`${key}\``)
    .join(", ");

/** The metrics of the periods of one length, in the order of `metrics`, and their other keys. */
function periods(record: Tree): string {
  const ids = Object.keys(record) as PeriodId[];
  const having = (key: string): readonly PeriodId[] =>
    ids.filter((id) => Object.hasOwn(record[id] ?? {}, key));
  const row = (key: string): readonly string[] => {
    const found = having(key);
    return [`\`${key}\``, String(found.length), found.at(0) ?? "", found.at(-1) ?? ""];
  };
  const keys = [...new Set(Object.values(record).flatMap((period) => Object.keys(period)))];
  const printed = Object.keys(metrics).filter((key) => keys.includes(key));
  const others = keys.filter((key) => !printed.includes(key) && having(key).length < ids.length);
  return `${ids.length} periods, from ${ids.at(0) ?? ""} to ${ids.at(-1) ?? ""}.

${table(["metric", "periods", "first", "last"], printed.map(row))}

Besides metrics, a period can have these keys:

${table(["key", "periods", "first", "last"], others.map(row))}`;
}

/** For each metric in how many periods of each length it is printed, and in how many inferred. */
function known(facts: readonly Fact[]): string {
  const { levels } = everythingInferred(facts);
  const counts = (metric: string, span: Span): string => {
    const pattern = idPattern([span]);
    const found = Object.keys(levels)
      .filter((period) => pattern.test(period))
      .map((period) => knownAs(levels[period as PeriodId]?.[metric]))
      .filter((how) => how !== "nothing");
    const printed = found.filter((how) => how === "exactly" || how === "rounded").length;
    return found.length === 0 ? "" : `${printed} + ${found.length - printed}`;
  };
  const rows = Object.keys(metrics)
    .map((metric) => [`\`${metric}\``, ...spans.map(([, span]) => counts(metric, span))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ""));
  return `The same periods as \`quarters\`, \`halves\`, \`nineMonths\` and \`fiscalYears\`, under these names. The first number counts the periods with a printed amount, the second those with inferred bounds.

${table(["metric", "quarters", "halves", "nine months", "fiscal years"], rows)}`;
}

function guidance(record: Tree): string {
  const chains = Object.entries(record).flatMap(([period, targets]) =>
    Object.entries(targets as Readonly<Record<string, GuidanceChain>>).map(([metric, chain]) => ({
      period: period as PeriodId,
      metric,
      targets: 1 + (chain.earlier?.length ?? 0),
      press: chain.press?.length ?? 0,
    })),
  );
  const total = (of: typeof chains, count: "targets" | "press"): string =>
    String(of.reduce((sum, chain) => sum + chain[count], 0));
  const rows = [...grouped(chains, ({ metric }) => metric)].map(([metric, of]) => {
    const ids = of.map(({ period }) => period).sort(comparePeriods);
    return [
      `\`${metric}\``,
      nameOfTarget(metric),
      String(of.length),
      total(of, "targets"),
      total(of, "press"),
      ids.at(0) ?? "",
      ids.at(-1) ?? "",
    ];
  });
  return `Targets for ${Object.keys(record).length} periods. The last target of a chain is the record itself, those before it are under \`earlier\`, and what only the press wrote is under \`press\`.

${table(["metric", "what it is", "periods", "targets", "of the press", "first", "last"], rows)}`;
}

function observations(record: Tree): string {
  const dates = Object.entries(record).flatMap(([date, observed]) =>
    Object.keys(observed).map((name) => ({ date, name })),
  );
  const rows = [...grouped(dates, ({ name }) => name)].map(([name, of]) => [
    `\`${name}\``,
    String(of.length),
    of.at(0)?.date ?? "",
    of.at(-1)?.date ?? "",
  ]);
  return table(["what", "dates", "first", "last"], rows);
}

function segments(record: Tree): string {
  const rows = Object.values(record as unknown as Readonly<Record<string, Segment>>).map(
    ({ id, name, era, metrics: reported = [] }) => [
      `\`${id}\``,
      name,
      era?.first ?? "",
      era?.last ?? "",
      reported.map((metric) => `\`${metric}\``).join(", "),
    ],
  );
  return table(["id", "segment", "first", "last", "metrics that report it"], rows);
}

interface PrintedRate {
  readonly label: string;
  readonly rate: { readonly printed: string };
  readonly base: { readonly printed: string };
}

function crossSelling(record: Tree): string {
  const rows = Object.entries(record).flatMap(([period, rates]) =>
    Object.entries(rates)
      .filter(([, rate]) => typeof rate === "object")
      .map(([id, rate]) => {
        const { label, rate: part, base } = rate as PrintedRate;
        return [period, `\`${id}\``, label, part.printed, base.printed];
      }),
  );
  return table(["quarter", "id", "label", "rate, as printed", "base, as printed"], rows);
}

function named(record: Tree): string {
  const rows = Object.entries(record).map(([id, each]) => [
    `\`${id}\``,
    String(each["name"]),
    keysOf(each),
  ]);
  return table(["id", "name", "keys"], rows);
}

function surveys(record: Tree): string {
  const rows = Object.entries(record as unknown as Readonly<Record<string, Survey>>).map(
    ([id, { results }]) => [`\`${id}\``, keysOf(results), String(Object.keys(results).length)],
  );
  return table(["id", "categories", "results"], rows);
}

function rankings(record: Tree): string {
  const rows = Object.entries(record).map(([id, ranking]) => [
    `\`${id}\``,
    String(ranking["title"]),
    String((ranking["entries"] as readonly unknown[]).length),
  ]);
  return table(["id", "title, as printed", "places"], rows);
}

function companies(record: Tree): string {
  const rows = Object.entries(record).map(([id, company]) => [
    `\`${id}\``,
    String(company["name"]),
    (company["printedAs"] as readonly string[]).join("; "),
  ]);
  return table(["id", "name", "as printed"], rows);
}

function errata(record: Tree): string {
  const rows = Object.values(record as unknown as Readonly<Record<string, Erratum>>).map(
    ({ id, kind, reading, status }) => [`\`${id}\``, kind, reading, status],
  );
  return table(["id", "kind", "how we read it", "status"], rows);
}

/** The statements by what they state, and how many of them a record shows. */
function kinds(facts: readonly Fact[]): string {
  const rows = [...grouped(facts, ({ kind }) => kind)].map(([kind, of]) => [
    `\`${kind}\``,
    String(of.length),
    String(of.filter(({ stands }) => stands).length),
  ]);
  return `${facts.length} statements of figures. A figure can be stated in several documents; \`stands\` marks the statement that its record shows.

${table(["kind", "statements", "shown by a record"], rows)}`;
}
