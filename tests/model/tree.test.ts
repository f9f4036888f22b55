import { describe, expect, test } from "vitest";
import { inOrder, put, type Tree } from "../../src/model/tree.js";

describe("put", () => {
  test("makes what is missing on the way, and appends to lists", () => {
    const tree: Tree = {};
    put(tree, ["3Q02", "revenues"], 1);
    put(tree, ["3Q02", "notes[]"], "first");
    put(tree, ["3Q02", "notes[]"], "second");
    expect(tree).toEqual({ "3Q02": { revenues: 1, notes: ["first", "second"] } });
  });

  test("leaves a value that is there already", () => {
    const tree: Tree = {};
    put(tree, ["revenues"], 1);
    put(tree, ["revenues"], 2);
    expect(tree).toEqual({ revenues: 1 });
  });

  test("keeps the place of a path that has no value yet", () => {
    const tree: Tree = {};
    put(tree, ["first"], undefined);
    put(tree, ["second"], 2);
    put(tree, ["first"], 1);
    expect(Object.entries(tree)).toEqual([
      ["first", 1],
      ["second", 2],
    ]);
  });

  test("needs a name", () => {
    expect(() => {
      put({}, [], 1);
    }).toThrow("put needs a path with at least one name.");
  });
});

test("the names that are wanted come first, as far as they are there, and the others stay in order", () => {
  const sorted = inOrder({ z: 1, b: 2, y: 3, a: 4 }, ["a", "missing", "b"]);
  expect(Object.entries(sorted)).toEqual([
    ["a", 4],
    ["b", 2],
    ["z", 1],
    ["y", 3],
  ]);
});
