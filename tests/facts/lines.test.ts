import { facts } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { factLines } from "../../src/derivation/fact-lines.js";
import { countFacts, readFacts, writeFacts } from "../../src/codec/fact-lines.js";

const [first] = facts;

test("facts are read from their lines as they were written, key for key", () => {
  expect(JSON.stringify(readFacts(writeFacts(facts)))).toBe(JSON.stringify(facts));
});

test("they are counted without being read", () => {
  expect(countFacts(writeFacts(facts))).toBe(facts.length);
  expect(countFacts(writeFacts(facts.slice(0, 1)))).toBe(1);
  expect(countFacts("")).toBe(0);
});

test("the facts are a real array, with the same elements at each look", () => {
  expect(Array.isArray(facts)).toBe(true);
  expect(Object.isFrozen(facts)).toBe(true);
  expect(facts.every(Object.isFrozen)).toBe(true);
  expect(facts.map((fact) => fact)).toEqual([...facts]);
  expect(facts.every((fact, index) => fact === facts[index])).toBe(true);
  expect(structuredClone(facts)).toEqual([...facts]);
});

describe("a line of a fact", () => {
  const lines = writeFacts(facts).split("\n");

  test("leaves out what the id says, and what the document and the place say of all their facts", () => {
    expect(lines).toContain('["quarters.3Q02.revenues","10600000000","JPY",-8,"JPY10.6 billion"]');
    expect(lines).toContain('["crossSelling.3Q02.dataCenters.rate","0.25","ratio",2,"25%"]');
    expect(lines).toContain(
      '["quarters.1Q99.operatingMargin","-0.123","ratio",3,"12.3%",{"printedSign":"loss","role":"comparative"}]',
    );
  });

  test("is JSON by itself, as every line is", () => {
    expect(lines.at(-1)).toBe("");
    expect(lines.slice(0, -1).every((line) => typeof JSON.parse(line) === "object")).toBe(true);
  });

  test.each([
    "a bar | in it",
    "two\nlines",
    "quote \" and ' apostrophe",
    "back\\slash",
    '\n["not a fact"]',
  ])("holds the literal %j", (printed) => {
    const odd = [{ ...first, printed }] as typeof facts;
    expect(readFacts(factLines(odd))).toEqual(odd);
    expect(countFacts(factLines(odd))).toBe(1);
  });
});

test.each([
  ["a key that no fact has", { unknown: "key" }],
  ["another period than the id says", { period: undefined }],
])("a fact with %s is refused, not changed", (_, odd) => {
  expect(() => factLines([{ ...first, ...odd } as never])).toThrow("factLines cannot write");
});
