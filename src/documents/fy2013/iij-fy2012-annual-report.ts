import type { SourceDocument } from "../../model/document.js";

/** IIJ's annual securities report on fiscal 2012: the table of five years, in thousands of yen. */
export const iijFy2012AnnualReport: SourceDocument = {
  id: "iij-fy2012-annual-report",
  kind: "annualReport",
  standing: "issuer",
  title: "有価証券報告書 第21期(自 平成24年4月1日 至 平成25年3月31日)",
  publisher: "株式会社インターネットイニシアティブ",
  published: { precision: "day", date: "2013-06-28", printed: "2013-06-28" },
  language: "ja",
  url: "https://happylibus.com/doc/781671/%EF%BC%882012%E5%B9%B44%E6%9C%88%EF%BD%9E2013%E5%B9%B43%E6%9C%88%EF%BC%89-pdf-672kb-",
  note: "Read in a mirror on happylibus.",
  places: [
    {
      locator: "第1 企業の概況 1 主要な経営指標等の推移 (1) 連結経営指標等",
      states: [
        { of: "fiscalYears.FY2008.revenues", printed: "69,730,730", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2009.revenues", printed: "68,006,380", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2010.revenues", printed: "82,418,206", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2011.revenues", printed: "97,314,605", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2012.revenues", printed: "106,248,486", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2008.operatingIncome", printed: "2,917,382", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2009.operatingIncome", printed: "3,411,585", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2010.operatingIncome", printed: "4,141,042", role: "comparative", unit: "JPY", exponent: 3 },
        { of: "fiscalYears.FY2011.operatingIncome", printed: "6,353,483", role: "comparative", unit: "JPY", exponent: 3 },
      ],
    },
  ],
};
