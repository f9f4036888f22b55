import type { PeriodId } from "../../../model/period.js";
import type { Statement } from "./statements.js";
import type { Unknown } from "./system.js";

/** What levels have to have in common to be compared and added. */
export interface Description {
  readonly metric: string;
  readonly unit: string;
  readonly accountingStandard: string | undefined;
  readonly scope: string | undefined;
  readonly definition: string | undefined;
}

/** Levels of one description: of each period as many as there are epochs that speak of it. */
export interface Group extends Description {
  readonly levels: ReadonlyMap<PeriodId, ReadonlyMap<number, number>>;
}

/** The levels that a statement's document can speak of. */
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

/** As JSON, so that no text of a fact runs over into the next part of the key. */
export const keyOf = (parts: readonly (string | number | undefined)[]): string =>
  JSON.stringify(parts);

/** Without what is not stated. */
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
