import { quarters, yearOverYear } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { notFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const subscribers = (value: string) => ({ subscribers: figure(value, "subscribers") });

/** A user's own series, out of order and with gaps. */
const own = {
  "3Q03": subscribers("150"),
  "1Q02": subscribers("80"),
  "3Q02": subscribers("120"),
  "2Q02": { employees: figure("12", "persons") },
  "3Q01": subscribers("100"),
  "1H03": subscribers("90"),
  "1H02": subscribers("60"),
  "9M03": subscribers("11"),
  "9M02": subscribers("10"),
  FY2003: subscribers("30"),
  FY2002: subscribers("40"),
} as const;

describe("yearOverYear", () => {
  // 3Q02: a loss of 567; 3Q01: a profit of 151. Change -567 - 151 = -718, half a million of
  // rounding on each of the two.
  it("says of the operating income of 3Q02 that it turned to a loss", () => {
    const result = yearOverYear(quarters, "operatingIncome", "3Q02");
    expect(result.outcome).toBe("turnedToLoss");
    expect("change" in result && notation(result.change)).toBe("[-719000000, -717000000]");
  });

  it.each([
    // 120/100 - 1, 150/120 - 1, 90/60 - 1, 11/10 - 1, 30/40 - 1
    ["3Q02", "0.2"],
    ["3Q03", "0.25"],
    ["1H03", "0.5"],
    ["9M03", "0.1"],
    ["FY2003", "-0.25"],
  ] as const)("matches %s by its id, never by its position", (period, rate) => {
    const result = yearOverYear(own, "subscribers", period);
    expect(result.outcome === "rate" && result.rate.point.toFixed()).toBe(rate);
  });

  it("fills no gap: what is not there is missing, and named", () => {
    expect(yearOverYear(quarters, "adjustedEbitda", "3Q02")).toEqual({
      outcome: "missing",
      missing: [{ side: "base", period: "3Q01" }],
    });
    expect(yearOverYear(own as Record<string, object>, "subscribers", "2Q02")).toEqual({
      outcome: "missing",
      missing: [
        { side: "current", period: "2Q02" },
        { side: "base", period: "2Q01" },
      ],
    });
    expect(yearOverYear(own as Record<string, object>, "subscribers", "3Q04")).toEqual({
      outcome: "missing",
      missing: [{ side: "current", period: "3Q04" }],
    });
  });

  it("takes a key of undefined for one that is not there", () => {
    const gaps = {
      "3Q02": { revenues: figure("1", "EUR") },
      "3Q01": { revenues: undefined },
      "3Q03": undefined,
    };
    expect(yearOverYear(gaps, "revenues", "3Q02")).toEqual({
      outcome: "missing",
      missing: [{ side: "base", period: "3Q01" }],
    });
    expect(yearOverYear(gaps, "revenues", "3Q03")).toEqual({
      outcome: "missing",
      missing: [{ side: "current", period: "3Q03" }],
    });
  });

  it.each(["5Q02", "", "__proto__", "constructor", "toString", null, undefined, 3, []])(
    "refuses %j as a period",
    (period) => {
      expect(refusal(() => yearOverYear(quarters, "revenues", period as never))).toMatchObject({
        code: "unknownPeriod",
        function: "yearOverYear",
        values: [period],
      });
    },
  );

  it("refuses a metric that no period has, and lists those that are there", () => {
    expectRefusal(() => yearOverYear(quarters, "sales" as never, "3Q02" as never), {
      code: "unknownMetric",
      function: "yearOverYear",
      needs: "a metric that some period of the series has",
      got: '"sales"',
      values: ["sales"],
    });
    expect(refusal(() => yearOverYear(own, "sales" as never, "3Q02" as never)).message).toContain(
      "Available: subscribers, employees.",
    );
    expect(
      refusal(() => yearOverYear(quarters, "revenue" as never, "3Q02" as never)).message,
    ).toContain("Did you mean revenues or ");
    expect(
      refusal(() => yearOverYear(quarters, "operatingincome" as never, "3Q02" as never)).message,
    ).toContain("Did you mean operatingIncome");
    // As many as a reader looks through.
    expect(
      refusal(() => yearOverYear(quarters, "umbrellas" as never, "3Q02" as never)).message,
    ).toMatch(/Available: (?:\w+, ){7}\w+ and \d+ more\.$/);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "notes", "guidance", ""])(
    "refuses %j as a metric",
    (metric) => {
      expect(refusal(() => yearOverYear(quarters, metric as never, "4Q02" as never)).code).toBe(
        "unknownMetric",
      );
    },
  );

  it("refuses any metric of an empty series", () => {
    expect(refusal(() => yearOverYear({}, "revenues" as never, "3Q02" as never)).message).toContain(
      "needs a series with at least one figure; got none.",
    );
  });

  it.each(notFigures)("refuses %s in a series", (_, bad, code) => {
    expect(
      refusal(() =>
        yearOverYear({ "3Q02": { r: bad }, "3Q01": { r: figure("1", "JPY") } }, "r", "3Q02"),
      ).code,
    ).toBe(code);
    expect(
      refusal(() =>
        yearOverYear({ "3Q02": { r: figure("1", "JPY") }, "3Q01": { r: bad } }, "r", "3Q02"),
      ).code,
    ).toBe(code);
  });

  it("refuses a series of two currencies", () => {
    const mixed = {
      "3Q02": { revenues: figure("1", "JPY") },
      "3Q01": { revenues: figure("1", "USD") },
    };
    expect(refusal(() => yearOverYear(mixed, "revenues", "3Q02")).code).toBe("mixedUnits");
  });

  it("refuses the year before the first one that can be named", () => {
    expect(
      refusal(() => yearOverYear({ "3Q69": subscribers("1") }, "subscribers", "3Q69")).code,
    ).toBe("outOfRange");
  });

  it("answers notComparable for a definition that changed", () => {
    const changed = {
      "3Q02": { revenues: figure("2", "EUR", undefined, undefined, { definition: "2002" }) },
      "3Q01": { revenues: figure("1", "EUR", undefined, undefined, { definition: "2001" }) },
    };
    expect(yearOverYear(changed, "revenues", "3Q02")).toEqual({
      outcome: "notComparable",
      differs: "definition",
      current: "2002",
      base: "2001",
    });
  });

  it("refuses a figure that says another period than its key", () => {
    const series = {
      "3Q02": { sales: yen("12", { period: "3Q02" }) },
      "3Q01": { sales: yen("10", { period: "2Q02" }) },
    };
    expect(refusal(() => yearOverYear(series, "sales", "3Q02")).code).toBe("mismatch");
  });
});

describe("yearOverYear of records that state their days", () => {
  const [of2022, of2023] = [{ sales: yen("110") }, { sales: yen("90") }] as const;

  it("is told by the days of the base alone", () => {
    const short = { start: "2022-04-01", end: "2022-12-31", ...of2022 };
    expect(yearOverYear({ FY2022: short, FY2023: of2023 }, "sales", "FY2023")).toEqual({
      outcome: "notComparable",
      differs: "span",
      current: "fiscalYear",
      base: "2022-04-01 to 2022-12-31",
    });
  });

  it.each([
    ["2024-04-15", "rate"],
    ["2024-04-16", "notComparable"],
    ["2024-03-16", "rate"],
    ["2024-03-15", "notComparable"],
  ])("is comparable half a month more or less: a year until %s is a %s", (end, outcome) => {
    const FY2023 = { start: "2023-04-01", end, ...of2023 } as const;
    const whole = { start: "2022-04-01", end: "2023-03-31", ...of2022 } as const;
    for (const FY2022 of [of2022, whole])
      expect(yearOverYear({ FY2022, FY2023 }, "sales", "FY2023").outcome).toBe(outcome);
  });
});
