import type { Fact, RecordedFact } from "../model/fact.js";
import { own, ownOnly } from "../model/own.js";
import { factPath, isOfAccounts } from "../model/fact-path.js";

/**
 * Facts as lines of JSON, in the order of the documents. An object has what the facts of one
 * document, or of one of its places, share; the facts after it are lists: id, value, unit, decimals
 * and literal, and an object with anything else. What follows from an id is not repeated, and
 * `stands` is true by default. The accounting standard of a document is that of its accounts; a
 * figure under another standard, or under none, says so.
 *
 *     {"document":"iij-3q02-presentation","published":"2003-02","standing":"issuer","accountingStandard":"US GAAP"}
 *     {"locator":"3Q02 Highlights"}
 *     ["quarters.3Q02.revenues","10600000000","JPY",-8,"JPY10.6 billion"]
 */
export function readFacts(lines: string): readonly RecordedFact[] {
  const facts: Keys[] = [];
  let document: Keys = {};
  let place: Keys = {};
  let shared: Keys = {};
  for (const line of JSON.parse(`[${lines.trimEnd().replaceAll("\n", ",")}]`) as readonly (
    FactLine | Keys
  )[]) {
    if (isFact(line)) facts.push(factOf(line, shared));
    else {
      if (Object.hasOwn(line, "document")) document = line;
      else place = line;
      shared = { ...document, ...place };
    }
  }
  return facts as unknown as readonly RecordedFact[];
}

/**
 * The number of facts in the lines, without reading them: a line break inside a text would be an
 * escape, and the line of a document comes before those of its facts.
 */
export function countFacts(lines: string): number {
  const start = "\n[";
  let count = 0;
  for (let at = lines.indexOf(start); at >= 0; at = lines.indexOf(start, at + 1)) count += 1;
  return count;
}

/** The lines that `readFacts` reads as these facts. */
export function writeFacts(facts: readonly Fact[]): string {
  const lines: string[] = [];
  const all = facts.map((fact): Keys => ownOnly<object>(fact) as Keys);
  const standards = standardsByDocument(all);
  let [document, place] = ["", ""];
  for (const fact of all) {
    const standard = standards.get(fact["document"]) ?? {};
    const [itsDocument, itsPlace] = [
      JSON.stringify({ ...only(fact, ofDocuments), ...standard }),
      JSON.stringify(only(fact, ofPlaces)),
    ];
    if (itsDocument !== document) lines.push(itsDocument);
    if (itsDocument !== document || itsPlace !== place) lines.push(itsPlace);
    [document, place] = [itsDocument, itsPlace];
    lines.push(JSON.stringify(lineOf(fact, standard)));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The standard of each document's accounts: that of its first figure that has one. */
function standardsByDocument(facts: readonly Keys[]): ReadonlyMap<unknown, Keys> {
  const standards = new Map<unknown, Keys>();
  for (const fact of facts) {
    const standard = only(fact, ofStandards);
    if (Object.keys(standard).length > 0 && !standards.has(fact["document"]))
      standards.set(
        fact["document"],
        standard["standardIs"] === "stated" ? only(standard, ["accountingStandard"]) : standard,
      );
  }
  return standards;
}

type Keys = Readonly<Record<string, unknown>>;
type FactLine = readonly [
  id: string,
  value: string | null,
  unit: string | null,
  decimals: number | null,
  printed: string,
  others?: Keys,
];

const ofDocuments = ["document", "published", "standing"];
const ofPlaces = ["locator", "readOnce", "rounding"];
const ofStandards = ["accountingStandard", "standardIs"];
const ofEach = ["id", "value", "unit", "decimals", "printed"];

/** Every key of a fact, in the order in which a fact has them. */
const factKeys = [
  ...[
    "id",
    "value",
    "unit",
    "decimals",
    "rounding",
    "qualifier",
    "metric",
    "period",
    "comparedTo",
    "accountingStandard",
    "standardIs",
    "definition",
    "nonGaap",
    "printedSign",
  ],
  ...[
    "remark",
    "company",
    "printed",
    "locator",
    "erratum",
    "role",
    "readOnce",
    "readByHand",
    "document",
    "published",
    "standing",
    "kind",
    "part",
    "group",
    "stands",
  ],
];

function isFact(line: FactLine | Keys): line is FactLine {
  return Array.isArray(line);
}

function factOf(line: FactLine, shared: Keys): Keys {
  const others = line[5] ?? {};
  const implied = impliedBy(line[0], shared, others);
  const told = {
    ...blank,
    ...shared,
    ...implied,
    id: line[0],
    value: line[1],
    unit: line[2],
    decimals: line[3],
    printed: line[4],
    ...others,
  };
  return only(told, factKeys);
}

/** Every key of a fact, so that objects have one shape and inherit none of the keys. */
const blank = /* @__PURE__ */ (() => Object.fromEntries(factKeys.map((key) => [key, undefined])))();

/** The defaults of a fact, unless its line says otherwise. */
function impliedBy(id: string, document: Keys, others: Keys): Keys {
  const path = factPath(id);
  const hasOther = Object.hasOwn(others, "accountingStandard") || !isOfAccounts(path?.kind);
  const { accountingStandard, standardIs } = hasOther ? others : document;
  return {
    kind: path?.kind,
    metric: path?.metric,
    period: path?.period,
    part: path?.part,
    group: path?.group,
    stands: true,
    accountingStandard,
    // A standard is stated unless the fact says how else it is known.
    standardIs: standardIs ?? (accountingStandard ? "stated" : undefined),
  };
}

function lineOf(fact: Keys, document: Keys): readonly unknown[] {
  const elsewhere = [...ofDocuments, ...ofPlaces, ...ofEach];
  const others: Record<string, unknown> = {};
  let told = impliedBy(fact["id"] as string, document, others);
  for (const key of factKeys) {
    if (elsewhere.includes(key) || own(fact, key) === told[key]) continue;
    // A key that others of its document have, but this fact lacks, is `null`.
    others[key] = own(fact, key) ?? null;
    // If the line itself names a standard, it also decides how that is known.
    if (key === "accountingStandard") told = impliedBy(fact["id"] as string, document, others);
  }
  return [
    ...ofEach.map((key) => own(fact, key) ?? null),
    ...(Object.keys(others).length === 0 ? [] : [others]),
  ];
}

/** These keys, in this order, if they are present, of an object that inherits none of them. */
function only(given: Keys, keys: readonly string[]): Keys {
  const chosen: Record<string, unknown> = {};
  // Not by `for…of`, which makes an object for each of 70,000 keys.
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? "";
    const value = given[key];
    if (value !== undefined && value !== null) chosen[key] = value;
  }
  return chosen;
}
