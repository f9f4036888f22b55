import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { histories } from "./cases.js";
import { violationsOf, violationsUnseen } from "./restated/claims.js";
import { history, type Mode } from "./restated/generate.js";
import type { World } from "./restated/world.js";

function holds(mode: Mode, violations: (world: World) => readonly string[]): void {
  fc.assert(
    fc.property(history(mode), (world) => {
      expect(violations(world)).toEqual([]);
    }),
    { numRuns: histories },
  );
}

describe("infer, of a true history", () => {
  test("with restatements that show, proves nothing false and finds no contradiction", () => {
    holds("seen", violationsOf);
  });

  test("whose figures change their accounting standard, keeps the two apart", () => {
    holds("standard", violationsOf);
  });

  test("whose figures change their scope, keeps the two apart", () => {
    holds("scope", violationsOf);
  });

  test("with restatements that do not show, goes wrong only where it says that it mixes them", () => {
    holds("unseen", violationsUnseen);
  });
});
