import { comparePeriods } from "../functions/periods/compare-periods.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";

/** A record while it is being put together. */
export interface Tree {
  [key: string]: unknown;
}

/**
 * Puts a value at a path, making what is missing on the way; a name with `[]` behind it is a list to append to. A value that
 * is there already stays: within a document the first statement of a fact is the record's, all of them are facts.
 */
export function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) throw new Error("put needs a path with at least one name.");
  if (name.endsWith("[]")) {
    const list = (tree[name.slice(0, -2)] ??= []) as unknown[];
    list.push(value);
  } else if (rest.length === 0) {
    tree[name] ??= value;
  } else {
    put((tree[name] ??= {}) as Tree, rest, value);
  }
}

/** The same keys in this order, the others behind in the order that they have. */
export function inOrder(tree: Tree, first: readonly string[]): Tree {
  const names = [...first.filter((name) => name in tree), ...Object.keys(tree).filter((name) => !first.includes(name))];
  return Object.fromEntries(names.map((name) => [name, tree[name]]));
}

/** What is filed under periods, oldest period first. */
export function sortedByPeriod(tree: Tree): Tree {
  return inOrder(tree, Object.keys(tree).filter(isPeriodId).sort(comparePeriods));
}
