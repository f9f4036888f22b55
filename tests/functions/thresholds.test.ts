import {
  asOf,
  bounds,
  checkGuidance,
  type Fact,
  growth,
  guidanceSurprise,
  type HedgedQuantity,
  infer,
  margin,
  plain,
  share,
  sum,
  type Target,
  type ThresholdHedge,
} from "@iij/earnings";
import { guidanceChart } from "@iij/earnings/chart";
import { toCsv } from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { rows } from "@iij/earnings/notebook";
import { guidanceSchema, parseRecord } from "@iij/earnings/schema";
import { describe, expect, it, test } from "vitest";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";

const hedged = <H extends ThresholdHedge>(qualifier: H, value = "100"): HedgedQuantity<"JPY", H> =>
  ({ ...yen(value), qualifier }) as HedgedQuantity<"JPY", H>;
const target = (form: ThresholdHedge): Target<"JPY"> =>
  ({ form, threshold: hedged(form) }) as Target<"JPY">;
const given = (form: ThresholdHedge, more: object = {}): Fact => ({
  ...{ id: form, kind: "target", metric: "sales", period: "FY2024", unit: "EUR", value: "100" },
  ...{ qualifier: form, printed: "100", document: "own", locator: "Outlook", standing: "issuer" },
  ...{ published: "2024-05-01", ...more },
});

/** What each says of the threshold, of what is above it and of what is below. */
const meanings = [
  ["moreThan", ["below", "within", "below"]],
  ["atLeast", ["within", "within", "below"]],
  ["lessThan", ["above", "above", "within"]],
  ["atMost", ["within", "above", "within"]],
] as const;

describe.each(meanings)("%s", (form, outcomes) => {
  const isLower = form === "moreThan" || form === "atLeast";
  const isClosed = form === "atLeast" || form === "atMost";

  it("has one bound, which is possible just where the words say so", () => {
    const found = bounds(hedged(form));
    expect([found.lower?.toFixed(), found.upper?.toFixed()]).toEqual(
      isLower ? ["100", undefined] : [undefined, "100"],
    );
    expect([found.lowerClosed, found.upperClosed]).toEqual(
      isLower ? [isClosed, false] : [false, isClosed],
    );
  });

  it("is met, or missed on one side only", () => {
    const found = ["100", "101", "99"].map((value) => checkGuidance(yen(value), target(form)));
    expect(found.map(({ outcome }) => outcome)).toEqual(outcomes);
    for (const check of found) {
      if (!("distance" in check)) throw new Error(check.reason);
      expect(Object.keys(check.distance)).toEqual([isLower ? "low" : "high"]);
    }
    // 99.5 to 100.5.
    expect(checkGuidance(figure("100", "JPY", 0), target(form))).toMatchObject({
      outcome: "undecidable",
      reason: "rounding",
    });
  });

  it("is what a surprise is measured from", () => {
    const found = guidanceSurprise(yen("150"), target(form));
    expect(found).toMatchObject({ outcome: "surprise", from: "threshold" });
    expect(found.outcome === "surprise" && notation(found.surprise)).toBe("[0.5, 0.5]");
  });

  it("is no base of growth, and a part of a sum and a ratio that is open, too", () => {
    expect(growth(yen("1"), hedged(form))).toEqual({
      outcome: "hedged",
      hedged: [{ side: "base", qualifier: form }],
    });
    const both = sum(hedged(form), yen("1"));
    expect((isLower ? both.lower : both.upper)?.toFixed()).toBe("101");
    expect([both.lowerClosed, both.upperClosed]).toEqual(
      isLower ? [isClosed, false] : [false, isClosed],
    );
    const ratio = margin(hedged(form), yen("200"));
    expect((isLower ? ratio.lower : ratio.upper)?.toFixed()).toBe("0.5");
    const part = share(target(form) as Extract<Target<"JPY">, { form: "atMost" }>, yen("200"));
    expect(part.outcome === "ratio" && "point" in part).toBe(false);
  });

  it("is a target of its own in facts, schemas, rows, files and charts", () => {
    const { guidance } = asOf([given(form)], "2024-12-31");
    const known = guidance["FY2024"]?.["sales"];
    expect(known?.form).toBe(form);
    expect(parseRecord(guidanceSchema, plain(known))).toEqual(known);
    const csv = toCsv([given(form)]);
    expect(fromCsv(csv).facts).toEqual([given(form)]);
    const [row] = rows(guidance, "sales");
    expect(row).toMatchObject({
      outcome: "guided",
      lower: isLower ? 100 : null,
      upper: isLower ? null : 100,
    });
    const actual = { FY2024: { sales: { value: "100", unit: "EUR" } } };
    const chart = guidanceChart(guidance, actual, "sales");
    expect(chart.data.values.some((datum) => datum["outcome"] === outcomes[0])).toBe(true);
  });

  it("leaves to infer what it says of a level", () => {
    const level = given(form, { kind: "level", published: "2025-05-01" });
    const found = infer([level]).levels["FY2024"]?.["sales"];
    expect([found?.lower, found?.upper]).toEqual(isLower ? ["100", undefined] : [undefined, "100"]);
    expect(isLower ? found?.lowerClosed : found?.upperClosed).toBe(isClosed);
  });
});

test("a threshold whose hedge is not its form is refused", () => {
  const wrong = { form: "atMost", threshold: hedged("lessThan") };
  expect(() => checkGuidance(yen("1"), wrong as never)).toThrow(
    'guidance of the form atMost with a threshold whose qualifier is "atMost"',
  );
});
