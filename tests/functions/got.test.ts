import { bounds, facts, guidance, infer, periodDates, periodOf, quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { describe, expect, it } from "vitest";
import { namedLater, placed } from "../../src/functions/refusing/named.js";
import { packageError } from "../../src/functions/refusing/package-error.js";
import { refuse } from "../../src/functions/refusing/refuse.js";
import { refusal } from "./refusal.js";

const period = quarters["3Q02"];
const rate = { outcome: "rate", rate: bounds(period.revenues) };
const change = { outcome: "lossWidened", change: bounds(period.revenues) };

describe("an error says what kind of thing it got in the place of a figure", () => {
  it.each<[got: string, given: unknown, fix?: string]>([
    ["an array", []],
    ["an array", [{ document: "a" }]],
    ["an array", [{ published: "2002-11-15" }]],
    ["an array", ["document", "published"]],
    ["an array", [null]],
    ["a list of facts", facts.slice(0, 2)],
    ["a Date", new Date(0)],
    ["a Decimal", bounds(period.revenues).lower],
    ["a result of infer", infer(facts.slice(0, 3))],
    ["a chart", levelsChart(quarters, "revenues")],
    ["a result with the outcome rate", rate, "Give its .rate."],
    ["a result with the outcome lossWidened", change, "Give its .change."],
    ["a result with the outcome missing", { outcome: "missing", missing: [] }],
    [`a result with the outcome ${"x".repeat(40)}… of 41 characters`, { outcome: "x".repeat(41) }],
    ["the record of 3Q02", period, "Pass one of its figures, such as .revenues."],
    [
      "the record of 9Q99",
      { id: "9Q99", start: "", end: "", name: null, note: "unit", sales: { unit: "JPY" } },
      "Pass one of its figures, such as .sales.",
    ],
    [
      "the record of undefined",
      { start: "", end: "" },
      "Pass one of its figures, such as .revenues.",
    ],
    ["an object with the keys start", { start: "" }],
    ["an object with the keys end", { end: "" }],
    [
      "records by period",
      { "3Q02": { sales: { unit: "JPY" } }, "4Q02": { costs: { unit: "JPY" } } },
      'Pass a figure of one of them, such as ["4Q02"].costs.',
    ],
    [
      "records by period",
      { "3Q02": null },
      'Pass a figure of one of them, such as ["3Q02"].revenues.',
    ],
    ["an object", {}],
    ["an object with the keys a, b, c, d, e", { a: 1, b: 2, c: 3, d: 4, e: 5 }],
    ["an object with the keys a, b, c, d, e and others", { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }],
    ["an object with the keys outcome, cells", { outcome: 5, cells: {} }],
    ["an object with the keys toFixed, $schema", { toFixed: 1, $schema: "vega" }],
    ["an object with the keys $schema", { $schema: ["vega-lite"] }],
    ["a function", () => 1],
    ['"ten"', "ten"],
    ["10.6", 10.6],
    ["null", null],
    ["undefined", undefined],
  ])("%s", (got, given, fix) => {
    const error = refusal(() => bounds(given as never));
    expect([error.code, error.got]).toEqual(["invalidFigure", got]);
    if (fix !== undefined || typeof given === "object") expect(error.fix).toBe(fix);
  });

  it.each<[got: string, given: unknown]>([
    ["a figure 3Q02 revenues", period.revenues],
    ["a figure", { value: "5", unit: "JPY" }],
    ["a figure 3Q02", { value: "5", unit: "JPY", period: "3Q02", metric: 5 }],
    ["an object with the keys value", { value: "5" }],
    ["an object with the keys unit", { unit: "JPY" }],
    ["guidance of the form range", guidance["4Q02"].revenues],
    ["an object with the keys form", { form: 5 }],
  ])("%s in the place of a day", (got, given) => {
    expect(refusal(() => periodOf(given as never)).got).toBe(got);
  });

  it("names a figure by its unit and value, where these cannot be misread", () => {
    const figure = { value: "1.5", unit: "JPY", decimals: 0 };
    for (const [more, got] of [
      [{}, "JPY 1.5"],
      [{ metric: "revenues" }, "JPY 1.5 (revenues)"],
      [{ period: "3Q02", metric: "revenues" }, "JPY 1.5 (3Q02 revenues)"],
      [{ unit: "of us, theirs" }, '"of us, theirs" 1.5'],
      [{ unit: "ours " }, '"ours " 1.5'],
      [{ unit: " ours" }, '" ours" 1.5'],
      [{ unit: "u".repeat(80) }, `${"u".repeat(80)} 1.5`],
      [{ unit: "u".repeat(81) }, `"${"u".repeat(80)}…" of 81 characters 1.5`],
    ] as const)
      expect(refusal(() => bounds({ ...figure, ...more } as never)).got).toContain(got);
  });
});

describe("an error keeps what it says when it gets another name", () => {
  const cause = new Error("Cannot find package 'vega'");

  it("the error of somebody else among it", async () => {
    const failing = () => Promise.reject(packageError("vega", cause));
    const error = await namedLater("show", failing).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ function: "show", code: "missingPackage", cause });
    expect(await namedLater("show", () => Promise.resolve(5))).toBe(5);
  });

  it("and has neither a cause nor a fix where there was none", () => {
    const words = { needs: "this", got: "that", values: [] };
    const bare = refusal(() => placed("here", 5, () => refuse("outOfRange", words)));
    expect(bare).toMatchObject({ got: "that here", values: [5], function: "" });
    expect([Object.hasOwn(bare, "fix"), Object.hasOwn(bare, "cause")]).toEqual([false, false]);
    const fix = "Do so.";
    expect(
      refusal(() => placed("here", 5, () => refuse("outOfRange", { ...words, fix }))).fix,
    ).toBe(fix);
    expect(
      Object.hasOwn(
        refusal(() => refuse("outOfRange", words)),
        "fix",
      ),
    ).toBe(false);
  });

  it("and somebody else's error stays as it is", async () => {
    const failing = () => Promise.reject(cause);
    expect(await namedLater("show", failing).catch((reason: unknown) => reason)).toBe(cause);
  });
});

describe("options", () => {
  it.each<[given: unknown, got: string]>([
    [null, "null"],
    [5, "5"],
    ["april", '"april"'],
    [[], "an array"],
    [() => 4, "a function"],
  ])("that are %o are refused with how to write them", (given, got) => {
    const error = refusal(() => periodDates("3Q02", given as never));
    expect([error.needs, error.got, error.fix, error.values]).toEqual([
      expect.stringMatching(/^options from this list: \w+(?:, \w+)*$/) as string,
      got,
      expect.stringMatching(/^Write them as \{ \w+: … \}\.$/) as string,
      [given],
    ]);
  });
});
