import { type Metric, metrics } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { grownMetric, isPerShare, metricOf } from "../../src/model/metric.js";

const all = Object.entries<Metric>(metrics);
const idsOf = (is: (metric: Metric, id: string) => boolean): string[] =>
  all.flatMap(([id, metric]) => (is(metric, id) ? [id] : [])).sort();
const marks = ({ flow, balance, perShare }: Metric): number =>
  [flow, balance, perShare].filter((mark) => mark).length;

describe("a metric", () => {
  test("arises over time, or is there at a date, or is per share; the others are ratios and these", () => {
    // Equity per share is both per share and there on a day.
    expect(idsOf((metric) => marks(metric) > 1)).toEqual(["shareholdersEquityPerShare"]);
    expect(idsOf((metric) => marks(metric) === 0 && metric.unit !== "ratio")).toEqual([
      // Our documents do not say whether it is the amount paid or a price.
      "mobileInterconnectivityCharge",
      "revenuesAboveHundredBillionYen",
      "revenuesAboveTenBillionYen",
      "weightedAverageShares",
      // Decided once a year.
      "yearEndDividends",
    ]);
  });

  test("is a ratio of two amounts over time, unless it is one at a date", () => {
    expect(idsOf(({ unit, balance }) => unit === "ratio" && balance === true)).toEqual([
      "shareholdersEquityRatio",
    ]);
    expect(
      idsOf(
        ({ unit, flow, perShare, expense }) =>
          unit === "ratio" && Boolean(flow ?? perShare ?? expense),
      ),
    ).toEqual([]);
  });

  test("is per share if its name says so", () => {
    expect(idsOf((_, id) => isPerShare(id))).toEqual(idsOf((_, id) => /PerShare/i.test(id)));
    expect(idsOf(({ unit, perShare }) => perShare === true && unit !== "JPY")).toEqual([]);
  });

  test("is an expense if it is a cost, a charge, a write-off or a purchase; a loss is none", () => {
    expect(idsOf(({ expense }) => expense === true)).toEqual([
      ...[
        "assetsAcquiredByCapitalLeases",
        "backboneCost",
        "capitalExpenditures",
        "costOfRevenues",
        "crosswaveReceivableWriteOffs",
        "deferredTaxExpense",
      ],
      ...[
        "depreciationAndAmortization",
        "impairmentOfIpMobileShares",
        "incomeTaxExpense",
        "mobileInterconnectivityCharge",
        "operatingCostsAndExpenses",
        "outsourcingCosts",
        "personnelCosts",
        "purchasesOfPropertyAndEquipment",
      ],
      "sellingGeneralAdministrativeAndResearchExpenses",
      "sellingGeneralAndAdministrativeExpenses",
      "yearEndDividends",
    ]);
  });

  test("is a balance if it is there on the last day of a period", () => {
    expect(idsOf(({ balance }) => balance === true)).toEqual([
      ...[
        "accountsReceivable",
        "cloudProjects",
        "consumerMobileSubscriptions",
        "consumerMobileSubscriptionsOnOldPlans",
        "dedicatedAccessBandwidth",
        "dedicatedAccessContracts",
        "deferredTaxAssets",
        "employees",
        "enterpriseMobileSubscriptions",
      ],
      ...[
        "enterpriseMobileSubscriptionsIncludingMvne",
        "gigaPlanSubscriptions",
        "gigabitServiceContracts",
        "goodwill",
        "iijMobileContracts",
        "mobileSubscriptions",
        "mvneClients",
        "mvneSubscriptions",
        "otherIntangibleAssets",
      ],
      ...[
        "prepaidExpenses",
        "propertyAndEquipment",
        "shareholdersEquity",
        "shareholdersEquityPerShare",
        "shareholdersEquityRatio",
        "shortTermBorrowings",
        "systemsConstructionOrderBacklog",
        "systemsIntegrationOrderBacklog",
        "totalAssets",
      ],
      ...["totalEquity"],
    ]);
  });

  test("names others that there are: parts of its own kind, the income that it is the loss of, the sides of a ratio", () => {
    const kindOf = ({ unit, flow, perShare, expense }: Partial<Metric> = {}): unknown => ({
      unit,
      flow,
      perShare,
      expense,
    });
    for (const [id, { sumOf = [], lossOf, ratioOf = [], exceeds, ...metric }] of all) {
      for (const part of sumOf)
        expect(kindOf(metricOf(part)), `${part} of ${id}`).toEqual(kindOf(metric));
      if (lossOf !== undefined) expect(kindOf(metricOf(lossOf)), id).toEqual(kindOf(metric));
      for (const other of [...ratioOf, ...(exceeds === undefined ? [] : [exceeds])])
        expect(metricOf(other)?.flow, `${other} of ${id}`).toBe(true);
    }
  });
});

test("the name of a target can be that of a growth or of a change", () => {
  expect(grownMetric("revenuesGrowth")).toBe("revenues");
  expect(grownMetric("revenues")).toBeUndefined();
  expect(isPerShare("dividendsPerShareChange")).toBe(true);
  expect(isPerShare("dividendsPerShareGrowth")).toBe(false);
  expect(isPerShare("bookValuePerShare")).toBe(false);
  expect(isPerShare("ChangedividendsPerShare")).toBe(false);
  expect([grownMetric("Growth"), grownMetric("revenuesGrowthRate")]).toEqual([
    undefined,
    undefined,
  ]);
  expect([metricOf("constructor"), metricOf("revenues")?.unit]).toEqual([undefined, "JPY"]);
});
