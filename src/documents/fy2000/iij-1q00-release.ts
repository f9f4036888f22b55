import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2000. */
export const iij1q00Release: SourceDocument = {
  id: "iij-1q00-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces 1st Quarter Results for the Period Ended June 30, 2000",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2000-08-15", printed: "2000-08-15" },
  language: "en",
  url: "http://www.iij.ad.jp/ir/library/financial/html/1q00/index.html",
  note: "Unaudited.",
  places: [
    {
      locator: "1Q00 Results Summary",
      states: [
        { of: "quarters.1Q00.revenues", printed: "JPY7,246 million", accountingStandard: "US GAAP" },
        {
          of: "quarters.1Q00.reportedGrowth.yearOverYear.revenues",
          printed: "up 34.3%",
          accountingStandard: "US GAAP",
          comparedTo: "1Q99",
        },
        {
          of: "quarters.1Q00.reportedGrowth.yearOverYear.revenuesExcludingEquipmentSalesToCrosswave",
          printed: "77.8% growth",
          accountingStandard: "US GAAP",
          comparedTo: "1Q99",
        },
        {
          of: "quarters.1Q99.equipmentSalesToCrosswave",
          printed: "JPY1,320 million",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
        {
          of: "quarters.1Q00.reportedGrowth.quarterOverQuarter.revenues",
          printed: "down 4.5%",
          accountingStandard: "US GAAP",
          comparedTo: "4Q99",
        },
        {
          of: "quarters.1Q00.reportedGrowth.quarterOverQuarter.systemsIntegrationRevenues",
          printed: "decreased 16.4%",
          accountingStandard: "US GAAP",
          comparedTo: "4Q99",
        },
        {
          of: "quarters.1Q00.reportedGrowth.quarterOverQuarter.dedicatedAccessRevenues",
          printed: "increased 11.5%",
          accountingStandard: "US GAAP",
          comparedTo: "4Q99",
        },
        {
          of: "quarters.1Q00.reportedGrowth.yearOverYear.dedicatedAccessBandwidth",
          printed: "jumped 175.7%",
          accountingStandard: "US GAAP",
          comparedTo: "1Q99",
        },
        {
          of: "quarters.1Q00.reportedGrowth.quarterOverQuarter.dedicatedAccessBandwidth",
          printed: "45.0%",
          accountingStandard: "US GAAP",
          comparedTo: "4Q99",
        },
        {
          of: "quarters.1Q00.dedicatedAccessBandwidth",
          printed: "approximately 2,240Mbps",
          decimals: -7,
          accountingStandard: "US GAAP",
        },
        {
          of: "quarters.1Q00.reportedGrowth.yearOverYear.dedicatedAccessContracts",
          printed: "increased 31.9%",
          accountingStandard: "US GAAP",
          comparedTo: "1Q99",
        },
        {
          of: "quarters.1Q00.reportedGrowth.quarterOverQuarter.dedicatedAccessContracts",
          printed: "9.0%",
          accountingStandard: "US GAAP",
          comparedTo: "4Q99",
        },
        { of: "quarters.1Q00.dedicatedAccessContracts", printed: "2,185", unit: "contracts", accountingStandard: "US GAAP" },
        { of: "quarters.1Q00.operatingIncome", printed: "JPY865 million", reads: "loss", accountingStandard: "US GAAP" },
        // Absolute change of the operating loss from 4Q99.
        {
          of: "quarters.1Q00.reportedChange.operatingLoss",
          printed: "JPY344 million increase",
          accountingStandard: "US GAAP",
          comparedTo: "4Q99",
        },
        { of: "quarters.1Q00.operatingMargin", printed: "11.9%", reads: "loss", accountingStandard: "US GAAP" },
        {
          of: "quarters.1Q99.operatingMargin",
          printed: "12.3%",
          reads: "loss",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
      ],
    },
  ],
};
