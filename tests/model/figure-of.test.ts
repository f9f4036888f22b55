import { facts } from "@iij/earnings";
import { expect, test } from "vitest";
import { figureOf } from "../../src/model/figure-of.js";

const id = "quarters.3Q02.revenues";

test("a figure of a record is its fact without what only a list of statements needs", () => {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(id);
  const { id: _, published, standing, role: __, kind, stands, ...figure } = fact;
  for (const said of [published, standing, kind, stands]) expect(said).toBeDefined();
  expect(figureOf(fact)).toEqual(figure);
  expect(figureOf(undefined)).toBeUndefined();
});
