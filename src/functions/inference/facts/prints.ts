import type { PeriodId } from "../../../model/period.js";
import type { DescriptionOf } from "../../levels/described-by.js";
import { type Describing, type Description, levelsOf } from "./group.js";
import type { Statement } from "./statements.js";
import { unitOf } from "./units.js";

/** What is printed for a level, with the epochs of the documents. */
interface Prints {
  readonly group: Description;
  readonly statements: readonly Statement[];
  readonly byEpoch: Map<number, Statement[]>;
}

/** The statements of each level, by description and period. */
export interface PrintsOfLevels {
  readonly all: readonly Prints[];
  readonly of: (description: Description, period: PeriodId) => Prints | undefined;
}

export function printsOf(
  levels: readonly Statement[],
  describe: DescriptionOf,
  descriptions: Describing,
): PrintsOfLevels {
  const all: OpenPrints[] = [];
  const byKey = new Map<number, Map<PeriodId, OpenPrints>>();
  for (const statement of levels) {
    const unit = unitOf(statement, describe);
    if (unit === undefined) continue;
    const group = levelsOf(descriptions, statement, statement.metric, unit);
    let periods = byKey.get(group.key);
    if (periods === undefined) {
      periods = new Map();
      byKey.set(group.key, periods);
    }
    const others = periods.get(statement.period);
    if (others === undefined) {
      const prints: OpenPrints = { group, statements: [statement], byEpoch: new Map() };
      periods.set(statement.period, prints);
      all.push(prints);
    } else others.statements.push(statement);
  }
  return { all, of: ({ key }, period) => byKey.get(key)?.get(period) };
}

interface OpenPrints extends Prints {
  readonly statements: Statement[];
}
