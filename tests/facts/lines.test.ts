import { facts } from "@iij/earnings";
import { expect, test } from "vitest";
import { factLines } from "../../src/derivation/fact-lines.js";
import { readFacts } from "../../src/model/fact-lines.js";

test("facts are read from their lines as they were written, key for key", () => {
  expect(JSON.stringify(readFacts(factLines(facts)))).toBe(JSON.stringify(facts));
});

test("the facts are a real array, with the same elements at each look", () => {
  expect(Array.isArray(facts)).toBe(true);
  expect(Object.isFrozen(facts)).toBe(true);
  expect(facts.every(Object.isFrozen)).toBe(true);
  expect(facts.map((fact) => fact)).toEqual([...facts]);
  expect(facts.every((fact, index) => fact === facts[index])).toBe(true);
  expect(structuredClone(facts)).toEqual([...facts]);
});

test("metric and period are left out where the id tells them", () => {
  const lines = factLines(facts).split("\n");
  expect(lines).toContain("quarters.3Q02.revenues|10600000000 JPY -8|JPY10.6 billion");
  expect(lines).toContain("crossSelling.3Q02.dataCenters.rate|0.25 ratio 2|25%|metric=crossSellingRate");
});

test.each([
  ["a bar in the literal", { printed: "1|2" }],
  ["an end of line in the literal", { printed: "1\n2" }],
  ["an equals sign in a remark", { remark: "a = b" }],
  ["a key that no fact has", { unknown: "key" }],
])("a fact with %s is refused, not changed", (_, odd) => {
  const [fact] = facts;
  expect(fact).toBeDefined();
  expect(() => factLines([{ ...fact, ...odd } as never])).toThrow("factLines cannot write");
});
