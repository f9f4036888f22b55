import { comparePeriods } from "../functions/periods/compare-periods.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { inOrder, type Tree } from "../model/tree.js";

/** What is filed under periods, oldest period first. */
export function sortedByPeriod(tree: Tree): Tree {
  return inOrder(tree, Object.keys(tree).filter(isPeriodId).sort(comparePeriods));
}
