import { type DerivationStep, type Fact, infer, type InferredLevel } from "@iij/earnings";
import { describe, expect } from "vitest";
import { law } from "../law.js";
import {
  absolute,
  compare,
  minus,
  type Rational,
  rational,
  readDecimal,
  times,
} from "../rational.js";
import { inferred, nameOf, type Side, sides } from "./found.js";
import { history } from "./history.js";

/** How far from an end another order of steps may stop, as a part of the width. */
const slack = rational(1n, 2048n);

/**
 * Nor does the stop rule take a way that leads further in by less than this, though fewer figures
 * be needed for it.
 */
const stopped = rational(-1n, 65_536n);

const isClosed = (cell: InferredLevel, side: Side): boolean =>
  side === "lower" ? cell.lowerClosed : cell.upperClosed;

/** Whether other cells have an end as far in, give or take a part of the width. */
function isReached(
  cell: InferredLevel,
  side: Side,
  others: readonly InferredLevel[],
  within: Rational,
): boolean {
  const end = cell[side];
  const other = others.find((each) => nameOf(each) === nameOf(cell));
  const found = other?.[side];
  if (end === undefined || other === undefined || found === undefined) return false;
  if (found === end) return isClosed(cell, side) || !isClosed(other, side);
  const looser = times(
    minus(readDecimal(end), readDecimal(found)),
    rational(side === "lower" ? 1n : -1n),
  );
  const opposite = cell[side === "lower" ? "upper" : "lower"];
  const width = absolute(minus(readDecimal(opposite ?? "0"), readDecimal(end)));
  return compare(looser, times(width, within)) <= 0;
}

/**
 * The step is the end, or further in: the order of steps may take it a little further than the stop
 * rule did.
 */
function proves({ at, closed }: DerivationStep, cell: InferredLevel, side: Side): boolean {
  const order =
    compare(readDecimal(at), readDecimal(cell[side] ?? at)) * (side === "lower" ? 1 : -1);
  return order > 0 || (order === 0 && (isClosed(cell, side) || !closed));
}

/** The fact as one that speaks of the same and puts no ends to it. */
function silent(fact: Fact): Fact {
  const { id, metric = "" } = fact;
  if (fact.qualifier === "unchanged")
    return {
      ...fact,
      id: id.replace(/reportedGrowth.[^.]+/, "reportedChange"),
      kind: "change",
      value: "0",
      unit: "JPY",
      qualifier: "approximately",
    };
  if (!("value" in fact)) return { ...fact, qualifier: "qualitative" };
  const level = id.includes(".milestones.")
    ? { id: id.replace(/milestones.*/, "revenues"), metric: "revenues", kind: "level" as const }
    : { id, metric };
  return { ...fact, ...level, qualifier: "approximately" };
}

/** Which unknowns there are must not depend on the figures that are made silent. */
const asPrinted = { assume: "asPrinted" } as const;

describe("a derivation", () => {
  law(
    "is a list of steps, each from steps before it, and the last is the end",
    [history()],
    ({ facts }) => {
      for (const cell of inferred(facts).cells) {
        for (const side of sides) {
          const steps = cell.derivation[side];
          expect(steps === undefined, "each end has its derivation").toBe(cell[side] === undefined);
          if (steps === undefined) continue;
          for (const [index, { from }] of steps.entries())
            expect(
              from.every((step) => step < index),
              "steps are from steps before them",
            ).toBe(true);
          const used = new Set([steps.length - 1, ...steps.flatMap(({ from }) => from)]);
          expect(used.size, "each step is used").toBe(steps.length);
          const last = steps.at(-1);
          expect([last?.kind, last?.metric, last?.period, last?.comparedTo, last?.end]).toEqual([
            cell.kind,
            cell.metric,
            cell.period,
            cell.comparedTo,
            side,
          ]);
          expect(
            last && proves(last, cell, side),
            `the last step proves the ${side} end ${cell[side] ?? ""} of ${nameOf(cell)}: ${last?.at ?? ""}`,
          ).toBe(true);
          expect(
            steps.flatMap((step) => step.facts).every((fact) => facts.includes(fact)),
            "its figures are the caller's",
          ).toBe(true);
        }
      }
    },
    150,
  );

  law(
    "is complete and minimal: its figures alone give the end, and without any of them it is looser",
    [history("plain")],
    ({ facts }) => {
      for (const cell of infer(facts, asPrinted).cells) {
        for (const side of sides) {
          const needed = [...new Set((cell.derivation[side] ?? []).flatMap((step) => step.facts))];
          if (needed.length > 6) continue;
          const from = (some: readonly Fact[]): readonly InferredLevel[] =>
            infer(
              facts.map((fact) => (some.includes(fact) ? fact : silent(fact))),
              asPrinted,
            ).cells;
          if (cell[side] !== undefined)
            expect(
              isReached(cell, side, from(needed), slack),
              `${side} end of ${nameOf(cell)} from its figures alone`,
            ).toBe(true);
          for (const without of needed) {
            const fewer = from(needed.filter((each) => each !== without));
            expect(
              isReached(cell, side, fewer, stopped),
              `${side} end of ${nameOf(cell)} without ${without.id}`,
            ).toBe(false);
          }
        }
      }
    },
    40,
  );
});
