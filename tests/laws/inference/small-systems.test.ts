import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Constraint } from "../../../src/functions/inference/solver/constraint.js";
import { endsOf, type Known, type KnownEnd } from "../../../src/functions/inference/solver/ends.js";
import { componentsOf } from "../../../src/functions/inference/solver/components.js";
import {
  minimalConflict,
  minimalEnd,
  premisesBehind,
} from "../../../src/functions/inference/solver/minimal.js";
import { type Conflict, propagate } from "../../../src/functions/inference/solver/propagate.js";
import { solve } from "../../../src/functions/inference/solver/solve.js";
import { trialOf } from "../../../src/functions/inference/solver/trial.js";
import { law } from "../law.js";
import { restingOn, without } from "./restarting.js";
import { endOf, isCutOff, type Premise, sides, smallSystem, type SmallSystem } from "./systems.js";

const sourceOf = (premise: object): unknown => (premise as Premise).source;
const isOf =
  (source: unknown) =>
  (premise: object): boolean =>
    sourceOf(premise) === source;

/** All ends, as the order of the steps does not change them. */
const endsIn = ({ unknowns }: SmallSystem, known: Known): readonly string[] =>
  Array.from({ length: unknowns }, (_, cell) =>
    sides.map((side) => endOf(known[side].get(cell))),
  ).flat();

const subset = ({ premises }: SmallSystem): fc.Arbitrary<readonly object[]> =>
  fc.subarray([...premises]);
const withSubsets = smallSystem.chain((system) =>
  fc.tuple(fc.constant(system), subset(system), subset(system)),
);

describe("a trial", () => {
  law(
    "knows what follows from the premises that are given, one within another, and nothing after",
    [withSubsets],
    ([system, first, second]) => {
      const { constraints } = system;
      const trial = trialOf(constraints);
      const expectOf = (given: readonly object[]): void => {
        const { known, conflict } = propagate(restingOn(constraints, given));
        if (isCutOff(known) || isCutOff(trial.known)) return;
        expect(trial.conflict() === undefined).toBe(conflict === undefined);
        if (conflict === undefined)
          expect(endsIn(system, trial.known)).toEqual(endsIn(system, known));
      };
      expectOf([]);
      const both = [...first, ...second.filter((each) => !first.includes(each))];
      trial.given(first, () => {
        expectOf(first);
        // Twice, since what is added is also taken away again.
        for (let time = 0; time < 2; time += 1)
          trial.given(both.slice(first.length), () => {
            expectOf(both);
          });
        expectOf(first);
      });
      expectOf([]);
      expect(trial.given(first, () => "answer")).toBe("answer");
    },
    600,
  );
});

/** Whether some premises lead to a contradiction, whatever else there is. */
const contradict = (constraints: readonly Constraint[], premises: readonly object[]): boolean =>
  propagate(restingOn(constraints, premises)).conflict !== undefined;

describe("the reasons of an end or of a contradiction", () => {
  law(
    "suffice, and none of them can be spared",
    [smallSystem],
    (system) => {
      const { constraints, unknowns } = system;
      const { known, conflict } = propagate(constraints);
      if (isCutOff(known)) return;
      const trial = trialOf(constraints);
      if (conflict !== undefined) {
        const minimal = minimalConflict(conflict, trial);
        expect([minimal.lower.side, minimal.upper.side]).toEqual(["lower", "upper"]);
        const premises = premisesBehind([minimal.lower, minimal.upper]);
        expect(contradict(constraints, premises)).toBe(true);
        for (const one of premises)
          expect(
            contradict(
              constraints,
              premises.filter((other) => other !== one),
            ),
          ).toBe(false);
        return;
      }
      for (let cell = 0; cell < unknowns; cell += 1)
        for (const end of Object.values(endsOf(known, cell)) as (KnownEnd | undefined)[]) {
          if (end === undefined) continue;
          const minimal = minimalEnd(end, trial);
          expect([minimal.cell, minimal.side, endOf(minimal)]).toEqual([
            cell,
            end.side,
            endOf(end),
          ]);
          const premises = premisesBehind([minimal]);
          const found = (given: readonly object[]): string =>
            endOf(propagate(restingOn(constraints, given)).known[end.side].get(cell));
          expect(found(premises)).toBe(endOf(end));
          for (const one of premises)
            expect(found(premises.filter((other) => other !== one))).not.toBe(endOf(end));
        }
    },
    600,
  );
});

describe("a solution", () => {
  const settled = ({ constraints, unknowns }: SmallSystem, disproved: readonly object[]) => {
    const asked: Conflict[] = [];
    const solution = solve(constraints, unknowns, {
      settle: (conflict) => {
        asked.push(conflict);
        return { conflict, setAside: premisesBehind([conflict.lower, conflict.upper]) };
      },
      sourceOf,
      isDisproved: (premise) => disproved.includes(premise),
    });
    return { ...solution, asked };
  };

  law(
    "is what follows from the premises that were neither set aside nor disproved",
    [withSubsets],
    ([system, disproved]) => {
      const { constraints, unknowns } = system;
      const { known, conflicts, asked, trialOf: trialOfCell } = settled(system, disproved);
      expect(asked).toEqual(conflicts.map(({ conflict }) => conflict));
      const kept = without(constraints, [
        ...conflicts.flatMap(({ setAside }) => setAside),
        ...disproved,
      ]);
      const again = propagate(kept);
      if (isCutOff(again.known)) return;
      expect(again.conflict).toBeUndefined();
      expect(endsIn(system, known)).toEqual(endsIn(system, again.known));
      const all = [...new Set(kept.flatMap(({ premises }) => premises))];
      for (let cell = 0; cell < unknowns; cell += 1) {
        const trial = trialOfCell(cell);
        trial.given(all, () => {
          for (const side of sides)
            expect(endOf(trial.known[side].get(cell))).toBe(endOf(again.known[side].get(cell)));
        });
      }
    },
    600,
  );

  law(
    "names contradictions that hold, smallest ones, and within one source if that has any",
    [smallSystem],
    (system) => {
      const { constraints, unknowns } = system;
      const { conflicts } = settled(system, []);
      const out = new Set<object>();
      for (const { setAside } of conflicts) {
        expect(setAside.filter((premise) => out.has(premise))).toEqual([]);
        expect(contradict(constraints, setAside)).toBe(true);
        for (const one of setAside)
          expect(
            contradict(
              constraints,
              setAside.filter((other) => other !== one),
            ),
          ).toBe(false);
        // Of the component alone, since sources have other contradictions elsewhere.
        const component =
          componentsOf(constraints, unknowns).find((each) =>
            each.some(({ premises }) => premises.some((premise) => setAside.includes(premise))),
          ) ?? [];
        const left = [...new Set(component.flatMap(({ premises }) => premises))].filter(
          (premise) => !out.has(premise),
        );
        const sources = new Set(setAside.map(sourceOf));
        if (sources.size > 1)
          for (const source of sources)
            expect(contradict(component, left.filter(isOf(source)))).toBe(false);
        for (const premise of setAside) out.add(premise);
      }
    },
    600,
  );
});
