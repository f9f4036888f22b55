import { crossSelling, EarningsError, facts, quarters } from "@iij/earnings";
import { crossSellingChart } from "@iij/earnings/chart";
import { toCsv } from "@iij/earnings/export";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";
import { call, natural, verbs } from "./natural-calls.js";

/** What programs pass by mistake: other kinds of things, some of them ours. */
const junk: readonly unknown[] = [
  ...[undefined, null, true, 5, Number.NaN, 1n, "junk", "", Symbol("junk"), () => "junk"],
  ...[{}, Object.create(null) as object, [], [null], [{}], new Date(0)],
  ...[quarters, quarters["3Q02"], quarters["3Q02"].revenues, facts.slice(0, 2)],
];

/** The error of a call, or nothing if it has an answer. */
async function errorOf(name: string, given: readonly unknown[]): Promise<unknown> {
  try {
    await call(name, given);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Functions that take anything for an answer and have nothing to refuse. */
const refusesNothing = /^(?:is\w+Id|plain)$/;

/**
 * Inner functions do not know which verb they work for: the one that the reader of the error has
 * called is named.
 */
describe("an error names the function that was called, and none behind it", () => {
  it("every function of every entry point is called below", () => {
    expect(Object.keys(natural).sort()).toEqual(verbs);
  });

  it.each(verbs)("%s, with anything in the place of each argument", async (name) => {
    const given = natural[name] ?? [];
    expect(await errorOf(name, given)).toBeUndefined();
    const errors: unknown[] = [];
    for (const place of given.keys()) {
      for (const thing of junk) errors.push(await errorOf(name, given.with(place, thing)));
    }
    const thrown = errors.filter((error) => error !== undefined);
    const refusals = thrown.filter((error) => error instanceof EarningsError);
    expect(thrown.filter((error) => !(error instanceof EarningsError))).toEqual([]);
    for (const error of refusals)
      expect([error.function, error.message.split(" needs ")[0]]).toEqual([name, name]);
    if (!refusesNothing.test(name)) expect(refusals.length).toBeGreaterThan(10);
  });

  it("also where the mistake is deep inside of what was passed", () => {
    const { systemsIntegration } = crossSelling["3Q02"];
    const own = { ...systemsIntegration, base: { value: "-1", unit: "companies" } };
    const fact = { ...systemsIntegration.rate, id: "own", published: "2003-13-45x" };
    for (const [verb, run] of [
      ["crossSellingChart", () => crossSellingChart({ "3Q02": { own } }, "3Q02")],
      ["toCsv", () => toCsv([{ ...fact, standing: "issuer", value: "x" }] as never)],
    ] as const)
      expect(refusal(run).message).toMatch(new RegExp(`^${verb} needs `));
  });
});
