import fc from "fast-check";
import { describe, expect } from "vitest";
import { premisesBehind } from "../../../src/functions/inference/solver/minimal.js";
import { propagate, unbounded } from "../../../src/functions/inference/solver/propagate.js";
import { runOf } from "../../../src/functions/inference/solver/run.js";
import { law } from "../law.js";
import { without } from "./restarting.js";
import { endOf, isCutOff, sides, smallSystem } from "./systems.js";

describe("a run that goes on after premises were set aside", () => {
  law(
    "knows just what one knows that starts without them, and contradicts just where that does",
    [smallSystem, fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 2, maxLength: 6 })],
    ({ constraints, premises, unknowns }, choices) => {
      const known = unbounded();
      const run = runOf(constraints, known);
      const out: object[] = [];
      for (const [which, isAny] of choices) {
        const conflict = run.conflict();
        const again = propagate(without(constraints, out));
        if (isCutOff(again.known) || isCutOff(known)) return;
        expect(conflict === undefined, "there is no contradiction").toBe(
          again.conflict === undefined,
        );
        if (conflict === undefined)
          for (let cell = 0; cell < unknowns; cell += 1)
            for (const side of sides)
              expect(endOf(known[side].get(cell)), `the ${side} end of ${cell}`).toBe(
                endOf(again.known[side].get(cell)),
              );
        const behind =
          conflict === undefined ? [] : premisesBehind([conflict.lower, conflict.upper]);
        expect(
          behind.some((premise) => out.includes(premise)),
          "a contradiction rests on what was set aside",
        ).toBe(false);
        const { lower, upper } = run.conflict() ?? {};
        expect(
          lower === conflict?.lower && upper === conflict?.upper,
          "the same, if asked again",
        ).toBe(true);
        // One of its reasons, or any premise: what has nothing to do with it goes on with it.
        const all = isAny || behind.length === 0 ? premises : behind;
        const one = all[which % all.length];
        if (one === undefined) return;
        out.push(one);
        const before = sides.flatMap((side) => [...known[side].values()]);
        run.setAside([one]);
        // What does not rest on it stays, so that the cost depends on what is lost.
        for (const end of before)
          if (!premisesBehind([end]).includes(one))
            expect(known[end.side].get(end.cell) === end, "an end was lost for nothing").toBe(true);
      }
    },
    2000,
  );
});
