import type { Constraint } from "./constraint.js";

/**
 * Groups of constraints that share no unknown, directly or through others, and so do not affect
 * each other.
 */
export function componentsOf(
  constraints: readonly Constraint[],
  unknowns: number,
): readonly (readonly Constraint[])[] {
  const parents = Array.from({ length: unknowns }, (_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parents[root] !== root) {
      // Path halving keeps the paths short.
      const parent = parents[root] ?? root;
      parents[root] = parents[parent] ?? parent;
      root = parents[root] ?? root;
    }
    return root;
  };
  for (const { cells } of constraints)
    for (const cell of cells) parents[rootOf(cell)] = rootOf(cells[0] ?? cell);
  const groups = new Map<number, Constraint[]>();
  for (const constraint of constraints) {
    const root = rootOf(constraint.cells[0] ?? 0);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [constraint]);
    else group.push(constraint);
  }
  return [...groups.values()];
}
