import type { PeriodId } from "../../../model/period.js";
import type { Statement } from "./statements.js";
import type { Unknown } from "./system.js";

/** What levels must have in common to be compared and added. */
export interface Description {
  readonly metric: string;
  readonly unit: string;
  readonly accountingStandard: string | undefined;
  readonly scope: string | undefined;
  readonly definition: string | undefined;
}

/** Levels of one description: for each period, one per epoch that refers to it. */
export interface Group extends Description {
  readonly levels: ReadonlyMap<PeriodId, ReadonlyMap<number, number>>;
}

/** The levels to which a statement's document can refer. */
export function descriptionOf(
  { standard, fact }: Statement,
  metric: string,
  unit: string,
): Description {
  const { scope, definition } = fact;
  return { metric, unit, accountingStandard: standard, scope, definition };
}

export function keyOfDescription(description: Description): string {
  const { metric, unit, accountingStandard, scope, definition } = description;
  return keyOf([metric, unit, accountingStandard, scope, definition]);
}

/** As JSON, so that no text of a fact can run into the next part of the key. */
export const keyOf = (parts: readonly (string | number | undefined)[]): string =>
  JSON.stringify(parts);

/** Without keys that are not stated. */
export function described({
  metric,
  unit,
  accountingStandard,
  scope,
  definition,
}: Description): Omit<Unknown, "kind" | "vintage"> {
  return {
    metric,
    unit,
    ...(accountingStandard === undefined ? {} : { accountingStandard }),
    ...(scope === undefined ? {} : { scope }),
    ...(definition === undefined ? {} : { definition }),
  };
}
