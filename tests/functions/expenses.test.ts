import {
  compoundGrowth,
  formatGrowth,
  growth,
  type Metric,
  type MetricDescriptions,
  type MetricId,
  metrics as ourMetrics,
  quarterOverQuarter,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { growthChart } from "@iij/earnings/chart";
import { toGrowthCsv } from "@iij/earnings/export";
import { growthRows } from "@iij/earnings/notebook";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";

/** A cash flow statement that keeps what is paid as negative amounts. */
const metrics = {
  repaymentsOfLoans: { expense: true, flow: true, unit: "JPY" },
  operatingCashFlow: { flow: true, unit: "JPY" },
} as const satisfies MetricDescriptions;

const paid = (millions: string, decimals?: number, metric = "repaymentsOfLoans") => ({
  ...{ value: `${millions}000000`, unit: "JPY", metric },
  ...(decimals === undefined ? {} : { decimals }),
});

const outcomeOf = (now: string, before: string, decimals?: number): readonly unknown[] => {
  const found = growth(paid(now, decimals), paid(before, decimals), { metrics });
  return [found.outcome, found.outcome === "rate" ? found.rate.point.toString() : undefined];
};

describe("an expense that is kept as a negative amount", () => {
  test.each<[what: string, now: string, before: string, outcome: string, rate?: string]>([
    ["more is paid", "-120", "-100", "rate", "0.2"],
    ["less is paid", "-80", "-100", "rate", "-0.2"],
    ["as much is paid", "-100", "-100", "rate", "0"],
    ["nothing is paid any more", "0", "-100", "rate", "-1"],
    ["money comes back", "20", "-100", "signChanged"],
    ["money came back before", "-100", "20", "signChanged"],
    ["nothing was paid before", "-100", "0", "zeroBase"],
    ["it is kept as a positive amount", "120", "100", "rate", "0.2"],
  ])("%s", (_, now, before, outcome, rate) => {
    expect(outcomeOf(now, before)).toEqual([outcome, rate]);
  });

  test("has the bounds of the amounts without their sign, and the change with it", () => {
    const negative = growth(paid("-120", -6), paid("-100", -6), { metrics });
    const positive = growth(paid("120", -6), paid("100", -6), { metrics });
    if (negative.outcome !== "rate" || positive.outcome !== "rate") throw new Error("no rate");
    expect(negative.rate).toEqual(positive.rate);
    expect(negative.change.point.toString()).toBe("-20000000");
    expect(formatGrowth(negative)).toBe("+20.0% (+18.9% to +21.2%)");
  });

  test("stays open where the rounding leaves the sign open", () => {
    expect(outcomeOf("0", "-1", -6)).toEqual(["indeterminate", undefined]);
    expect(outcomeOf("-1", "0", -6)).toEqual(["indeterminate", undefined]);
  });

  test("says nothing of a figure that nothing describes: −100 → −120 is a loss that widened", () => {
    const plain = growth(paid("-120"), paid("-100"));
    const other = growth(paid("-120", undefined, "profit"), paid("-100", undefined, "profit"), {
      metrics,
    });
    const nameless = growth(
      { value: "-120", unit: "JPY" },
      { value: "-100", unit: "JPY" },
      { metrics },
    );
    expect([plain.outcome, other.outcome, nameless.outcome]).toEqual([
      ...["lossWidened", "lossWidened", "lossWidened"],
    ]);
  });

  test("is an expense of ours too: a tax benefit that grew is no loss that widened", () => {
    const tax = (value: string) => ({ value, unit: "JPY", metric: "deferredTaxExpense" });
    expect(growth(tax("-120"), tax("-100")).outcome).toBe("rate");
    expect(growth(tax("-20"), tax("100")).outcome).toBe("signChanged");
  });

  test.each(Object.keys(ourMetrics))("is one if our description of %s says so", (metric) => {
    const { expense } = ourMetrics[metric as MetricId] as Metric;
    expect(growth(paid("-120", undefined, metric), paid("-100", undefined, metric)).outcome).toBe(
      expense === true ? "rate" : "lossWidened",
    );
  });

  test("may be told otherwise of: the caller's description goes before ours", () => {
    const tax = (value: string) => ({ value, unit: "JPY", metric: "deferredTaxExpense" });
    const options = { metrics: { deferredTaxExpense: { flow: true } } } as const;
    expect(growth(tax("-120"), tax("-100"), options).outcome).toBe("lossWidened");
  });
});

const series = {
  "1Q23": { repaymentsOfLoans: { value: "-100", unit: "EUR" } },
  "2Q23": { repaymentsOfLoans: { value: "-110", unit: "EUR" } },
  "1Q24": { repaymentsOfLoans: { value: "-121", unit: "EUR" } },
  "1Q25": { repaymentsOfLoans: { value: "-144", unit: "EUR" } },
} as const;

describe("every function that compares takes the description:", () => {
  const rateOf = (found: ReturnType<typeof yearOverYear>): string | undefined =>
    found.outcome === "rate" ? found.rate.point.toString() : found.outcome;

  test("year over year, quarter over quarter and over several years", () => {
    expect(rateOf(yearOverYear(series, "repaymentsOfLoans", "1Q24", { metrics }))).toBe("0.21");
    expect(rateOf(yearOverYear(series, "repaymentsOfLoans", "1Q24"))).toBe("lossWidened");
    expect(rateOf(quarterOverQuarter(series, "repaymentsOfLoans", "2Q23", { metrics }))).toBe(
      "0.1",
    );
    const periods = { from: "1Q23", to: "1Q25" } as const;
    const perQuarter = compoundGrowth(series, "repaymentsOfLoans", periods, { metrics });
    expect(perQuarter.outcome === "rate" && perQuarter.rate.point.toFixed(4)).toBe("0.0466");
    expect(perQuarter.outcome === "rate" && perQuarter.rate.lower.gt(0.046)).toBe(true);
    expect(compoundGrowth(series, "repaymentsOfLoans", periods).outcome).toBe("lossWidened");
  });

  test("rows, charts and the table of growth", () => {
    const years = { "1Q23": series["1Q23"], "1Q24": series["1Q24"] };
    const last = growthRows(years, "repaymentsOfLoans", { metrics }).at(-1);
    expect([last?.outcome, last?.rate, last?.change]).toEqual(["rate", 0.21, -21]);
    const drawn = growthChart(years, "repaymentsOfLoans", { metrics }).data.values;
    expect(drawn.find(({ period }) => period === "1Q24")?.["rate"]).toBe(21);
    const [header = "", ...lines] = toGrowthCsv(years, { metrics }).trim().split("\r\n");
    const cells = lines.find((line) => line.includes("yearOverYear,1Q24"))?.split(",") ?? [];
    const column = (name: string): string | undefined => cells[header.split(",").indexOf(name)];
    expect([column("outcome"), column("rate")]).toEqual(["rate", "0.21"]);
  });
});

describe("a description that says nothing that is understood is refused:", () => {
  test.each<[what: string, metrics: unknown]>([
    ["a misspelt mark", { sales: { flo: true } }],
    ["a mark that is false", { sales: { flow: false } }],
    ["a flow that is a balance", { sales: { flow: true, balance: true } }],
    ["a name for a description", { sales: "flow" }],
    ["a list of names", ["sales"]],
    ["a ratio of one metric", { margin: { ratioOf: ["profit"] } }],
    ["an empty unit", { sales: { unit: "" } }],
    ["one name for the parts of a total", { sales: { sumOf: "domestic" } }],
    ["a total with a part that is empty", { sales: { sumOf: ["domestic", ""] } }],
    ["a flow per share", { sales: { flow: true, perShare: true } }],
    ["a unit that is no text", { sales: { unit: 1 } }],
    ["null", null],
  ])("%s", (_, given) => {
    const error = refusal(() =>
      growth(quarters["3Q02"].revenues, undefined, { metrics: given as MetricDescriptions }),
    );
    expect([error.code, error.function]).toEqual(["malformedRecord", "growth"]);
  });

  test("but a ratio of two metrics and a total of several are understood", () => {
    const margin = { ratioOf: ["profit", "sales"] } as const;
    const sales = { sumOf: ["domestic", "exports", "other"] } as const;
    expect(growth(paid("2"), paid("1"), { metrics: { margin, sales } }).outcome).toBe("rate");
  });

  test("and so is an option that there is not", () => {
    const wrong = { metric: metrics } as object;
    expect(refusal(() => growth(paid("1"), paid("1"), wrong)).code).toBe("outOfRange");
  });
});
