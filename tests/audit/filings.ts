import type { Fact } from "@iij/earnings";
import type { Complaint } from "./complaint.js";
import { movePoint } from "./reading.js";

/** A figure as another reader of the same documents noted it. */
export interface Filing {
  readonly metric: string;
  readonly period: string;
  readonly printed: string;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly decimals?: number;
  readonly comparedTo?: string;
}

/** The filings' documents by our ids. */
export const filingKeys: Readonly<Record<string, string>> = {
  PRDEC02: "iij-2002-12-02-release",
  P3Q02: "iij-3q02-presentation",
};

/**
 * Where a figure of theirs is with us: by metric, period and printed unit; ranges are with us under
 * `.low` and `.high`.
 */
const ids: Readonly<Record<string, string>> = {
  "Nikkei Communications survey respondents, 2002, count": "surveys.nikkei2002.respondents",
  "IIJ rank in web server hosting service, 2002, rank":
    "surveys.nikkei2002.results.webServerHosting.rank",
  "Survey items per category, 2002, count": "surveys.nikkei2002.itemCount",
  "Revenues, 3Q02, JPY": "quarters.3Q02.revenues",
  "Revenues, 3Q02, USD": "quarters.3Q02.convenienceTranslation.revenues",
  "Revenues, 3Q02, percent": "quarters.3Q02.reportedGrowth.yearOverYear.revenues",
  "Operating income (loss), 3Q02, JPY": "quarters.3Q02.operatingIncome",
  "Operating income (loss), 3Q01, JPY": "quarters.3Q01.operatingIncome",
  "Operating income (loss), 2Q02, JPY": "quarters.2Q02.operatingIncome",
  "Adjusted EBITDA, 3Q02, JPY": "quarters.3Q02.adjustedEbitda",
  "Revenues, 4Q02, JPY": "guidance.4Q02.revenues",
  "Revenues, 4Q02, USD": "guidance.4Q02.revenues.convenienceTranslation",
  "Revenues, FY2002, JPY": "guidance.FY2002.revenues",
  "Revenues, FY2002, percent": "guidance.FY2002.revenuesGrowth.value",
  "Cross-selling rate: Connectivity & VAS (top 150 customers), 3Q02, percent":
    "crossSelling.3Q02.valueAddedServices.rate",
  "Cross-selling rate: Connectivity & SI (top 150 customers), 3Q02, percent":
    "crossSelling.3Q02.systemsIntegration.rate",
  "Cross-selling rate: Connectivity & DC (top 150 customers), 3Q02, percent":
    "crossSelling.3Q02.dataCenters.rate",
  "Total of large-scale SI contracts (each over JPY300 million), 4Q02, JPY":
    "guidance.4Q02.largeSystemsIntegrationContracts.threshold",
  "Large-scale SI contract threshold, 4Q02, JPY":
    "guidance.4Q02.largeSystemsIntegrationContracts.each",
  "Yokohama 1 Data Center floor space, 2003-02, m2": "facilities.yokohama1.floorSpace",
  "Saitama 1 Data Center floor space, 2003-02, m2": "facilities.saitama1.floorSpace",
  "Yokohama 1 Data Center floor bearable weight, 2003-02, t/m2":
    "facilities.yokohama1.floorBearableWeight",
  "Saitama 1 Data Center floor bearable weight, 2003-02, t/m2":
    "facilities.saitama1.floorBearableWeight",
  "Quarters with revenues above JPY10 billion in IIJ history, 3Q02, count":
    "quarters.3Q02.milestones.revenuesAboveTenBillionYen.times",
  "Threshold of the revenues record, 3Q02, JPY":
    "quarters.3Q02.milestones.revenuesAboveTenBillionYen.threshold",
  "Time lag for capitalizing on measures implemented in summer 2002, 3Q02, months":
    "segments.dedicatedAccess.measuresTimeLag",
  "Top customers counted for cross-selling, 3Q02, count":
    "crossSelling.3Q02.valueAddedServices.base",
  "IIJ Fiber Access/F service bandwidth, 2003-02, bit/s":
    "segments.dedicatedAccess.bandwidth.fiberAccessF",
  "IIJ rank in Best Provider 2002: Broadband Service, 2002, rank":
    "rankings.nikkei2002BroadbandService.entries.1",
  "IIJ rank in Best Provider 2002: Dedicated Access, 2002, rank":
    "rankings.nikkei2002DedicatedAccess.entries.1",
  "IIJ rank in Best Provider 2002: Dialup Access, 2002, rank":
    "rankings.nikkei2002DialUpAccess.entries.1",
  "IIJ rank in Best Provider 2002: fourth table (heading repeated as Dialup Access), 2002, rank":
    "rankings.nikkei2002WebServerHosting.entries.2",
};

/** Figures of theirs that are none with us. */
export const notOurs: Readonly<Record<string, string>> = {
  "unchanged from 2Q02": "a word: with us a wording without a value",
  "three of the four":
    "the number of the categories in which IIJ is first, which the ranks give one by one",
};

/** What a count counts is not in their unit; the figure's own literal says it. */
const countUnits = new Set(["companies", "categories", "items", "times", "years"]);

/** Holds another reader's figures of a document against the facts. */
export function auditFilings(
  filings: readonly Filing[],
  facts: readonly Fact[],
  document: string,
): readonly Complaint[] {
  return filings.flatMap((filing) => {
    if (Object.hasOwn(notOurs, filing.printed)) return [];
    const id = ids[`${filing.metric}, ${filing.period}, ${filing.unit}`] ?? "";
    const problems =
      filing.high === undefined
        ? problemsOf(filing, filing.value, id, facts, document)
        : [
            ...problemsOf(filing, filing.value, `${id}.low`, facts, document),
            ...problemsOf(filing, filing.high, `${id}.high`, facts, document),
          ];
    return problems.map((problem) => ({
      document,
      place: id || filing.metric,
      figure: filing.printed,
      problem,
    }));
  });
}

function problemsOf(
  filing: Filing,
  amount: number,
  id: string,
  facts: readonly Fact[],
  document: string,
): readonly string[] {
  const fact = facts.find(
    (each) =>
      each.id === id &&
      each.document === document &&
      filing.printed.includes(withoutHedge(each.printed)),
  );
  if (fact === undefined || !("value" in fact))
    return [`no fact has the id ${id} and this literal`];
  const power = filing.unit === "percent" ? -2 : 0;
  const value = `${amount < 0 ? "-" : ""}${movePoint(String(Math.abs(amount)), power)}`;
  const unit = filing.unit === "percent" ? "ratio" : filing.unit;
  // What is exact has no decimals with us; the other reader noted those of its digits.
  const decimals =
    fact.decimals === undefined || filing.decimals === undefined
      ? undefined
      : filing.decimals - power;
  return [
    ...(Number(fact.value) === Number(value)
      ? []
      : [`the value is ${fact.value}, the other reader has ${value}`]),
    ...(fact.unit === unit || (unit === "count" && countUnits.has(fact.unit))
      ? []
      : [`the unit is ${fact.unit}, the other reader has ${unit}`]),
    ...(fact.decimals === decimals
      ? []
      : [`decimals is ${fact.decimals}, the other reader has ${decimals}`]),
    ...(fact.comparedTo === filing.comparedTo
      ? []
      : [`comparedTo is ${fact.comparedTo}, the other reader has ${filing.comparedTo}`]),
  ];
}

function withoutHedge(printed: string): string {
  return printed.replace("in excess of ", "");
}
