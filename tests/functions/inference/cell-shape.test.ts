import { describe, expect, it } from "vitest";
import { facts, infer } from "../../../src/index.js";

const { cells } = infer(facts.filter(({ document }) => document === "iij-3q02-presentation"));
const [first] = cells;

describe("the derivation of a cell", () => {
  it("is a key like the others, the last one", () => {
    expect(cells.map((cell) => Object.keys(cell).at(-1))).toEqual(cells.map(() => "derivation"));
    expect(Reflect.ownKeys(cells[0] ?? {}).filter((key) => typeof key === "symbol")).toHaveLength(
      1,
    );
    expect(Object.getOwnPropertySymbols({ ...first })).toEqual([]);
  });

  it("is found once", () => {
    expect(first?.derivation).toBe(first?.derivation);
  });

  it("belongs to the cell, not to the cell that was made last", () => {
    const ends = cells.map(({ lower, derivation }) => [lower, derivation.lower?.at(-1)?.at]);
    expect(ends.filter(([lower, at]) => lower !== at)).toEqual([]);
    expect(new Set(cells.map(({ derivation }) => derivation)).size).toBe(cells.length);
  });

  it.each([
    ["inherits from it", (cell: object) => Object.create(cell) as object],
    ["stands for it", (cell: object) => new Proxy(cell, {})],
  ])("is also there for an object that %s", (_, made) => {
    const cell = first ?? {};
    expect(Reflect.get(made(cell), "derivation")).toBe(first?.derivation);
  });

  it("cannot be replaced", () => {
    const refused = () => Reflect.defineProperty(first ?? {}, "derivation", { value: {} });
    expect(refused()).toBe(false);
  });
});
