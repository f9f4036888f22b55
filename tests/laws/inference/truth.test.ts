import { describe, expect } from "vitest";
import { law } from "../law.js";
import { admits, inferred, nameOf, sides } from "./found.js";
import { history } from "./history.js";
import { truthOf } from "./truth.js";

describe("infer", () => {
  law(
    "holds the truth of every history, and finds no contradiction in it",
    [history()],
    ({ amounts, facts }) => {
      const { cells, contradictions } = inferred(facts);
      expect(
        contradictions.map((each) => each.facts.map(({ id }) => id)),
        "contradictions",
      ).toEqual([]);
      for (const cell of cells) {
        const truth = truthOf(amounts, cell);
        if (truth === undefined) continue;
        for (const side of sides)
          expect(admits(cell, side, truth), `the ${side} end of ${nameOf(cell)}`).toBe(true);
      }
    },
    2000,
  );
});
