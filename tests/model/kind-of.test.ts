import { facts } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { figureOf } from "../../src/model/figure-of.js";
import { kindOf, subjectOf } from "../../src/model/kind-of.js";

const id = "quarters.3Q02.revenues";

describe("what a fact states", () => {
  test("is what its id says, where it says nothing itself", () => {
    expect(kindOf({ id })).toBe("level");
    expect(subjectOf({ id })).toMatchObject({
      kind: "level",
      metric: "revenues",
      period: "3Q02",
    });
  });

  test("is what it says itself, whatever its id is", () => {
    const own = { kind: "change", metric: "own", period: "2Q02" } as const;
    for (const each of [id, "mine-1"]) {
      expect(kindOf({ ...own, id: each })).toBe("change");
      expect(subjectOf({ ...own, id: each })).toMatchObject(own);
    }
  });

  test("is nothing where neither says it", () => {
    expect(kindOf({ id: "mine-1" })).toBeUndefined();
    expect(subjectOf({ id: "mine-1" })).toEqual({});
    expect(subjectOf({ id: "mine-1", metric: "own" })).toEqual({ metric: "own" });
  });
});

test("a figure of a record is its fact without what only a list of statements needs", () => {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(id);
  const { id: _, published, standing, role: __, kind, stands, ...figure } = fact;
  for (const said of [published, standing, kind, stands]) expect(said).toBeDefined();
  expect(figureOf(fact)).toEqual(figure);
  expect(figureOf(undefined)).toBeUndefined();
});
