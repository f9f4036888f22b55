import type { Fact } from "../model/fact.js";
import { type HedgedQuantity, type Quantity, statesNumber } from "../model/figure.js";
import type { DocumentRecord } from "../model/document.js";
import { readLevel } from "../functions/levels/read-level.js";
import { compare, textOf } from "../functions/precision/exact.js";

/**
 * The page that a person proof-reads: every figure with its literal and its place, in the
 * documents' order.
 */
export function ledger(records: Readonly<Record<string, unknown>>): string {
  const facts = records["facts"] as readonly Fact[];
  const documents = records["documents"] as Readonly<Record<string, DocumentRecord>>;
  const sections = [...new Set(facts.map(({ document }) => document))].map((document) => {
    const rows = facts.filter((fact) => fact.document === document).map(row);
    return `## ${document}

${described(documents[document])}

| record | printed | value | unit | bounds | where |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
  });
  return `# Ledger

This page lists every figure of the library, document by document, in the order in which the documents print them: the figure as printed, the value that was read, and the bounds
between which the true number lies. A square bracket means that the bound itself is possible, a parenthesis that it is not.

${sections.join("\n")}`;
}

/** A document by its title, with who published it and when. */
function described(document: DocumentRecord | undefined): string {
  if (document === undefined) return "";
  const { title, publisher, published, url } = document;
  const name = escape(title);
  return `${url === undefined ? name : `[${name}](${url})`}, ${publisher}, ${published.date}`;
}

function row(fact: Fact): string {
  const read = statesNumber(fact)
    ? [group(fact.value), fact.unit, boundsOf(fact)]
    : [`(${fact.qualifier})`, "", ""];
  return `| ${[fact.id, escape(fact.printed), ...read, escape(fact.locator)].join(" | ")} |`;
}

function boundsOf(fact: Quantity | HedgedQuantity): string {
  const { lower, upper } = readLevel(fact);
  if (lower === undefined && upper === undefined) return "not stated";
  if (lower !== undefined && upper !== undefined && compare(lower.at, upper.at) === 0)
    return "exact";
  const from = lower && `${lower.closed ? "[" : "("}${group(textOf(lower.at))}`;
  const to = upper && `${group(textOf(upper.at))}${upper.closed ? "]" : ")"}`;
  return `${from ?? "(unbounded"}, ${to ?? "unbounded)"}`;
}

/** Digits in groups of three for legibility; years are not grouped. */
function group(value: string): string {
  const [whole = "", rest] = value.split(".");
  const grouped =
    whole.replace("-", "").length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, " ") : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function escape(text: string): string {
  return text.replaceAll("\t", " ").replaceAll("|", "\\|").replaceAll("~", "\\~");
}
