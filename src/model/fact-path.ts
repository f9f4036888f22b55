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
  return forms.guidance.some(([each]) => each === kind);
}

/** The names in a path, starting with the record's. */
export function namesOf(path: string): readonly string[] {
  return path.split(".");
}

/** The parts of an id; `undefined` if it has none of the forms of our own facts' ids. */
export function factPath(id: string): FactPath | undefined {
  const [record = "", ...names] = namesOf(id);
  if (!Object.hasOwn(forms, record)) return undefined;
  const path = names.join(".");
  for (const [kind, form, metricOfForm] of forms[record as RecordFamily]) {
    const match = form.exec(path);
    if (match === null) continue;
    // The groups of a match have no prototype from which they could inherit.
    const found = (match.groups ?? {}) as Partial<FactPath>;
    const { metric = metricOfForm, period, comparison, part, group } = found;
    return {
      ...{ kind, record: record as RecordFamily, names, metric: metric ?? "" },
      ...filedUnder(period, group),
      ...(comparison === undefined ? {} : { comparison }),
      ...(part === undefined ? {} : { part }),
    };
  }
  return undefined;
}

/** An observation may also be filed under a date, which then takes the place of a group. */
function filedUnder(
  when: string | undefined,
  group: string | undefined,
): Partial<Pick<FactPath, "period" | "group">> {
  const isPeriod = when !== undefined && parsePeriod(when) !== undefined;
  const name = isPeriod ? group : when;
  return {
    ...(isPeriod ? { period: when as PeriodId } : {}),
    ...(name === undefined ? {} : { group: name }),
  };
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
