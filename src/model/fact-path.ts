import { parsePeriod } from "./calendar.js";
import type { RecordFamily } from "./document.js";
import type { FactKind } from "./fact-kind.js";
import type { PeriodId } from "./period.js";

/** The parts of a fact's id. Only this file takes ids apart. */
export interface FactPath {
  readonly kind: FactKind;
  /** The record that the fact belongs to, and the keys that lead to it there. */
  readonly record: RecordFamily;
  readonly names: readonly string[];
  readonly metric: string;
  readonly period?: PeriodId;
  /** For growth: what it is measured from. */
  readonly comparison?: "yearOverYear" | "quarterOverQuarter";
  /** Which figure, if one statement has several, such as the bounds of a range. */
  readonly part?: string;
  /** The name between its period and its metric, or the date in place of a period. */
  readonly group?: string;
}

/** Whether a fact is guidance rather than a result. */
export function isGuidance(kind: FactKind | undefined): boolean {
  return kind !== undefined && guidanceKinds.has(kind);
}

/** The names in a path, starting with the record's. */
export function namesOf(path: string): readonly string[] {
  return path.split(".");
}

/** The parts of an id; `undefined` if it has none of the forms of our own facts' ids. */
export function factPath(id: string): FactPath | undefined {
  const point = id.indexOf(".");
  const record = point < 0 ? id : id.slice(0, point);
  if (!Object.hasOwn(forms, record)) return undefined;
  const path = point < 0 ? "" : id.slice(point + 1);
  for (const form of forms[record as RecordFamily]) {
    const match = form[1].exec(path);
    if (match === null) continue;
    // The groups of a match have no prototype from which they could inherit.
    const found = (match.groups ?? {}) as Partial<FactPath>;
    const said: Open<FactPath> = {
      kind: form[0],
      record: record as RecordFamily,
      names: namesOf(path),
      metric: found.metric ?? form[2] ?? "",
    };
    file(said, found.period, found.group);
    if (found.comparison !== undefined) said.comparison = found.comparison;
    if (found.part !== undefined) said.part = found.part;
    return said;
  }
  return undefined;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** An observation may also be filed under a date, which then takes the place of a group. */
function file(said: Open<FactPath>, when: string | undefined, group: string | undefined): void {
  const isPeriod = when !== undefined && parsePeriod(when) !== undefined;
  const name = isPeriod ? group : when;
  if (isPeriod) said.period = when as PeriodId;
  if (name !== undefined) said.group = name;
}

/**
 * A form of path below the record, the kind of fact found there, and its metric if the path does
 * not name it.
 */
type Form = readonly [kind: FactKind, form: RegExp, metric?: string];

const ofPeriods: readonly Form[] = [
  ["level", /^(?<period>[^.]+)\.(?<metric>[^.]+)$/],
  [
    "growth",
    /^(?<period>[^.]+)\.reportedGrowth\.(?<comparison>yearOverYear|quarterOverQuarter)\.(?<metric>[^.]+)$/,
  ],
  ["change", /^(?<period>[^.]+)\.reportedChange\.(?<metric>[^.]+)$/],
  ["translation", /^(?<period>[^.]+)\.convenienceTranslation\.(?<metric>[^.]+)$/],
  ["milestone", /^(?<period>[^.]+)\.milestones\.(?<metric>[^.]+)\.(?<part>threshold|times)$/],
];

const attribute: Form = [
  "attribute",
  /^[^.]+\.(?:[^.]+\.)*(?<metric>(?!(?:low|high)$)[^.]+)(?:\.(?<part>low|high))?$/,
];

const forms: Readonly<Record<RecordFamily, readonly Form[]>> = {
  quarters: ofPeriods,
  halves: ofPeriods,
  nineMonths: ofPeriods,
  fiscalYears: ofPeriods,
  guidance: [
    [
      "target",
      /^(?<period>[^.]+)\.(?<metric>[^.]+)\.(?<part>value|low|high|threshold|each|wording)$/,
    ],
    [
      "targetTranslation",
      /^(?<period>[^.]+)\.(?<metric>[^.]+)\.convenienceTranslation\.(?<part>value|low|high)$/,
    ],
    ["revision", /^(?<period>[^.]+)\.(?<metric>[^.]+)\.(?<part>revision|revisionRate)$/],
    ["claim", /^(?<period>[^.]+)\.(?<metric>[^.]+)\.(?<part>claim)$/],
  ],
  observations: [
    ["observation", /^(?<period>[^.]+)\.(?<metric>[^.]+)(?:\.(?<part>low|high))?$/],
    [
      "observation",
      /^(?<period>[^.]+)\.(?<group>reportedGrowth)\.(?<comparison>yearOverYear|quarterOverQuarter)\.(?<metric>[^.]+)$/,
    ],
    ["observation", /^(?<period>[^.]+)\.(?<group>convenienceTranslation)\.(?<metric>[^.]+)$/],
  ],
  crossSelling: [
    ["crossSelling", /^(?<period>[^.]+)\.(?<group>[^.]+)\.(?<part>rate)$/, "crossSellingRate"],
    ["crossSelling", /^(?<period>[^.]+)\.(?<group>[^.]+)\.(?<part>base)$/, "crossSellingBase"],
  ],
  rankings: [["rank", /^[^.]+\.entries\.\d+$/, "rank"]],
  surveys: [["rank", /^[^.]+\.results\.[^.]+\.(?:rank|runnersUp\.\d+)$/, "rank"], attribute],
  segments: [attribute],
  facilities: [attribute],
  company: [["attribute", /^(?<metric>[^.]+)$/]],
};

const guidanceKinds: ReadonlySet<FactKind> = /* @__PURE__ */ (() =>
  new Set(forms.guidance.map(([kind]) => kind)))();

/**
 * Every kind of fact. The schemas import it from here so that the build keeps this file apart from
 * the functions: the records use this file too, and must not bring decimal.js into a bundle.
 */
export const factKinds = /* @__PURE__ */ (() => [
  ...new Set(Object.values(forms).flatMap((each) => each.map(([kind]) => kind))),
])();

/**
 * Whether an accounting standard can matter to facts of a kind. It does not to customers, places
 * and dates.
 */
export function isOfAccounts(kind: FactKind | undefined): boolean {
  return (
    kind !== "attribute" && kind !== "crossSelling" && kind !== "observation" && kind !== "rank"
  );
}
