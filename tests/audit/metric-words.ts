/**
 * Metric by metric, the words that must stand in the figure's line or in a heading above it, and
 * the name in the record's path.
 */
export const metricWords: Readonly<
  Record<string, { readonly words: RegExp; readonly path: string }>
> = {
  revenues: { words: /\brevenues?\b/i, path: "revenues" },
  operatingIncome: {
    words: /\boperating (?:profit|loss)\b|\bimprovement in 4Q02\b/i,
    path: "operatingIncome",
  },
  adjustedEbitda: { words: /\badjusted EBITDA\b/i, path: "adjustedEbitda" },
  revenuesGrowth: { words: /\brevenues?\b.*\bgrow/i, path: "revenuesGrowth" },
  revenuesAboveTenBillionYen: {
    words: /\brevenues surpassed JPY10 billion\b/i,
    path: "revenuesAboveTenBillionYen",
  },
  largeSystemsIntegrationContracts: {
    words: /\blarge scale SI contracts\b/i,
    path: "largeSystemsIntegrationContracts",
  },
  systemsIntegrationRevenues: { words: /\bSI revenues\b/, path: "systemsIntegrationRevenues" },
  crossSellingRate: { words: /\bcross selling rate\b/i, path: "rate" },
  crossSellingBase: { words: /\bTop \d+ customers\b/i, path: "base" },
  fiberAccessF: { words: /\bFiber Access\/F\b/, path: "fiberAccessF" },
  measuresTimeLag: { words: /\btime-lag\b/i, path: "measuresTimeLag" },
  floorSpace: { words: /\bfloor space\b/i, path: "floorSpace" },
  floorBearableWeight: { words: /\bfloor bearable weight\b/i, path: "floorBearableWeight" },
  netLossYears: { words: /\bnet loss\b/i, path: "netLossYears" },
  respondents: { words: /\bresponses from\b/i, path: "respondents" },
  categories: { words: /\bcategories\b/i, path: "categories" },
  itemCount: { words: /\bitems\b/i, path: "itemCount" },
  rank: { words: /\branking\b|\branked\b/i, path: "rank" },
  founded: { words: /\bfounded\b/i, path: "founded" },
};
