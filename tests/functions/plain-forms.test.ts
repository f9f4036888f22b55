import {
  bounds,
  type BoundedLevel,
  checkGuidance,
  compoundGrowth,
  facts,
  formatBounds,
  formatFigure,
  formatGrowth,
  type Growth,
  growth,
  guidance,
  infer,
  intersect,
  margin,
  plain,
  pointChange,
  quarters,
  reconcile,
  share,
} from "@iij/earnings";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { expectRefusal, refusal } from "./refusal.js";

const yen = (value: string, more: object = {}) =>
  ({ value, unit: "JPY", decimals: 0, ...more }) as const;
const ratio = (value: string) => ({ value, unit: "ratio", decimals: 3 }) as const;
const about = { value: "5", unit: "JPY", qualifier: "approximately" } as const;

/** One growth of each outcome. */
const growths: readonly (readonly [Growth["outcome"], Growth])[] = [
  ["rate", growth(yen("121"), yen("100"))],
  ["turnedToLoss", growth(yen("-5"), yen("100"))],
  ["turnedToProfit", growth(yen("5"), yen("-100"))],
  ["lossWidened", growth(yen("-50"), yen("-5"))],
  ["lossNarrowed", growth(yen("-5"), yen("-50"))],
  ["lossUnchanged", growth({ value: "-5", unit: "JPY" }, { value: "-5", unit: "JPY" })],
  [
    "signChanged",
    growth({ ...yen("5"), metric: "costs" }, yen("-5"), { metrics: { costs: { expense: true } } }),
  ],
  ["zeroBase", growth(yen("5"), { value: "0", unit: "JPY" })],
  ["indeterminate", growth(yen("-5"), yen("-5"))],
  ["points", growth(ratio("0.063"), ratio("0.060"))],
  ["missing", growth(yen("5"), undefined)],
  ["hedged", growth(yen("5"), about)],
  ["notComparable", growth(yen("5", { scope: "a" }), yen("5", { scope: "b" }))],
];

/** The plain form as another program receives it. */
const received = <T>(result: T) =>
  JSON.parse(JSON.stringify(plain(result))) as ReturnType<typeof plain<T>>;

describe.each(growths)("a growth with the outcome %s", (outcome, result) => {
  const arrived = received(result);

  test("arrives as it is", () => {
    expect([result.outcome, arrived.outcome]).toEqual([outcome, outcome]);
    expect(arrived).toEqual(plain(result));
  });

  test("is written the same", () => {
    for (const locale of ["en", "ja"] as const)
      expect(formatGrowth(arrived, locale)).toBe(formatGrowth(result, locale));
  });

  test("is reconciled the same", () => {
    expect(plain(reconcile(ratio("0.210"), arrived))).toEqual(
      plain(reconcile(ratio("0.210"), result)),
    );
  });

  test("has numbers that functions take as they take its own", () => {
    if ("change" in result && "change" in arrived) {
      expect(formatBounds(arrived.change)).toBe(formatBounds(result.change));
      expect(plain(intersect(arrived.change, result.change))).toEqual(
        plain(intersect(result.change)),
      );
      expect(plain(growth(arrived.change, result.change))).toEqual(
        plain(growth(result.change, result.change)),
      );
    }
    if (result.outcome !== "rate" || arrived.outcome !== "rate") return;
    expect(plain(pointChange(arrived.rate, ratio("0.200")))).toEqual(
      plain(pointChange(result.rate, ratio("0.200"))),
    );
  });
});

test("each outcome of growth is among these", () => {
  const written: Readonly<Record<Growth["outcome"], true>> = {
    rate: true,
    turnedToLoss: true,
    turnedToProfit: true,
    lossWidened: true,
    lossNarrowed: true,
    lossUnchanged: true,
    signChanged: true,
    zeroBase: true,
    indeterminate: true,
    points: true,
    missing: true,
    hedged: true,
    notComparable: true,
  };
  expect(growths.map(([outcome]) => outcome)).toEqual(Object.keys(written));
});

test("a growth over several intervals keeps their number", () => {
  const result = compoundGrowth(quarters, "operatingIncome", { from: "2Q02", to: "3Q02" });
  expect(received(result)).toMatchObject({ outcome: result.outcome, intervals: 1 });
  expect(formatGrowth(received(result))).toBe(formatGrowth(result));
});

test("a ratio, bounds and a bound on one side are taken by every function that takes the result", () => {
  const { operatingIncome, revenues } = quarters["3Q02"];
  const [made, shared] = [margin(operatingIncome, revenues), share(yen("50"), yen("100"))];
  expect(formatBounds(received(made))).toBe(formatBounds(made));
  expect(plain(pointChange(received(made), received(shared)))).toEqual(
    plain(pointChange(made, shared)),
  );
  expect(plain(reconcile(ratio("-0.053"), received(made)))).toEqual(
    plain(reconcile(ratio("-0.053"), made)),
  );
  expect(plain(reconcile(revenues, received(bounds(revenues))))).toEqual(
    plain(reconcile(revenues, bounds(revenues))),
  );
  const { threshold } = guidance["4Q02"].largeSystemsIntegrationContracts;
  expect(formatBounds(received(bounds(threshold)))).toBe("more than JPY5 billion");
});

