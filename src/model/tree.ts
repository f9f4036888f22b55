import { own } from "./own.js";

/** A record under construction. */
export interface Tree {
  [key: string]: unknown;
}

/**
 * Puts a value at a path and creates missing parts on the way; a name with `[]` after it is a list
 * to append to. An existing value is kept. Without a value, the path only reserves its place among
 * the others.
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

/** The existing part, or else this one. */
function partOf(tree: Tree, name: string, part: unknown): unknown {
  if (own(tree, name) === undefined) tree[name] = part;
  return tree[name];
}

/** Puts the given keys first, in this order; the others follow in their own order. */
export function inOrder(tree: Tree, first: readonly string[]): Tree {
  // A repeated name keeps its first place.
  const names = [...first.filter((name) => Object.hasOwn(tree, name)), ...Object.keys(tree)];
  return Object.fromEntries(names.map((name) => [name, tree[name]]));
}
