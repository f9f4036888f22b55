import { asOf, bounds, type Fact, facts, history, infer, reconcileAll } from "@iij/earnings";
import { factSchema, parseRecord } from "@iij/earnings/schema";
import { describe, expect, it, test } from "vitest";
import { refusal } from "./refusal.js";

const fact = facts.find(({ id }) => id === "quarters.3Q02.revenues") as Fact;
const growth = facts.find(({ kind }) => kind === "growth") as Fact;

/** Facts whose id says one thing and whose fields say another. */
const twoVoices: readonly (readonly [what: string, fact: object])[] = [
  ["another period", { ...fact, id: "quarters.2Q02.revenues" }],
  ["another metric", { ...fact, metric: "netIncome" }],
  ["another kind", { ...fact, kind: "target" }],
  ["growth that calls itself a level", { ...growth, kind: "level" }],
];

describe.each(twoVoices)("a fact of %s than its id says", (_, wrong) => {
  it("is what its fields say to every function, as if its id were any other", () => {
    const [given, free] = [wrong, { ...wrong, id: "row 1" }] as [Fact, Fact];
    const answers = (each: Fact): unknown => [
      infer([each]).cells.map(({ kind, metric, period }) => [kind, metric, period]),
      Object.keys(asOf([each], "2003-12-31").quarters),
      history([each], each.metric ?? "", "3Q02").length,
    ];
    expect(answers(given)).toEqual(answers(free));
  });
});

test("an id of one's own says nothing, and all of our facts agree with theirs", () => {
  const own = { ...fact, id: "3Q02/revenues", metric: "sales", period: "2Q02" } as Fact;
  expect(infer([own]).levels["2Q02"]?.["sales"]?.lower).toBe("10550000000");
  expect(parseRecord(factSchema, own).metric).toBe("sales");
  expect(reconcileAll(facts).consistent.length).toBeGreaterThan(50);
});

describe("a unit or a metric of two lines", () => {
  it.each([
    { ...fact, id: "own", unit: "JPY\n1" },
    { ...fact, id: "own", metric: "revenues\n3Q02" },
    { ...fact, id: "own", metric: "revenues\u2028" },
  ])("is refused by infer and by the schema", (wrong) => {
    expect(refusal(() => infer([wrong as Fact])).needs).toContain("on one line");
    expect(refusal(() => parseRecord(factSchema, wrong)).message).toContain("on one line");
  });
});

test("what describes a figure is text", () => {
  for (const key of ["accountingStandard", "scope", "definition", "locator"])
    expect(refusal(() => infer([{ ...fact, [key]: Number.NaN } as never]))).toMatchObject({
      code: "invalidFigure",
      needs: `text under ${key}, or no key`,
      got: 'NaN of "quarters.3Q02.revenues"',
    });
});

test("a standard is known in one of three ways", () => {
  for (const standardIs of ["constructor", "Stated", "", 5, null, ["stated"]]) {
    const figure = { ...fact, standardIs } as never;
    for (const refused of [refusal(() => infer([figure])), refusal(() => bounds(figure))]) {
      expect(refused.code).toBe("invalidFigure");
      expect(refused.needs).toContain("under standardIs");
    }
  }
});

describe("statements stand in the order of their publication", () => {
  const stated = (value: string, published: string, standing: Fact["standing"]): Fact => ({
    ...{ id: "own", kind: "level", metric: "sales", period: "3Q02", value, unit: "JPY" },
    ...{ decimals: 0, printed: value, document: `${standing} ${published}`, locator: "p. 1" },
    ...{ published, standing },
  });
  const ofMonth = stated("110", "2003-11", "issuer");
  const ofDay = stated("100", "2003-11-21", "issuer");
  const press = stated("110", "2003-11-15", "press");

  test("infer takes what is known by the end of a month as newer than its 21st day", () => {
    for (const given of [
      [ofDay, ofMonth],
      [ofMonth, ofDay],
    ])
      expect(infer(given).levels["3Q02"]?.["sales"]?.lower).toBe("109.5");
  });

  test("the press comes after the document of its month, in history and in cells", () => {
    for (const given of [
      [press, ofMonth],
      [ofMonth, press],
    ]) {
      expect(history(given, "sales", "3Q02").map(({ fact: { standing } }) => standing)).toEqual([
        "issuer",
        "press",
      ]);
      expect(infer(given).cells[0]?.statements.map(({ standing }) => standing)).toEqual([
        "issuer",
        "press",
      ]);
    }
  });

  test("and have one order, whatever else is in the list", () => {
    const other = { ...press, id: "other", metric: "costs" } as Fact;
    const order = history([ofDay, ofMonth, other], "sales", "3Q02").map(
      ({ fact: { printed } }) => printed,
    );
    const known = asOf([ofDay, ofMonth, other], "2003-12-31").quarters["3Q02"]?.["sales"];
    expect(order.at(-1)).toBe(known?.printed);
  });
});
