import {
  company,
  crossSelling,
  facilities,
  facts,
  fiscalYears,
  guidance,
  halves,
  nineMonths,
  observations,
  quarters,
  segments,
  surveys,
} from "@iij/earnings";
import { describe, expect, test } from "vitest";

const records: Readonly<Record<string, object>> = {
  company,
  crossSelling,
  facilities,
  fiscalYears,
  guidance,
  halves,
  nineMonths,
  observations,
  quarters,
  segments,
  surveys,
};

/** A line of a ranking has a place in a table and not a figure of its own. */
const isLine = (id: string): boolean => /\.\d+$/.test(id);
const standing = facts.filter(({ id, stands }) => stands && !isLine(id));

function at(id: string): unknown {
  return id
    .split(".")
    .reduce<unknown>(
      (part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name],
      records,
    );
}

/** The paths of all figures, hedges and wordings, but for targets that are no longer in force. */
function pathsIn(part: unknown, path: string): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("printed" in part && ("value" in part || "qualifier" in part)) return [path];
  return Object.entries(part).flatMap(([key, inner]) =>
    ["earlier", "press", "revises", "confirms", "otherWordings"].includes(key)
      ? []
      : pathsIn(inner, `${path}.${key}`),
  );
}

describe("a record is its facts:", () => {
  test("each fact that stands is at the path that its id is", () => {
    expect(standing.length).toBeGreaterThan(900);
    for (const {
      id,
      published: _published,
      standing: _standing,
      role: _role,
      kind: _kind,
      stands: _stands,
      part: _part,
      group: _group,
      ...figure
    } of standing)
      expect(at(id), id).toEqual(figure);
  });

  test("no other figure is in it", () => {
    const paths = Object.entries(records).flatMap(([name, record]) => pathsIn(record, name));
    expect([...paths].sort()).toEqual(standing.map(({ id }) => id).sort());
  });

  test("of the statements of one fact exactly one stands, but for parts of a target that the one in force does not have", () => {
    const byId = new Map<string, number>();
    for (const { id, stands } of facts) byId.set(id, (byId.get(id) ?? 0) + (stands ? 1 : 0));
    const others = [...byId].filter(([, count]) => count !== 1);
    expect(others).toContainEqual(["guidance.FY2013.revenues.convenienceTranslation.value", 0]);
    const wrong = others.filter(
      ([id, count]) => count !== 0 || !id.startsWith("guidance.") || at(id) !== undefined,
    );
    expect(wrong).toEqual([]);
  });
});
