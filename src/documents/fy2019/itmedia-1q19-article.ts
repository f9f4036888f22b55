import type { SourceDocument } from "../../model/document.js";

/** ITmedia Mobile on IIJ's results of the first quarter of fiscal 2019. */
export const itmedia1q19Article: SourceDocument = {
  id: "itmedia-1q19-article",
  kind: "article",
  standing: "press",
  title: "“ドコモショック”があったが増収増益のIIJ 改正法案は「歓迎する」と勝社長",
  publisher: "ITmedia Mobile",
  published: { precision: "day", date: "2019-08-07", printed: "2019-08-07" },
  language: "ja",
  url: "https://www.itmedia.co.jp/mobile/amp/1908/07/news109.html",
  note: "Read as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "(lead)",
      states: [
        { of: "quarters.1Q19.revenues", printed: "498.3億円" },
        { of: "quarters.1Q19.reportedGrowth.yearOverYear.revenues", printed: "11.1%増", comparedTo: "1Q18" },
        { of: "quarters.1Q19.operatingIncome", printed: "13.8億円" },
        // Against 1Q18 corrected for the interconnectivity charge.
        { of: "quarters.1Q19.reportedGrowth.yearOverYear.operatingIncomeNormalized", printed: "58.8%増", comparedTo: "1Q18" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        // IIJ's expected rate of reduction.
        { of: "guidance.FY2018.mobileInterconnectivityChargeGrowth", printed: "14%", reads: "loss", comparedTo: "FY2017" },
        // Rate of reduction.
        {
          of: "fiscalYears.FY2018.reportedGrowth.yearOverYear.mobileInterconnectivityCharge",
          printed: "5%の低減率",
          comparedTo: "FY2017",
        },
        { of: "observations.FY2018.additionalMobileInterconnectivityCost", printed: "20.5億円" },
        { of: "quarters.1Q18.operatingIncomeNormalized", printed: "8.7億円", role: "comparative" },
      ],
    },
    {
      locator: "(paragraph on mobile)",
      states: [
        { of: "quarters.1Q19.mobileSubscriptions", printed: "278.6万", unit: "subscriptions" },
        { of: "quarters.1Q19.reportedGrowth.yearOverYear.mobileSubscriptions", printed: "14%増", comparedTo: "1Q18" },
        { of: "quarters.1Q19.consumerMobileSubscriptions", printed: "107.4万", unit: "subscriptions" },
        // Including MVNE.
        { of: "quarters.1Q19.enterpriseMobileSubscriptionsIncludingMvne", printed: "170.9万", unit: "subscriptions" },
      ],
    },
  ],
};
