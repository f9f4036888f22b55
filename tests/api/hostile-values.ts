import * as earnings from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";

const { facts, guidance, quarters } = earnings;
const { revenues } = quarters["3Q02"];
const bounds = earnings.bounds(revenues);
const [fact] = facts;

/** A number that decimal.js holds in a few bytes and that plain digits write in a gigabyte. */
const bomb = new (bounds.lower.constructor as new (text: string) => object)("1e999999999");
const fraction = new (bounds.lower.constructor as new (text: string) => object)("1e-999999999");
const noNumber = new (bounds.lower.constructor as new (text: string) => object)("NaN");

const throws = (): never => {
  throw new TypeError("nothing may ask a value for its text");
};

function circle(): object {
  const self: Record<string, unknown> = { value: "1", unit: "JPY" };
  self["3Q02"] = { revenues: self };
  self["self"] = self;
  return self;
}

function deep(levels: number): object {
  let inner: object = {};
  for (let level = 0; level < levels; level += 1) inner = { revenues: inner, "3Q02": inner };
  return inner;
}

const sparse: unknown[] = [];
sparse[3] = fact;

/** No message repeats as much. */
const long = "x".repeat(1_000_000);

const LongNamed = Object.defineProperty(class extends Object {}, "name", { value: long });

const yen = { value: "1", unit: "JPY" } as const;

/**
 * What a program may be given by somebody who means it harm, or by another program that is broken:
 * every kind of JavaScript value, numbers and texts at the ends of what can be, things of ours that
 * are nearly right. A value whose own code throws when it is read, such as a getter, is not among
 * them: that error is the caller's.
 */
export const hostileValues: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  true: true,
  false: false,
  zero: 0,
  "minus zero": -0,
  "minus one": -1,
  "a fraction": 0.1,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "minus Infinity": Number.NEGATIVE_INFINITY,
  "the largest number": Number.MAX_VALUE,
  "the least number": Number.MIN_VALUE,
  "beyond safe integers": 2 ** 53,
  "a bigint": 1n,
  "a large bigint": 10n ** 2000n,
  "a symbol": Symbol("hostile"),
  "a function": () => "3Q02",
  "a class": Date,
  "an empty text": "",
  "a blank": " ",
  "a line break": "\n",
  "a NUL": "\0",
  "half of a surrogate pair": "\ud800",
  "the other half": "a\udc00b",
  __proto__: "__proto__",
  proto: "__proto__",
  constructor: "constructor",
  toString: "toString",
  "a number as text": "10600000000",
  "an exponent as text": "1e999999999",
  "400 digits": "9".repeat(400),
  "a long text": "x".repeat(100_000),
  "many blanks": " ".repeat(40_000),
  "many line breaks": "\n".repeat(40_000),
  "many points": ".".repeat(40_000),
  "many digits": "1".repeat(100_000),
  "a script": "javascript:alert(1)",
  "a file": "file:///etc/passwd",
  "a formula": "=1+1",
  "a period": "3Q02",
  "a period in another way": "Q3 2002",
  "a metric": "revenues",
  "a day that is none": "2003-02-31",
  "an object": {},
  "an object without a prototype": Object.create(null) as object,
  "an object that throws as text": { toString: throws, valueOf: throws, toJSON: throws },
  "an object with a text": { toString: () => "3Q02" },
  "a frozen object": Object.freeze({ value: "1" }),
  "an array": [],
  "an array of nothing": [undefined],
  "an array of null": [null],
  "an array of arrays": [[[]]],
  "an array with holes": sparse,
  "a text of ten million characters": long.repeat(10),
  "a key of a million characters": { [long]: 1 },
  "a symbol of a million characters": Symbol(long),
  "an error of a million characters": new Error(long),
  "an object of a class with a long name": new LongNamed(),
  "a series of a period of a million characters": { [long]: { revenues } },
  "a series of a metric of a million characters": { "3Q02": { [long]: revenues } },
  "a fact of a period of a million characters": [{ ...fact, period: long }],
  "a fact of an id of a million characters": [{ ...fact, id: long }],
  "a large array": Array.from({ length: 5000 }, () => null),
  "an array-like": { length: 3, 0: fact, 1: fact },
  "a Date": new Date(0),
  "a Date that is none": new Date(Number.NaN),
  "a RegExp": /3Q02/g,
  "a Map": new Map([["3Q02", revenues]]),
  "a Set": new Set([fact]),
  "a promise": Promise.resolve(revenues),
  "an error": new Error("hostile"),
  bytes: new Uint8Array(8),
  "a boxed text": Object("3Q02") as object,
  "a boxed number": Object(1) as object,
  "a circle": circle(),
  "a deep object": deep(40),
  "a number of a gigabyte": bomb,
  "a fraction of a gigabyte": fraction,
  "a Decimal that is no number": noNumber,
  "a figure of a bomb": { value: "1e999999999", unit: "JPY" },
  "a figure with far decimals": { value: "1", unit: "JPY", decimals: 1e9 },
  "a figure with near decimals": { value: "0", unit: "JPY", decimals: -1e9 },
  "a figure at the limit": { value: "9".repeat(400), unit: "JPY", decimals: 400 },
  "bounds of bombs": {
    ...bounds,
    lower: bomb,
    upper: bomb,
    point: bomb,
    basis: "computed",
    outcome: "rate",
  },
  "swapped bounds": { ...bounds, lower: "2", upper: "1" },
  "a growth without numbers": { outcome: "rate" },
  "a growth of an outcome that is none": { outcome: "constructor" },
  "a growth that is reported and says nothing": { outcome: "rate", basis: "reported" },
  "a figure whose subject is no text": {
    ...yen,
    metric: 5,
    period: {},
    accountingStandard: Number.NaN,
    scope: [],
    definition: null,
  },
  "a figure whose standard is known in a way that is none": { ...yen, standardIs: "constructor" },
  "a figure whose evidence is no text": { ...yen, printed: 5, document: {}, locator: null },
  "a figure of a long unit": { value: "1", unit: "u".repeat(100_000) },
  "a figure of two lines": { value: "1", unit: "JPY\n100" },
  "a hedge that is none": { ...yen, qualifier: "constructor" },
  "words without words": { qualifier: "qualitative" },
  "a fact of a broken date": [{ ...fact, published: "2003-13" }],
  "a fact of a bomb": [{ ...fact, value: "1e999999999" }],
  "a fact of two periods": [{ ...fact, id: "quarters.2Q02.revenues", period: "3Q02" }],
  "a fact of no kind": [{ ...fact, kind: "constructor" }],
  "guidance without amounts": { form: "range" },
  "guidance of a bomb": { form: "point", value: { value: "1e999999999", unit: "JPY" } },
  "guidance with a circle": { ...guidance["4Q02"].revenues, earlier: [circle()] },
  "a series of bombs": { "3Q02": { revenues: { value: "1e999999999", unit: "JPY" } } },
  "a series of nothing": { "3Q02": null },
  "what infer does not return": { cells: [null], levels: {}, contradictions: [] },
  "a chart of nothing": { $schema: "https://vega.github.io/schema/vega-lite/v6.json" },
  "a chart with half a pair": {
    ...levelsChart(quarters, "revenues"),
    title: { text: "\ud800" },
  },
};
