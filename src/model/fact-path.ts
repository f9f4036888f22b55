import { parsePeriod } from "./calendar.js";
import type { RecordFamily } from "./document.js";
import type { FactKind } from "./fact-kind.js";
import type { PeriodId } from "./period.js";

/** What the id of a fact says. Ids are taken apart in this file and in no other. */
export interface FactPath {
  readonly kind: FactKind;
  /** The record that the fact belongs to, and the names that lead to it in there. */
  readonly record: RecordFamily;
  readonly names: readonly string[];
  readonly metric: string;
  readonly period?: PeriodId;
  /** Of a growth: what it is measured from. */
  readonly comparison?: "yearOverYear" | "quarterOverQuarter";
  /** Where one statement is several figures, such as the ends of a range: which of them. */
  readonly part?: string;
  /** The name between its period and its metric, or the date in the place of a period. */
  readonly group?: string;
}

/** Whether a fact is guidance, and not what came of it. */
export function isGuidance(kind: FactKind | undefined): boolean {
  return forms.guidance.some(([each]) => each === kind);
}

/** The names of a path, that of the record first. */
export function namesOf(path: string): readonly string[] {
  return path.split(".");
}

/** What an id says; nothing if it has none of the forms that the ids of our own facts have. */
export function factPath(id: string): FactPath | undefined {
  const [record = "", ...names] = namesOf(id);
  if (!Object.hasOwn(forms, record)) return undefined;
  const path = names.join(".");
  for (const [kind, form, metricOfForm] of forms[record as RecordFamily]) {
    const match = form.exec(path);
    if (match === null) continue;
    const {
      metric = metricOfForm,
      period,
      comparison,
      part,
      group,
    } = { ...match.groups } as Partial<FactPath>;
    return {
      ...{ kind, record: record as RecordFamily, names, metric: metric ?? "" },
      ...filedUnder(period, group),
      ...(comparison === undefined ? {} : { comparison }),
      ...(part === undefined ? {} : { part }),
    };
  }
  return undefined;
}

/** An observation may also be filed under a date, which then stands in the place of a group. */
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
 * A form of path below the record, the kind of what is there, and its metric where no name of the
 * path is the metric.
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
 * Every kind of fact. The schemas read it from this file, so that the build keeps the file apart
 * from the functions: records read it too, and whatever file has decimal.js in it brings that into
 * a bundle.
 */
export const factKinds = /* @__PURE__ */ (() => [
  ...new Set(Object.values(forms).flatMap((each) => each.map(([kind]) => kind))),
])();

/**
 * Whether an accounting standard has a say in facts of a kind. Customers, places and dates are not
 * accounted for in any.
 */
export function isOfAccounts(kind: FactKind | undefined): boolean {
  return (
    kind !== "attribute" && kind !== "crossSelling" && kind !== "observation" && kind !== "rank"
  );
}
