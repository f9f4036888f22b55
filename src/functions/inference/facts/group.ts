import type { PeriodId } from "../../../model/period.js";
import type { Statement } from "./statements.js";

/** What levels must have in common to be compared and added. */
export interface Description {
  /** Different for each description of one system, and the same for the same one. */
  readonly key: number;
  /** The same for every description with the same accounting standard and scope. */
  readonly basis: number;
  readonly metric: string;
  readonly unit: string;
  readonly accountingStandard: string | undefined;
  readonly scope: string | undefined;
  readonly definition: string | undefined;
  /** Its levels so far: for each period, one per epoch that refers to it. */
  readonly levels: Map<PeriodId, Map<number, number>>;
}

/** Finds the description with these texts. */
export type Describing = (about: Omit<Description, "key" | "basis" | "levels">) => Description;

/**
 * The descriptions of one system. The same one is asked for thousands of times, so each is made
 * once, and is found by its texts one after another instead of by a text of them all.
 */
export function describing(): Describing {
  const all: ByText<ByText<ByText<ByText<ByText<Description>>>>> = new Map();
  const bases = new Map<string, number>();
  let count = 0;
  return ({ metric, unit, accountingStandard, scope, definition }) => {
    const found = all.get(metric)?.get(accountingStandard)?.get(scope)?.get(definition)?.get(unit);
    if (found !== undefined) return found;
    const texts = keyOf([accountingStandard, scope]);
    const basis = bases.get(texts) ?? bases.size;
    bases.set(texts, basis);
    const made: Description = {
      key: count,
      basis,
      metric,
      unit,
      accountingStandard,
      scope,
      definition,
      levels: new Map(),
    };
    count += 1;
    below(below(below(below(all, metric), accountingStandard), scope), definition).set(unit, made);
    return made;
  };
}

/** The levels to which a statement's document can refer. */
export function levelsOf(
  describe: Describing,
  { standard, fact: { scope, definition } }: Statement,
  metric: string,
  unit: string,
): Description {
  return describe({ metric, unit, accountingStandard: standard, scope, definition });
}

type ByText<T> = Map<string | undefined, T>;

function below<T>(level: ByText<ByText<T>>, text: string | undefined): ByText<T> {
  const known = level.get(text);
  if (known !== undefined) return known;
  const made: ByText<T> = new Map();
  level.set(text, made);
  return made;
}

/** As JSON, so that no text of a fact can run into the next part of the key. */
export const keyOf = (parts: readonly (string | number | undefined)[]): string =>
  JSON.stringify(parts);
