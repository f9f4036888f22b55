import { isPeriodId } from "../functions/periods/is-period-id.js";
import type { Fact } from "../model/fact.js";
import type { FactKind } from "../model/fact-kind.js";
import { factKinds } from "../model/fact-path.js";
import { columns, factKeys } from "./columns.js";
import { type Refuse, show } from "./refuse.js";

const required = ["id", "printed", "document", "locator", "published", "standing"];
const words = ["unchanged", "recordHigh", "aboutHalf", "breakEven", "qualitative"];
const hedges = ["approximately", "moreThan"];
const kinds = /* @__PURE__ */ (() => new Map<string, string>(columns.map(({ name, kind }) => [name, kind])))();

/** Refuses what is no fact: an unknown key would be lost without a word, and half of a character cannot be written to a file. */
export function requireFact(refuse: Refuse, fact: Fact): void {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) refuse("malformedRecord", "facts", show(fact));
  const given = fact as unknown as Readonly<Record<string, unknown>>;
  for (const key of required) if (given[key] === undefined) refuse("malformedRecord", `a fact with the keys ${required.join(", ")}`, `none under ${key}`);
  for (const [key, value] of Object.entries(given)) requireCell(refuse, key, value);
  for (const key of ["period", "comparedTo"]) {
    if (given[key] !== undefined && !isPeriodId(given[key])) refuse("unknownPeriod", `under ${key} a period id such as 3Q02, 1H02, 9M02 or FY2002`, show(given[key]));
  }
  requireAmount(refuse, given);
}

function requireCell(refuse: Refuse, key: string, value: unknown): void {
  if (!factKeys.includes(key)) refuse("malformedRecord", "a fact's own keys", show(key), `Available: ${factKeys.join(", ")}.`);
  // Whether value and decimals are a number is for the bounds to say; an optional key may be there without a value.
  if (value === undefined || key === "value" || key === "decimals") return;
  if (key === "stands") {
    if (typeof value !== "boolean") refuse("malformedRecord", "true, false or no key under stands", show(value));
  } else if (key === "kind") {
    if (!factKinds.includes(value as FactKind)) refuse("malformedRecord", "a known kind of fact, or no key under kind", show(value), `Available: ${factKinds.join(", ")}.`);
  } else if (kinds.get(key) === "boolean") {
    if (value !== true) refuse("malformedRecord", `true or no key under ${key}`, show(value));
  } else {
    requireText(refuse, key, value);
  }
}

/** Text that can be written to a file: a NUL ends it in some readers, and a lone surrogate is nothing in UTF-8. */
export function requireText(refuse: Refuse, key: string, value: unknown): void {
  if (typeof value !== "string" || value === "") refuse("malformedRecord", `text under ${key}, or no key`, show(value));
  if (/\0|\p{Surrogate}/u.test(value)) refuse("malformedRecord", `text without NUL and without half characters under ${key}`, show(value));
}

/** A known hedge, and either an amount or words. */
export function requireAmount(refuse: Refuse, { value, unit, decimals, qualifier }: Readonly<Record<string, unknown>>): void {
  if (qualifier !== undefined && ![...hedges, ...words].includes(qualifier as string)) {
    refuse("invalidFigure", "a known qualifier, or none", show(qualifier), `Available: ${[...hedges, ...words].join(", ")}.`);
  }
  const inWords = words.includes(qualifier as string);
  if (inWords !== (value === undefined)) refuse("invalidFigure", "a value, or words in its place", inWords ? `${show(value)} and ${show(qualifier)}` : "neither");
  if (inWords && (unit !== undefined || decimals !== undefined)) refuse("invalidFigure", "neither unit nor decimals for words", show(unit ?? decimals));
}
