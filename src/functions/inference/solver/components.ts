import type { Constraint } from "./constraint.js";

/**
 * Groups of constraints that share no unknown and no premise, directly or through others, and so do
 * not affect each other: a premise that is set aside in one of them is in no other.
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
  const join = (one: number, other: number): void => {
    parents[rootOf(one)] = rootOf(other);
  };
  // Each premise with an unknown of the first constraint that has it.
  const cellsOf = new Map<object, number>();
  for (const { cells, premises } of constraints) {
    const [first = 0] = cells;
    for (const cell of cells) join(cell, first);
    for (const premise of premises) {
      const other = cellsOf.get(premise);
      if (other === undefined) cellsOf.set(premise, first);
      else join(other, first);
    }
  }
  const groups = new Map<number, Constraint[]>();
  for (const constraint of constraints) {
    const root = rootOf(constraint.cells[0] ?? 0);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [constraint]);
    else group.push(constraint);
  }
  return [...groups.values()];
}
