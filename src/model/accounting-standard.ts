import type { Fact } from "./fact.js";
import { isOfAccounts } from "./fact-path.js";
import type { Evidence, Subject } from "./figure.js";
import { type DescriptionOf, metricOf } from "./metric.js";
import { own } from "./own.js";

/**
 * Whether another accounting standard could make another number of a fact. A dividend that was
 * decided, a contract and an order are the same under each; `underAnyStandard` of a metric says so.
 * The growth and the change of a metric, which are targets of their own, are as the metric is.
 */
export function dependsOnStandard(
  { kind, metric = "" }: Pick<Fact, "kind" | "metric">,
  describe: DescriptionOf = metricOf,
): boolean {
  if (!isOfAccounts(kind)) return false;
  const described = describe(metric) ?? describe(metric.replace(ofTargets, ""));
  return described?.underAnyStandard !== true;
}

const ofTargets = /(?:Growth|Change|ChangePerYear)$/;

/**
 * The standard under which a figure was measured, for comparing it with others. What is only known
 * to be under one of two is of a standard of its own, and can be compared within its document only.
 */
export function standardOf(subject: Subject & Partial<Evidence>): string | undefined {
  const known = own(subject, "accountingStandard") as string | undefined;
  if (known !== undefined || own(subject, "standardIs") !== "unknown") return known;
  return `${notStated} ${(own(subject, "document") as string | undefined) ?? "its document"}`;
}

const notStated = "not stated by";

/** Whether a standard, as `standardOf` names it, is one that some document states. */
export const isStated = (standard: string | undefined): boolean =>
  standard?.startsWith(notStated) !== true;

/** The same as a phrase: "under IFRS", "under a standard not stated by" a document. */
export const underStandard = (standard: string): string =>
  `under ${isStated(standard) ? "" : "a standard "}${standard}`;
