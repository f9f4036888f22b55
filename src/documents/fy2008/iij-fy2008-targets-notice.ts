import type { SourceDocument } from "../../model/document.js";

/** IIJ's notice of the revision of its targets for fiscal 2008. */
export const iijFy2008TargetsNotice: SourceDocument = {
  id: "iij-fy2008-targets-notice",
  kind: "notice",
  standing: "issuer",
  title: "IIJ revises full FY2008 consolidated financial targets (Exhibit 2)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2009-02-12", printed: "2009-02-12" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184309000134/exh_2.htm",
  note: "SEC accession 0001171843-09-000134.",
  places: [
    {
      locator: "(Full FY2008 (From April 1, 2008 to March 31, 2009))",
      states: [
        // Previous target (2008-10-24).
        { of: "guidance.FY2008.revenues.value", printed: "73,000", role: "comparative", unit: "JPY", exponent: 6 },
        // Previous target (2008-10-24).
        { of: "guidance.FY2008.operatingIncome.value", printed: "3,800", role: "comparative", unit: "JPY", exponent: 6 },
        // Previous target (2008-10-24).
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes.value", printed: "3,000", role: "comparative", unit: "JPY", exponent: 6 },
        // Previous target (2008-10-24).
        { of: "guidance.FY2008.netIncome.value", printed: "2,800", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.revenues.value", printed: "69,300", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.operatingIncome.value", printed: "2,800", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes.value", printed: "1,900", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.netIncome.value", printed: "1,300", unit: "JPY", exponent: 6 },
        { of: "fiscalYears.FY2007.revenues", printed: "66,835", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "fiscalYears.FY2007.operatingIncome", printed: "4,759", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "fiscalYears.FY2007.incomeBeforeIncomeTaxes", printed: "4,362", role: "comparative", unit: "JPY", exponent: 6 },
        { of: "fiscalYears.FY2007.netIncome", printed: "5,177", role: "comparative", unit: "JPY", exponent: 6 },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "guidance.FY2008.earningsPerShareBasic.value",
          printed: "13,560.77",
          role: "comparative",
          unit: "JPY",
          readOnce: true,
        },
        { of: "guidance.FY2008.earningsPerShareBasic.value", printed: "6,336.36", unit: "JPY", readOnce: true },
        { of: "fiscalYears.FY2007.earningsPerShareBasic", printed: "25,099.83", role: "comparative", unit: "JPY", readOnce: true },
        { of: "guidance.FY2008.revenues.revision", printed: "(3,700)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.FY2008.revenues.revisionRate", printed: "(5.1%)", remark: "previous target of FY2008", readOnce: true },
        { of: "guidance.FY2008.operatingIncome.revision", printed: "(1,000)", unit: "JPY", exponent: 6, readOnce: true },
        {
          of: "guidance.FY2008.operatingIncome.revisionRate",
          printed: "(26.3%)",
          remark: "previous target of FY2008",
          readOnce: true,
        },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes.revision", printed: "(1,100)", unit: "JPY", exponent: 6, readOnce: true },
        {
          of: "guidance.FY2008.incomeBeforeIncomeTaxes.revisionRate",
          printed: "(36.7%)",
          remark: "previous target of FY2008",
          readOnce: true,
        },
        { of: "guidance.FY2008.netIncome.revision", printed: "(1,500)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.FY2008.netIncome.revisionRate", printed: "(53.6%)", remark: "previous target of FY2008", readOnce: true },
        { of: "guidance.FY2008.weightedAverageShares.value", printed: "205,165 shares", readOnce: true },
      ],
    },
  ],
};
