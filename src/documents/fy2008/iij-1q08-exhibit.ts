import type { SourceDocument } from "../../model/document.js";

/** The release of the first quarter of fiscal 2008 as filed with the SEC, with its tables. */
export const iij1q08Exhibit: SourceDocument = {
  id: "iij-1q08-exhibit",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ 1Q08 results (Exhibit 99.1)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "year", date: "2008", printed: "2008" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184308000619/exh_991.htm",
  note: "SEC accession 0001171843-08-000619; the day of publication is not in the excerpt that was read.",
  places: [
    {
      locator: "(bullets before the first table)",
      states: [
        { of: "quarters.1Q08.revenues", printed: "JPY16,328 million" },
        { of: "quarters.1Q08.convenienceTranslation.revenues", printed: "$153.8 million" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.revenues", printed: "increase of 19.2%", comparedTo: "1Q07" },
      ],
    },
    {
      locator: "Operating Results Summary (JPY in millions)",
      states: [
        { of: "quarters.1Q07.revenues", printed: "13,696", role: "comparative", unit: "JPY", exponent: 6 },
      ],
    },
    {
      locator: "(bullets before the first table)",
      states: [
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.connectivityRevenues", printed: "24.5%", comparedTo: "1Q07" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "19.4%", comparedTo: "1Q07" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.systemsIntegrationRevenues", printed: "21.4%", comparedTo: "1Q07" },
        { of: "quarters.1Q08.operatingIncome", printed: "JPY411 million" },
        { of: "quarters.1Q08.convenienceTranslation.operatingIncome", printed: "$3.9 million" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.operatingIncome", printed: "decrease of 40.5%", comparedTo: "1Q07" },
      ],
    },
    {
      locator: "Operating Results Summary (JPY in millions)",
      states: [
        { of: "quarters.1Q07.operatingIncome", printed: "692", role: "comparative", unit: "JPY", exponent: 6 },
      ],
    },
    {
      locator: "(bullets before the first table)",
      states: [
        { of: "quarters.1Q08.netIncome", printed: "JPY169 million" },
        { of: "quarters.1Q08.convenienceTranslation.netIncome", printed: "$1.6 million" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.netIncome", printed: "decrease of 70.4%", comparedTo: "1Q07" },
      ],
    },
    {
      locator: "Operating Results Summary (JPY in millions)",
      states: [
        { of: "quarters.1Q07.netIncome", printed: "571", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q08.costOfRevenues", printed: "13,303", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q07.costOfRevenues", printed: "10,942", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.costOfRevenues", printed: "21.6%", comparedTo: "1Q07" },
        { of: "quarters.1Q08.sellingGeneralAdministrativeAndResearchExpenses", printed: "2,614", unit: "JPY", exponent: 6 },
        {
          of: "quarters.1Q07.sellingGeneralAdministrativeAndResearchExpenses",
          printed: "2,062",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
        },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.sellingGeneralAdministrativeAndResearchExpenses",
          printed: "26.8%",
          comparedTo: "1Q07",
        },
        { of: "quarters.1Q08.incomeBeforeIncomeTaxes", printed: "310", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q07.incomeBeforeIncomeTaxes", printed: "757", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes", printed: "(59.1%)", comparedTo: "1Q07" },
      ],
    },
    {
      locator: "Revenues (JPY in millions)",
      states: [
        { of: "quarters.1Q08.connectivityAndOutsourcingRevenues", printed: "8,396", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q07.connectivityAndOutsourcingRevenues", printed: "6,871", role: "comparative", unit: "JPY", exponent: 6 },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.connectivityAndOutsourcingRevenues",
          printed: "22.2%",
          comparedTo: "1Q07",
        },
        { of: "quarters.1Q08.systemsIntegrationRevenues", printed: "7,689", unit: "JPY", exponent: 6 },
        { of: "quarters.1Q07.systemsIntegrationRevenues", printed: "6,334", role: "comparative", unit: "JPY", exponent: 6 },
      ],
    },
  ],
};
