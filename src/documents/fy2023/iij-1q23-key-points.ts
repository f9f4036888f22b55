import type { SourceDocument } from "../../model/document.js";

/** An aggregator's extract of IIJ's release of the results of the first quarter of fiscal 2023. */
export const iij1q23KeyPoints: SourceDocument = {
  id: "iij-1q23-key-points",
  kind: "pressRelease",
  standing: "mirror",
  title: "IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2024 (key points)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2023-08-08", printed: "2023-08-08" },
  language: "en",
  url: "https://jotup.co/taxonomy/term/2560396",
  note: "Key points extracted by an aggregator; the names of the segments are not in the excerpt.",
  places: [
    {
      locator: "(no heading)",
      states: [
        // The segment is not named in the excerpt; assigned by order (network services first).
        { of: "quarters.1Q23.networkServicesGrossProfit", printed: "JPY10,221 million", readOnce: true },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.networkServicesGrossProfit",
          printed: "up 16.1% YoY",
          comparedTo: "1Q22",
          readOnce: true,
        },
        { of: "quarters.1Q22.networkServicesGrossProfit", printed: "JPY8,803 million", role: "comparative", readOnce: true },
        // Segment name is not in the excerpt.
        { of: "quarters.1Q23.systemsIntegrationGrossProfit", printed: "JPY3,256 million", readOnce: true },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.systemsIntegrationGrossProfit",
          printed: "down 9.8% YoY",
          comparedTo: "1Q22",
          readOnce: true,
        },
        { of: "quarters.1Q22.systemsIntegrationGrossProfit", printed: "JPY3,610 million", role: "comparative", readOnce: true },
        // Segment name is not in the excerpt.
        { of: "quarters.1Q23.atmOperationGrossProfit", printed: "JPY323 million", readOnce: true },
        { of: "quarters.1Q22.atmOperationGrossProfit", printed: "JPY287 million", role: "comparative", readOnce: true },
      ],
    },
  ],
};
