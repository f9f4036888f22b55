import type { Constraint } from "./constraint.js";

/**
 * Groups of constraints that share no unknown and no premise, directly or through others, and so do
 * not affect each other: a premise that is set aside in one of them is in no other.
 */
export function componentsOf(
  constraints: readonly Constraint[],
  unknowns: number,
): readonly (readonly Constraint[])[] {
  const parents: number[] = [];
  for (let cell = 0; cell < unknowns; cell += 1) parents.push(cell);
  // Each premise with an unknown of the first constraint that has it.
  const cellsOf = new Map<object, number>();
  for (const { cells, premises } of constraints) {
    const first = cells[0] ?? 0;
    for (let place = 1; place < cells.length; place += 1) join(parents, cells[place] ?? 0, first);
    for (const premise of premises) {
      const other = cellsOf.get(premise);
      if (other === undefined) cellsOf.set(premise, first);
      else join(parents, other, first);
    }
  }
  const groups = new Map<number, Constraint[]>();
  for (const constraint of constraints) {
    const root = rootOf(parents, constraint.cells[0] ?? 0);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [constraint]);
    else group.push(constraint);
  }
  return [...groups.values()];
}

function join(parents: number[], one: number, other: number): void {
  parents[rootOf(parents, one)] = rootOf(parents, other);
}

function rootOf(parents: number[], cell: number): number {
  let root = cell;
  let parent = parents[root] ?? root;
  while (parent !== root) {
    // Path halving keeps the paths short.
    const next = parents[parent] ?? parent;
    parents[root] = next;
    root = next;
    parent = parents[root] ?? root;
  }
  return root;
}
