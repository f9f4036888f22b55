import { own } from "./own.js";

/** A record while it is being put together. */
export interface Tree {
  [key: string]: unknown;
}

/**
 * Puts a value at a path, making what is missing on the way; a name with `[]` after it is a list to
 * append to. A value that is there already stays. Without a value the path only keeps its place
 * among the others.
 */
export function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) throw new Error("put needs a path with at least one name.");
  if (name.endsWith("[]")) {
    (partOf(tree, name.slice(0, -2), []) as unknown[]).push(value);
  } else if (rest.length === 0) {
    partOf(tree, name, value);
  } else {
    put(partOf(tree, name, {}) as Tree, rest, value);
  }
}

/** What is there already, else this. */
function partOf(tree: Tree, name: string, part: unknown): unknown {
  if (own(tree, name) === undefined) tree[name] = part;
  return tree[name];
}

/** The same keys in this order, the others after them in the order that they have. */
export function inOrder(tree: Tree, first: readonly string[]): Tree {
  // A name that comes again keeps its first place.
  const names = [...first.filter((name) => Object.hasOwn(tree, name)), ...Object.keys(tree)];
  return Object.fromEntries(names.map((name) => [name, tree[name]]));
}
