import { type Fact, infer, type InferOptions } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { expectRefusal, shown } from "../refusal.js";
import { level } from "./facts.js";

const facts: readonly Fact[] = [level("3Q02", "revenues", "100", 0)];
const revenues = { metric: "revenues", period: "3Q02" };
const sum = { total: revenues, parts: [revenues] };

/** Calls `infer` with options that may be of any type. */
const inferWith = (options: Readonly<Record<string, unknown>>) => (): unknown =>
  infer(facts, options as InferOptions);

describe("infer refuses, with what it needs and what it got,", () => {
  test.each(["printed", "", null, true, 5])("%j to assume", (assume) => {
    expectRefusal(inferWith({ assume }), {
      ...{ code: "malformedRecord", function: "infer" },
      needs: 'assume as "asPrinted", or left out',
      got: shown(assume),
      values: [assume],
    });
  });

  test.each<[what: string, sums: unknown, got: string]>([
    ["a number", 5, "5"],
    ["a text", "sums", '"sums"'],
    ["what is no sum after one that is", [sum, 5], "5"],
    ["a text among them", [sum, "parts"], '"parts"'],
    ["no parts", [{ total: revenues }], "an object with the keys total"],
    ["a number of parts", [{ total: revenues, parts: 5 }], "an object with the keys total, parts"],
    [
      "a total without its metric",
      [{ ...sum, total: { period: "3Q02" } }],
      "an object with the keys total, parts",
    ],
    [
      "a total without its period",
      [{ ...sum, total: { metric: "revenues" } }],
      "an object with the keys total, parts",
    ],
    [
      "a part without its metric",
      [{ ...sum, parts: [revenues, { period: "3Q02" }] }],
      "an object with the keys total, parts",
    ],
    [
      "a part whose period is a number",
      [{ ...sum, parts: [{ ...revenues, period: 3 }] }],
      "an object with the keys total, parts",
    ],
  ])("for sums: %s", (_, sums, got) => {
    expectRefusal(inferWith({ sums }), {
      ...{ code: "malformedRecord", function: "infer" },
      needs: "sums as a list of { total, parts }, each a { metric, period }",
      got,
      values: [sums],
    });
  });

  test.each<[what: string, errata: unknown, got: string]>([
    ["a number", 5, "5"],
    ["a text", "", '""'],
    ["nothing", null, "null"],
    ["what is no erratum", { one: 5 }, "an object with the keys one"],
    [
      "an erratum of which it is not said what is printed",
      { one: { status: "explained" } },
      "an object with the keys one",
    ],
    [
      "one among others",
      { one: { printed: [] }, two: { printed: "JPY5" } },
      "an object with the keys one, two",
    ],
  ])("for errata: %s", (_, errata, got) => {
    expectRefusal(inferWith({ errata }), {
      ...{ code: "malformedRecord", function: "infer" },
      needs: "errata by id, such as errata, each with what is printed",
      got,
      values: [errata],
    });
  });

  test("but takes each of them", () => {
    const options = { assume: "asPrinted", sums: [], errata: { one: { printed: [] } } };
    expect(inferWith(options)).not.toThrow();
    expect(inferWith({ assume: undefined, sums: undefined, errata: undefined })).not.toThrow();
  });
});

describe("a sum", () => {
  test("is not over a metric of which there are only words without a unit", () => {
    const {
      value: _,
      unit: __,
      decimals: ___,
      ...rest
    } = level("3Q02", "own", "1", 0) as Fact &
      Readonly<Record<"value" | "unit" | "decimals", string>>;
    const own = { metric: "own", period: "3Q02" } as const;
    const sums = [{ total: own, parts: [own] }];
    expectRefusal(() => infer([{ ...rest, qualifier: "qualitative" }], { sums }), {
      ...{ code: "unknownMetric", function: "infer" },
      needs: "sums over amounts that some fact mentions",
      got: '"own" of 3Q02',
      values: ["own", "3Q02"],
    });
  });
});
