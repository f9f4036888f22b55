import {
  checkClaim,
  checkGuidance,
  difference,
  growth,
  impliedExchangeRate,
  impliedRemainder,
  margin,
  type Quantity,
  reconcile,
  reconcileGuidance,
  share,
  sum,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure } from "./figure.js";
import { refusal } from "./refusal.js";

/** Each respect in which two figures can differ, by two that do. */
const differences = {
  metric: [{ metric: "revenues" }, { metric: "grossProfit" }],
  period: [{ period: "3Q02" }, { period: "2Q02" }],
  accountingStandard: [{ accountingStandard: "US GAAP" }, { accountingStandard: "IFRS" }],
  scope: [{ scope: "consolidated" }, { scope: "parent" }],
  definition: [{ definition: "as of 2002" }, { definition: "as of 2001" }],
} as const;
type Respect = keyof typeof differences;

const words: Readonly<Record<Respect, string>> = {
  metric: "metric",
  period: "period",
  accountingStandard: "accounting standard",
  scope: "scope",
  definition: "definition",
};

const yen = (value: string, subject: object = {}): Quantity<"JPY"> => ({
  ...figure(value, "JPY"),
  ...subject,
});
const described = ["accountingStandard", "scope", "definition"] as const;

type Call = (one: object, other: object) => unknown;

/** Every function that refuses figures that do not belong together, and the respects it looks at. */
const refusing: readonly (readonly [string, readonly Respect[], Call])[] = [
  ["margin", ["period", "accountingStandard", "scope"], (a, b) => margin(yen("1", a), yen("2", b))],
  ["share", ["period", "accountingStandard", "scope"], (a, b) => share(yen("1", a), yen("2", b))],
  ["sum", described, (a, b) => sum(yen("1", a), yen("2", b))],
  ["difference", described, (a, b) => difference(yen("2", a), yen("1", b))],
  [
    "impliedExchangeRate",
    ["metric", "period", ...described],
    (a, b) => impliedExchangeRate(yen("110", a), { ...figure("1", "USD"), ...b }),
  ],
  ["reconcile", ["metric", "period", ...described], (a, b) => reconcile(yen("1", a), yen("1", b))],
  [
    "impliedRemainder, between the ends of a range",
    ["metric", "period", ...described],
    (a, b) => impliedRemainder({ form: "range", low: yen("3", a), high: yen("4", b) }, yen("1")),
  ],
  [
    "impliedRemainder, between an end and its target",
    ["metric", "period", ...described],
    (a, b) => impliedRemainder({ form: "point", value: yen("3", a), ...b }, yen("1")),
  ],
  [
    "impliedRemainder, between a target and what is reported",
    ["metric", ...described],
    (a, b) => impliedRemainder({ form: "point", value: yen("3", a) }, yen("1", b)),
  ],
  [
    "reconcileGuidance, between two targets",
    ["metric", ...described],
    (a, b) =>
      reconcileGuidance(
        { form: "point", value: yen("3", a) },
        { form: "point", value: yen("1", b) },
        undefined,
      ),
  ],
  [
    "checkGuidance",
    ["metric", "period"],
    (a, b) => checkGuidance(yen("3", b), { form: "point", value: yen("3", a) }),
  ],
];

describe.each(refusing)("%s", (_, respects, call) => {
  it.each(respects)("refuses figures that differ in their %s", (respect) => {
    const [one, other] = differences[respect];
    expect(refusal(() => call(one, other))).toMatchObject({
      code: "mismatch",
      needs: `both figures with the same ${words[respect]}`,
    });
  });

  it.each(respects)("takes figures of one %s, and those that leave it unsaid", (respect) => {
    const [one] = differences[respect];
    // What is a part of a period is not of the same one.
    const isPart = respect === "period" && /reported|two targets/.test(_);
    if (!isPart) expect(() => call(one, one)).not.toThrow();
    expect(() => call(one, {})).not.toThrow();
    expect(() => call({}, one)).not.toThrow();
  });
});

describe("figures of one document in a series", () => {
  it("are of the periods under which they stand, whether or not they say so", () => {
    const printed = { printed: "as printed", document: "acme-fy23", locator: "p. 1" };
    const series = { "3Q02": { own: yen("3", printed) }, "3Q01": { own: yen("2", printed) } };
    expect(yearOverYear(series, "own", "3Q02").outcome).toBe("rate");
    expect(refusal(() => growth(yen("3", printed), yen("2", printed))).code).toBe("mismatch");
  });
});

describe("figures that cannot be compared have an outcome", () => {
  it.each(described)("growth and yearOverYear: %s", (respect) => {
    const [one, other] = differences[respect];
    const differs = { outcome: "notComparable", differs: respect };
    expect(growth(yen("2", one), yen("1", other))).toMatchObject(differs);
    const series = { "3Q02": { own: yen("2", one) }, "3Q01": { own: yen("1", other) } };
    expect(yearOverYear(series, "own", "3Q02")).toMatchObject(differs);
  });

  it.each(described)("checkGuidance: %s", (respect) => {
    const [one, other] = differences[respect];
    expect(checkGuidance(yen("2", other), { form: "point", value: yen("2", one) })).toEqual({
      outcome: "undecidable",
      reason: "notComparable",
      differs: respect,
      target: Object.values(one)[0],
      actual: Object.values(other)[0],
    });
  });

  it.each(described)("checkClaim leaves a period open: %s", (respect) => {
    const [one, other] = differences[respect];
    const claim = { qualifier: "recordHigh", metric: "own", period: "4Q02" } as const;
    const series = (before: object) => ({
      "3Q02": { own: yen("1", before) },
      "4Q02": { own: yen("2", one) },
    });
    expect(checkClaim(claim, series(other))).toMatchObject({ open: ["3Q02"] });
    expect(checkClaim(claim, series(one))).toMatchObject({ outcome: "holds", open: [] });
  });

  it.each(described)("a printed growth speaks only of levels like it: %s", (respect) => {
    const [one, other] = differences[respect];
    const reportedOn = (side: "3Q01" | "3Q02", rate: object) =>
      yearOverYear(
        {
          "3Q02": {
            ...(side === "3Q02" ? { own: yen("2", one) } : {}),
            reportedGrowth: { yearOverYear: { own: { ...figure("0.1", "ratio", 1), ...rate } } },
          },
          ...(side === "3Q01" ? { "3Q01": { own: yen("1", one) } } : {}),
        } as Record<string, { own?: Quantity }>,
        "own",
        "3Q02",
      );
    for (const side of ["3Q01", "3Q02"] as const) {
      expect(reportedOn(side, one).outcome).toBe("rate");
      expect(reportedOn(side, {}).outcome).toBe("rate");
      const unlike = reportedOn(side, other);
      expect(unlike.outcome).toBe("missing");
      expect(unlike).not.toHaveProperty("reported");
    }
  });
});
