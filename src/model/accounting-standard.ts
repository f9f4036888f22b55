import type { Fact } from "./fact.js";
import { isOfAccounts } from "./fact-path.js";
import type { Evidence, Subject } from "./figure.js";
import { type DescriptionOf, metricOf } from "./metric.js";
import { own } from "./own.js";

/**
 * Whether the number of a fact depends on the accounting standard. A declared dividend, a contract
 * and an order do not, which `underAnyStandard` of a metric says. The growth and the change of a
 * metric are targets of their own and follow the metric.
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
 * The standard under which a figure was measured, for comparing it with others. A figure that may
 * be under either of two standards counts as a standard of its own, and is comparable only within
 * its document.
 */
export function standardOf(subject: Subject & Partial<Evidence>): string | undefined {
  const known = own(subject, "accountingStandard") as string | undefined;
  if (known !== undefined || own(subject, "standardIs") !== "unknown") return known;
  return `${notStated} ${(own(subject, "document") as string | undefined) ?? "its document"}`;
}

const notStated = "not stated by";

/** Whether some document states this standard, as `standardOf` names it. */
export const isStated = (standard: string | undefined): boolean =>
  standard?.startsWith(notStated) !== true;

/** The same as a phrase: "under IFRS", "under a standard not stated by" a document. */
export const underStandard = (standard: string): string =>
  `under ${isStated(standard) ? "" : "a standard "}${standard}`;