test("a level that was inferred is taken by every function that takes it", () => {
  const level = infer(facts).levels["3Q01"]?.revenues;
  if (level === undefined) throw new Error("There is no such level.");
  const arrived = received(level);
  expect(formatBounds(arrived)).toBe(formatBounds(level));
  expect(formatFigure(arrived)).toBe(formatFigure(level));
  const { revenues } = quarters["3Q02"];
  expect(plain(growth(revenues, arrived))).toEqual(plain(growth(revenues, level)));
  const target = { form: "range", low: yen("5000000000"), high: yen("20000000000") } as const;
  expect(checkGuidance(arrived, target).outcome).toBe("within");
  expect(plain(checkGuidance(arrived, target))).toEqual(plain(checkGuidance(level, target)));
});

describe("a rate against guidance of growth", () => {
  const target = (low: string, high: string) =>
    ({
      form: "range",
      metric: "revenuesGrowth",
      low: { value: low, unit: "ratio" },
      high: { value: high, unit: "ratio" },
    }) as const;
  const result = growth(yen("121"), yen("100"));

  test.each([
    ["0.10", "0.19", "above"],
    ["0.10", "0.30", "within"],
    ["0.25", "0.30", "below"],
    ["0.10", "0.21", "undecidable"],
  ])("of %s to %s is %s, also in its plain form", (low, high, outcome) => {
    const arrived = received(result);
    if (result.outcome !== "rate" || arrived.outcome !== "rate")
      throw new Error("There is no rate.");
    expect(checkGuidance(result.rate, target(low, high)).outcome).toBe(outcome);
    expect(checkGuidance(arrived.rate, target(low, high)).outcome).toBe(outcome);
  });
});

describe("plain", () => {
  const nested = (depth: number): object =>
    Array.from({ length: depth - 1 }).reduce<object>((inner) => ({ inner }), {});

  test("keeps what is plain already", () => {
    const value = { text: "5", number: 5, none: null, list: [null, undefined, [1]] };
    expect(plain(value)).toEqual(value);
    expect([plain(null), plain<unknown>(undefined), plain("5"), plain(5)]).toEqual([
      null,
      undefined,
      "5",
      5,
    ]);
  });

  // Forty objects of two parts each have 2^40 paths.
  test("makes one part of one part, however many ways lead to it", () => {
    const shared = Array.from({ length: 40 }).reduce<object>((part) => [part, part], {});
    const [one, other] = plain(shared) as [object, object];
    // A matcher would compare what is inside.
    expect([one === other, one === (shared as [object])[0]]).toEqual([true, false]);
  });

  test("refuses what contains itself", () => {
    const circle: { self?: unknown } = {};
    circle.self = [circle];
    expectRefusal(() => plain(circle), {
      code: "malformedRecord",
      function: "plain",
      needs: "a result of one of the library's functions",
      got: "an object that contains itself",
      values: [circle],
    });
  });

  test("goes 64 objects deep and no deeper", () => {
    expect(plain(nested(64))).toEqual(nested(64));
    expectRefusal(() => plain(nested(65)), {
      code: "malformedRecord",
      function: "plain",
      needs: "a result of one of the library's functions",
      got: "an object nested more than 64 levels deep",
      values: [nested(65)],
    });
  });

  test.each(["1e999999999", "NaN", "Infinity"])("refuses a Decimal of %s", (text) => {
    const decimal = new Decimal(text);
    expectRefusal(() => plain({ lower: decimal }), {
      code: "outOfRange",
      function: "plain",
      needs: "numbers short enough to write in plain digits",
      got: "a Decimal",
      values: [decimal],
    });
  });
});

describe("two units", () => {
  const dollars: BoundedLevel<"USD"> = { basis: "inferred", unit: "USD", lower: "1", upper: "2" };

  test("are both named", () => {
    const { revenues, convenienceTranslation } = quarters["3Q02"];
    expect(refusal(() => growth(revenues, convenienceTranslation.revenues as never))).toMatchObject(
      {
        code: "mixedUnits",
        function: "growth",
        got: expect.stringMatching(/^JPY .* and USD /) as string,
      },
    );
    expect(
      refusal(() => growth(revenues, plain({ ...dollars, middle: "1.5" }) as never)),
    ).toMatchObject({
      code: "mixedUnits",
      got: expect.stringMatching(/^JPY .* and USD$/) as string,
    });
  });
});
