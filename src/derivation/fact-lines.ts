import type { Fact } from "../model/fact.js";
import { factKeys, readFacts } from "../model/fact-lines.js";
import { subjectOf } from "../model/subject-of.js";

/** Facts as the lines that `readFacts` reads; each is held against what it is read as. */
export function factLines(facts: readonly Fact[]): string {
  const lines: string[] = [];
  let [publication, place] = ["", ""];
  for (const fact of facts) {
    const { document, published, standing, locator } = fact;
    const [itsPublication, itsPlace] = [row(`# ${document}`, published, standing), row(`@ ${locator}`, ...attributes(fact, ofPlaces))];
    if (itsPublication !== publication) lines.push(itsPublication);
    if (itsPublication !== publication || itsPlace !== place) lines.push(itsPlace);
    [publication, place] = [itsPublication, itsPlace];
    lines.push(line(fact));
  }
  const text = lines.join("\n");
  requireSame(facts, readFacts(text));
  return text;
}

/** Attributes that places have rather than single facts. */
const ofPlaces = ["accountingStandard", "readOnce"];

const elsewhere = new Set(["id", "value", "unit", "decimals", "printed", "locator", "document", "published", "standing", ...ofPlaces]);

function line(fact: Fact): string {
  const { id, printed, value, unit, decimals } = fact as Fact & { readonly value?: string; readonly unit?: string; readonly decimals?: number };
  const number = value === undefined ? [] : [value, unit, ...(decimals === undefined ? [] : [decimals])];
  const told: Readonly<Record<string, unknown>> = subjectOf(id);
  const others = factKeys.filter((key) => !elsewhere.has(key) && told[key] !== fact[key as keyof Fact]);
  return row(id, number.join(" "), printed, ...attributes(fact, others));
}

function attributes(fact: Fact, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const value: unknown = fact[key as keyof Fact];
    return value === undefined ? [] : [value === true ? key : `${key}=${value as string}`];
  });
}

function row(...cells: readonly string[]): string {
  return cells.join("|");
}

/** What a line cannot hold, such as a literal with a `|`, must not be lost. */
function requireSame(facts: readonly Fact[], read: readonly Fact[]): void {
  const text = (fact: Fact | undefined): string => JSON.stringify(Object.entries(fact ?? {}).sort());
  const changed = facts.findIndex((fact, index) => text(fact) !== text(read[index]));
  if (changed < 0 && facts.length === read.length) return;
  throw new Error(`factLines cannot write ${JSON.stringify(facts[changed])}: it would be read as ${JSON.stringify(read[changed])}.`);
}
