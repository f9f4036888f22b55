import { standardOf } from "../../model/accounting-standard.js";
import type { Subject } from "../../model/figure.js";
import { own } from "../../model/own.js";
import { shortened } from "../../model/shortened.js";
import { readPeriod } from "../periods/read-period.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** The ways in which two figures that are compared or combined can differ. */
export type Respect =
  "metric" | "period" | "span" | "company" | "accountingStandard" | "scope" | "definition";

/**
 * The keys that make two figures of one metric incomparable: whose they are, and how they were
 * measured.
 */
export const terms = ["company", "accountingStandard", "scope", "definition"] as const;

/**
 * The first of these respects that both figures state and in which they differ, with both values. A
 * key that one of them lacks is not a difference.
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

/** Rejects figures that do not belong together. */
export function requireSame(respects: readonly Respect[], a: Subject, b: Subject): void {
  const difference = differenceIn(respects, a, b);
  if (difference === undefined) return;
  refuse("mismatch", {
    needs: `both figures with the same ${respectNames[difference.differs]}`,
    got: `${describe(a)} and ${describe(b)}${inFigures.has(difference.differs) ? "" : `, ${shortened(difference.current)} and ${shortened(difference.base)}`}`,
    values: [a, b],
  });
}

/** The respects that a figure's description in an error already shows. */
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
