import { describe, expect, it } from "vitest";
import { call, natural, verbs } from "./natural-calls.js";

/**
 * Every object that can be reached from an answer, with the way to it, getters included. A Decimal
 * cannot be frozen, and has to be fresh like everything that is not.
 */
function objectsIn(answer: unknown): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  const look = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || found.has(value)) return;
    found.set(value, path);
    // Bytes have as many keys as a file.
    if (ArrayBuffer.isView(value)) return;
    for (const [key, each] of Object.entries(value)) look(each, `${path}.${key}`);
  };
  look(answer, "");
  return found;
}

/**
 * What two answers share, somebody who changes the one changes in the other: that must be frozen,
 * be it ours, part of what was passed, or of a list that the solver works on.
 */
describe("what a function answers is frozen, or is in no other answer", () => {
  // Schemas share their parts, as all of zod's do.
  it.each(verbs.filter((each) => each !== "periodSchemas"))("%s", async (name) => {
    const given = natural[name] ?? [];
    const first = objectsIn(await call(name, given));
    const second = objectsIn(await call(name, given));
    const shared = [...first].filter(([each]) => second.has(each) && !Object.isFrozen(each));
    expect(shared.map(([, path]) => path)).toEqual([]);
  });

  it("explain's steps hold lists of their own", async () => {
    const inference = await call("infer", natural["infer"] ?? []);
    const steps = [...objectsIn(inference)].filter(([, path]) => path.includes(".derivation."));
    expect(steps.length).toBeGreaterThan(50);
    expect(steps.filter(([each]) => !Object.isFrozen(each)).map(([, path]) => path)).toEqual([]);
  });
});
