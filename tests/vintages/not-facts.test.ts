import { asOf, history, infer, reconcileAll } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";

const verbs = {
  asOf: (facts) => asOf(facts, "2003-02-13"),
  history: (facts) => history(facts, "revenues", "3Q02"),
  reconcileAll: (facts) => reconcileAll(facts),
  infer: (facts) => infer(facts),
} satisfies Record<string, (facts: never) => unknown>;

const wrong = {
  null: null,
  "a list with null": [null],
  "a list with an empty object": [{}],
  text: "x",
  "a list with a fact and a number": [
    { id: "quarters.3Q02.revenues", document: "own", published: "2003-02-13" },
    5,
  ],
  "a list of text": ["quarters.3Q02.revenues"],
  "an object": {},
  "a fact without a date of publication": [{ id: "quarters.3Q02.revenues", document: "own" }],
};

describe.each(Object.entries(verbs))("%s of what is no list of facts", (verb, call) => {
  test.each(Object.entries(wrong))("refuses %s", (_, given) => {
    const error = refusal(() => call(given as never));
    expect([error.function, error.code]).toEqual([verb, "invalidFigure"]);
    expect(error.needs).toContain("a list of facts");
    expect(error.values).toEqual([Array.isArray(given) ? given.at(-1) : given]);
  });
});
