import type { SourceDocument } from "../../model/document.js";

/** The release of the third quarter of fiscal 2007 as filed with the SEC, with its tables. */
export const iij3q07Exhibit: SourceDocument = {
  id: "iij-3q07-exhibit",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ 3Q07 results (Exhibit 1)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2008-02", printed: "2008-02" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184308000121/exh_1.htm",
  note: "SEC accession 0001171843-08-000121; the same release as iij-3q07-release, with its table.",
  places: [
    {
      locator: "Results of Operation > Operating Results Summary (JPY in millions)",
      states: [
        { of: "quarters.3Q07.revenues", printed: "18,359", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q06.revenues", printed: "13,587", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.revenues", printed: "35.1%", comparedTo: "3Q06" },
        { of: "quarters.3Q07.costOfRevenues", printed: "14,851", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q06.costOfRevenues", printed: "10,727", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.costOfRevenues", printed: "38.4%", comparedTo: "3Q06" },
        { of: "quarters.3Q07.sellingGeneralAdministrativeAndResearchExpenses", printed: "2,372", unit: "JPY", exponent: 6 },
        {
          of: "quarters.3Q06.sellingGeneralAdministrativeAndResearchExpenses",
          printed: "1,874",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
        },
        {
          of: "quarters.3Q07.reportedGrowth.yearOverYear.sellingGeneralAdministrativeAndResearchExpenses",
          printed: "26.6%",
          comparedTo: "3Q06",
        },
        { of: "quarters.3Q07.operatingIncome", printed: "1,136", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q06.operatingIncome", printed: "986", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.operatingIncome", printed: "15.2%", comparedTo: "3Q06" },
        { of: "quarters.3Q07.incomeBeforeIncomeTaxes", printed: "1,017", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q06.incomeBeforeIncomeTaxes", printed: "1,603", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes", printed: "(36.5%)", comparedTo: "3Q06" },
        { of: "quarters.3Q07.netIncome", printed: "611", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q06.netIncome", printed: "1,405", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.netIncome", printed: "(56.5%)", comparedTo: "3Q06" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.3Q07.convenienceTranslation.revenues", printed: "$ 164.3 million", readOnce: true },
        { of: "quarters.3Q07.convenienceTranslation.operatingIncome", printed: "$10.2 million", readOnce: true },
        { of: "quarters.3Q07.convenienceTranslation.netIncome", printed: "$5.5 million", readOnce: true },
      ],
    },
  ],
};
