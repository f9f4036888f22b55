import { type Fact, facts } from "@iij/earnings";

/** The first of our facts with this id. */
export function factCalled(id: string): Fact {
  const found = facts.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`There is no fact ${id}.`);
  return found;
}
