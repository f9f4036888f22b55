import { describe, expect, test } from "vitest";
import {
  type Agenda,
  agendaInOrder,
  agendaOf,
} from "../../../src/functions/inference/solver/agenda.js";

/** What is done with an agenda: "next", or a number that is added or, with !, called back. */
function nexts(agenda: Agenda, steps: string): readonly (number | undefined)[] {
  const found: (number | undefined)[] = [];
  for (const step of steps.split(" "))
    if (step === "next") found.push(agenda.next());
    else if (step.startsWith("!")) agenda.callBack(Number(step.slice(1)));
    else agenda.add(Number(step));
  return found;
}
const end = undefined;

describe("an agenda", () => {
  test.each<readonly [first: number[], steps: string, expected: (number | undefined)[]]>([
    [[], "next", [end]],
    [[3, 1, 2], "next next next next next", [3, 1, 2, end, end]],
    // What is added waits for all others, and is not added twice while it waits.
    [[3, 1], "2 1 2 next next next next", [3, 1, 2, end]],
    [[3], "next 3 next next", [3, 3, end]],
    // What is called back comes before them, in the order in which it was.
    [[3, 1], "!2 !4 next next next next next", [2, 4, 3, 1, end]],
    [[3, 1], "next !3 next next next", [3, 3, 1, end]],
    [[3, 1], "!1 next next next", [3, 1, end]],
    // Also after it has been empty.
    [[1], "next next 2 next next !4 5 !6 next next next next", [1, end, 2, end, 4, 6, 5, end]],
  ])("that starts with %j gives after %s: %j", (first, steps, expected) => {
    expect(nexts(agendaOf(first), steps)).toEqual(expected);
  });

  test.each<readonly [first: number[], steps: string, expected: (number | undefined)[]]>([
    [[], "next", [end]],
    [[3, 10, 1, 2], "next next next next next", [1, 2, 3, 10, end]],
    // What comes later in order is checked at its own place, once.
    [[1, 5, 9], "next 7 3 5 7 next next next next next", [1, 3, 5, 7, 9, end]],
    [[4], "next 9 8 7 6 5 next next next next next next", [4, 5, 6, 7, 8, 9, end]],
    [[0, 1], "next 1 2 next next next", [0, 1, 2, end]],
    // What has had its turn, or is having it, comes after all others.
    [[1, 2, 6], "next next 2 1 2 7 next next next next next", [1, 2, 6, 7, 2, 1, end]],
    [[5], "next next 1 9 next 3 9 next next next", [5, end, 1, 9, 3, end]],
    // Before it starts nothing has had its turn.
    [[2], "0 next next next", [0, 2, end]],
  ])("in order that starts with %j gives after %s: %j", (first, steps, expected) => {
    expect(nexts(agendaInOrder(first), steps)).toEqual(expected);
  });
});
