import type { SourceDocument } from "../../model/document.js";

/** IIJ's notice of the revision of its targets for the first half and the whole of fiscal 2008. */
export const iij1h08TargetsNotice: SourceDocument = {
  id: "iij-1h08-targets-notice",
  kind: "notice",
  standing: "issuer",
  title: "IIJ revises first half and full FY2008 consolidated financial targets (Exhibit 99.1)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-10-24", printed: "2008-10-24" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184308000817/newsrelease.htm",
  note: "Accession 0001171843-08-000817.",
  places: [
    {
      locator: "(1H FY2008 (From April 1, 2008 to September 30, 2008))",
      states: [
        { of: "guidance.1H08.revenues", printed: "34,500", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.1H08.operatingIncome", printed: "1,850", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.1H08.incomeBeforeIncomeTaxes", printed: "1,650", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.1H08.netIncome", printed: "800", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.1H08.revenues", printed: "33,200", unit: "JPY", exponent: 6 },
        { of: "guidance.1H08.operatingIncome", printed: "950", unit: "JPY", exponent: 6 },
        { of: "guidance.1H08.incomeBeforeIncomeTaxes", printed: "700", unit: "JPY", exponent: 6 },
        { of: "guidance.1H08.netIncome", printed: "300", unit: "JPY", exponent: 6 },
      ],
    },
    {
      locator: "(Full FY2008 (From April 1, 2008 to March 31, 2009))",
      states: [
        { of: "guidance.FY2008.revenues", printed: "78,500", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.FY2008.operatingIncome", printed: "5,200", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes", printed: "4,700", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.FY2008.netIncome", printed: "5,200", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "guidance.FY2008.revenues", printed: "73,000", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.operatingIncome", printed: "3,800", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes", printed: "3,000", unit: "JPY", exponent: 6 },
        { of: "guidance.FY2008.netIncome", printed: "2,800", unit: "JPY", exponent: 6 },
      ],
    },
    {
      locator: "(1H FY2008 (From April 1, 2008 to September 30, 2008))",
      states: [
        { of: "halves.1H07.revenues", printed: "29,990", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "halves.1H07.operatingIncome", printed: "1,816", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "halves.1H07.incomeBeforeIncomeTaxes", printed: "1,697", unit: "JPY", exponent: 6, role: "comparative" },
        { of: "halves.1H07.netIncome", printed: "3,477", unit: "JPY", exponent: 6, role: "comparative" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.1H08.earningsPerShareBasic", printed: "3,874.50", unit: "JPY", role: "comparative", readOnce: true },
        { of: "guidance.1H08.earningsPerShareBasic", printed: "1,452.94", unit: "JPY", readOnce: true },
        { of: "halves.1H07.earningsPerShareBasic", printed: "16,880.42", unit: "JPY", role: "comparative", readOnce: true },
        { of: "guidance.FY2008.earningsPerShareBasic", printed: "25,184.28", unit: "JPY", role: "comparative", readOnce: true },
        { of: "guidance.FY2008.earningsPerShareBasic", printed: "13,560.77", unit: "JPY", readOnce: true },
        { of: "guidance.1H08.revenues.revision", printed: "(1,300)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.1H08.operatingIncome.revision", printed: "(900)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.1H08.incomeBeforeIncomeTaxes.revision", printed: "(950)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.1H08.netIncome.revision", printed: "(500)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.FY2008.revenues.revision", printed: "(5,500)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.FY2008.operatingIncome.revision", printed: "(1,400)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes.revision", printed: "(1,700)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.FY2008.netIncome.revision", printed: "(2,400)", unit: "JPY", exponent: 6, readOnce: true },
        { of: "guidance.1H08.revenues.revisionRate", printed: "(3.8%)", remark: "previous target of 1H08", readOnce: true },
        {
          of: "guidance.1H08.operatingIncome.revisionRate",
          printed: "(48.6%)",
          remark: "previous target of 1H08",
          readOnce: true,
        },
        {
          of: "guidance.1H08.incomeBeforeIncomeTaxes.revisionRate",
          printed: "(57.6%)",
          remark: "previous target of 1H08",
          readOnce: true,
        },
        { of: "guidance.1H08.netIncome.revisionRate", printed: "(62.5%)", remark: "previous target of 1H08", readOnce: true },
      ],
    },
  ],
};
