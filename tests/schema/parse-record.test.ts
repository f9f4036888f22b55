import { runInNewContext } from "node:vm";
import { EarningsError, growth, quarters } from "@iij/earnings";
import {
  figureSchema,
  guidanceSchema,
  parseRecord,
  quantitySchema,
  quarterSchema,
} from "@iij/earnings/schema";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";

const evidence = { printed: "EUR12.5 million", document: "annual-report", locator: "Highlights" };
const figure = { value: "12500000", unit: "EUR", decimals: -5, ...evidence };

function refusal(schema: z.ZodType, value: unknown): EarningsError {
  try {
    parseRecord(schema, value);
  } catch (error) {
    if (error instanceof EarningsError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

function everyPart(value: unknown): object[] {
  return typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(everyPart)]
    : [];
}

describe("parseRecord", () => {
  it("freezes what it returns in depth", () => {
    const parsed = parseRecord(quarterSchema, structuredClone(quarters["3Q02"]));
    expect(everyPart(parsed).length).toBe(everyPart(quarters["3Q02"]).length);
    expect(everyPart(parsed).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it("neither freezes nor changes nor shares what it was given", () => {
    const own = structuredClone(quarters["3Q02"]) as unknown as {
      revenues: { value: string };
      notes: object[];
    };
    const before = structuredClone(own);
    const parsed = parseRecord(quarterSchema, own);
    expect(everyPart(own).filter((part) => Object.isFrozen(part))).toEqual([]);
    expect(own).toStrictEqual(before);
    own.revenues.value = "0";
    expect(parsed.revenues?.value).toBe("10600000000");
  });

  it("copies and freezes parts that a schema of the user's own does not look into, or freezes itself", () => {
    const own = { inner: { list: [{ a: 1 }] } };
    for (const schema of [
      z.object({ inner: z.unknown() }),
      z.object({ inner: z.object({ list: z.array(z.object({ a: z.number() })) }) }).readonly(),
    ]) {
      const parsed = parseRecord(schema, own);
      expect(parsed).toStrictEqual(own);
      expect(everyPart(parsed).filter((part) => !Object.isFrozen(part))).toEqual([]);
    }
    expect(everyPart(own).some((part) => Object.isFrozen(part))).toBe(false);
  });

  it("returns keys in the order of the schema", () => {
    const backwards = Object.fromEntries(Object.entries(figure).reverse());
    expect(JSON.stringify(parseRecord(figureSchema, backwards))).toBe(JSON.stringify(figure));
  });

  it("returns what the functions take", () => {
    const series = {
      current: parseRecord(quantitySchema, { value: "120", unit: "EUR" }),
      base: parseRecord(quantitySchema, { value: "100", unit: "EUR" }),
    };
    const grown = growth(series.current, series.base);
    expect(grown.outcome === "rate" && grown.rate.point.toString()).toBe("0.2");
  });

  it("throws a malformedRecord with the value that it got", () => {
    const value = { ...figure, value: 1.5 };
    const error = refusal(figureSchema, value);
    expect(error.code).toBe("malformedRecord");
    expect(error.function).toBe("parseRecord");
    expect(error.values).toEqual([value]);
    expect(error.values[0]).toBe(value);
  });

  it("lists every problem with its path, readably", () => {
    const { locator: _, ...unplaced } = figure;
    const error = refusal(quarterSchema, {
      id: "5Q02",
      start: "2002-02-31",
      end: "2002-12-31",
      revenues: { ...unplaced, value: 1.5, unit: "JPY", decimal: -5 },
      notes: [
        {
          topic: "loss",
          summary: "A loss.",
          printed: "loss",
          document: "annual-report",
          locator: ["Highlights"],
        },
      ],
      "net income": figure,
    });
    expect(error.message).toBe(
      [
        "parseRecord needs a record as its schema describes it; got 7 problems:",
        '  id: needs the id of a quarter such as 3Q02; got "5Q02"',
        '  start: needs an existing calendar day, such as 2002-10-01; got "2002-02-31"',
        '  revenues.value: needs plain decimal digits as text, such as "-567000000", at most 400; got the number 1.5',
        "  revenues.locator: is missing; needs text",
        "  revenues.decimal: is not a known key",
        "  notes[0].locator: needs text; got a list of 1",
        '  ["net income"]: is not a known key. Correct the record at these paths.',
      ].join("\n"),
    );
  });

  it("says no word that zod's language settings could change", () => {
    const said = refusal(quarterSchema, { id: 5, notes: {}, guidance: ["", 1], more: 1 }).message;
    z.config(z.locales.ja());
    z.config({ customError: () => "changed" });
    expect(refusal(quarterSchema, { id: 5, notes: {}, guidance: ["", 1], more: 1 }).message).toBe(
      said,
    );
    expect(said).toContain("notes: needs a list; got an object with the keys (none)");
  });

  it("refuses what is no schema", () => {
    const error = refusal(undefined as never, figure);
    expect(error.message).toBe(
      "parseRecord needs a schema before the value; got undefined. Import one from @iij/earnings/schema.",
    );
  });

  afterEach(() => {
    z.config({ ...z.locales.en(), customError: undefined });
  });
});

describe("parseRecord takes plain JSON only:", () => {
  class Money {
    readonly value = "1";
    readonly unit = "EUR";
  }
  const circle: Record<string, unknown> = { ...figure };
  circle["metric"] = circle;
  let tower: unknown = figure;
  for (let level = 0; level < 100_000; level++) tower = [tower];

  const cases: readonly (readonly [why: string, value: unknown, line: string])[] = [
    [
      "an instance of a class",
      new Money(),
      "the record: needs a plain object; got one of the class Money",
    ],
    [
      "a Date",
      { ...figure, metric: new Date(0) },
      "metric: needs a plain object; got one of the class Date",
    ],
    [
      "a Map",
      new Map([["value", "1"]]),
      "the record: needs a plain object; got one of the class Map",
    ],
    [
      "undefined",
      { ...figure, decimals: undefined },
      "decimals: is undefined; leave out the keys of missing figures",
    ],
    ["no value at all", undefined, "the record: is undefined"],
    ["NaN", { ...figure, decimals: Number.NaN }, "decimals: needs a finite number; got NaN"],
    ["a big integer", { ...figure, value: 12n }, "value: needs a plain JSON value; got a bigint"],
    ["a function", () => figure, "the record: needs a plain JSON value; got a function"],
    ["a record that contains itself", circle, "metric: contains itself"],
    ["a gap in a list", { ...figure, metric: [1, , 3] }, "metric[1]: is undefined"], // eslint-disable-line no-sparse-arrays
  ];

  it.each(cases)("not %s", (_, value, line) => {
    expect(refusal(figureSchema, value).message).toContain(`\n  ${line}`);
  });

  it("not what is nested without end", () => {
    expect(refusal(figureSchema, tower).message).toContain("is nested more than 64 levels deep");
  });

  it("and reads a part once, however many ways lead to it", () => {
    let reads = 0;
    // Twenty levels, each of which holds the next one twice: a million ways to the last.
    let shared: object = { figure };
    for (let level = 0; level < 20; level += 1) {
      const inner = shared;
      const get = (): object => {
        reads += 1;
        return inner;
      };
      shared = Object.defineProperties(
        {},
        { one: { get, enumerable: true }, other: { get, enumerable: true } },
      );
    }
    parseRecord(z.unknown(), shared);
    expect(reads).toBe(40);
  });

  it("says of a part that is no JSON only that", () => {
    expect(refusal(figureSchema, { ...figure, metric: new Date(0) }).message).toContain(
      "got one problem:",
    );
  });

  it("but objects without a prototype, and of other realms", () => {
    const bare: unknown = Object.assign(Object.create(null) as object, figure);
    const foreign: unknown = runInNewContext(`(${JSON.stringify(figure)})`);
    expect(foreign).not.toBeInstanceOf(Object);
    for (const value of [bare, foreign])
      expect(parseRecord(figureSchema, value)).toStrictEqual(figure);
  });

  it.each(["__proto__", "constructor", "prototype", "toString"])(
    "the key %s is refused and changes no prototype",
    (key) => {
      const value: unknown = JSON.parse(
        `{ ${JSON.stringify(figure).slice(1, -1)}, "${key}": { "polluted": "yes", "qualifier": "moreThan" } }`,
      );
      expect(refusal(figureSchema, value).message).toMatch(
        new RegExp(`\\n {2}${key}: is not a (?:known|valid) key`),
      );
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it("the key __proto__ is refused where any key is free", () => {
    const milestones: unknown = JSON.parse('{ "__proto__": { "times": 1 } }');
    const error = refusal(quarterSchema, {
      id: "3Q02",
      start: "2002-10-01",
      end: "2002-12-31",
      milestones,
    });
    expect(error.message).toContain("\n  milestones.__proto__: is not a valid key of a record");
  });

  it("inherited keys do not count", () => {
    const heir: unknown = Object.create(
      Object.create(null, { value: { value: "1", enumerable: true } }) as object,
    );
    expect(refusal(quantitySchema, heir).message).toContain("value: is missing");
    expect(refusal(guidanceSchema, heir).message).toContain("form: is missing");
  });
});
