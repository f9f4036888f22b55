import { standardOf } from "../../model/accounting-standard.js";
import type { Subject } from "../../model/figure.js";
import { own } from "../../model/own.js";
import { shortened } from "../../model/shortened.js";
import { readPeriod } from "../periods/read-period.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** In what two figures can differ that are compared or combined. */
export type Respect =
  "metric" | "period" | "span" | "company" | "accountingStandard" | "scope" | "definition";

/**
 * What makes two figures of one metric incomparable: whose they are, and on which terms they were
 * measured.
 */
export const terms = ["company", "accountingStandard", "scope", "definition"] as const;

/**
 * The first of some respects in which both figures are described and differ, with both values; what
 * one leaves unsaid is no difference.
 */
export function differenceIn<R extends Respect>(
  respects: readonly R[],
  current: Subject,
  base: Subject,
): { differs: R; current: string; base: string } | undefined {
  for (const differs of respects) {
    const one = saidOf(differs, current);
    const other = one === undefined ? undefined : saidOf(differs, base);
    if (one !== undefined && other !== undefined && one !== other)
      return { differs, current: one, base: other };
  }
  return undefined;
}

function saidOf(respect: Respect, subject: Subject): string | undefined {
  if (respect === "accountingStandard") return standardOf(subject);
  const said = own(subject, respect === "span" ? "period" : respect) as string | undefined;
  return said === undefined || respect !== "span" ? said : readPeriod(said).span;
}

/** Refuses figures that do not belong together. */
export function requireSame(respects: readonly Respect[], a: Subject, b: Subject): void {
  const difference = differenceIn(respects, a, b);
  if (difference === undefined) return;
  refuse("mismatch", {
    needs: `both figures of one ${respectNames[difference.differs]}`,
    got: `${describe(a)} and ${describe(b)}${inFigures.has(difference.differs) ? "" : `, ${shortened(difference.current)} and ${shortened(difference.base)}`}`,
    values: [a, b],
  });
}

/** What the description of a figure shows by itself. */
const inFigures: ReadonlySet<Respect> = new Set(["metric", "period"]);

const respectNames: Readonly<Record<Respect, string>> = {
  metric: "metric",
  period: "period",
  span: "length of period",
  company: "company",
  accountingStandard: "accounting standard",
  scope: "scope",
  definition: "definition",
};
