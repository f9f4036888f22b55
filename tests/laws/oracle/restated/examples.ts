import type { PeriodId } from "@iij/earnings";
import {
  type Document,
  type Edition,
  type Metric,
  type Print,
  type Source,
  type World,
} from "./world.js";

/** Amounts by quarter; lines that are left out are nothing. */
type Lines = Partial<Record<Source, readonly bigint[]>>;

const quartersOf = (some: readonly bigint[] = []): readonly bigint[] =>
  Array.from({ length: 4 }, (_, quarter) => some[quarter] ?? 0n);

const edition = (since: number, lines: Lines): Edition => ({
  since,
  amounts: {
    connectivityRevenues: quartersOf(lines.connectivityRevenues),
    systemsIntegrationRevenues: quartersOf(lines.systemsIntegrationRevenues),
    costOfRevenues: quartersOf(lines.costOfRevenues),
    sellingGeneralAdministrativeAndResearchExpenses: quartersOf(),
    purchasesOfPropertyAndEquipment: quartersOf(),
    assetsAcquiredByCapitalLeases: quartersOf(),
  },
});

/** A fiscal year that is never restated, or once. */
const year = (first: Lines, restated?: { readonly since: number; readonly to: Lines }) => ({
  editions: [
    edition(-1, first),
    ...(restated === undefined ? [] : [edition(restated.since, restated.to)]),
  ],
});

const document = (day: number, prints: readonly Print[]): Document => ({
  day,
  dated: "day",
  standing: "issuer",
  rate: 12_000n,
  prints,
});

const printOf =
  (what: Print["what"], by: Print["by"] = "yearOverYear") =>
  (metric: Metric, period: PeriodId, decimals: number): Print => ({
    ...{ what, metric, period, decimals, by },
    way: "nearest",
  });
const level = printOf("level");
const growth = printOf("growth");
const moreThan = printOf("moreThan");
const lessThan = printOf("lessThan");
const inWords = printOf("inWords");
const unchanged = printOf("unchanged");
const quarterlyChange = printOf("change", "quarterOverQuarter");

const revenues = (...quarters: readonly bigint[]): Lines => ({ connectivityRevenues: quarters });
const million = 1_000_000n;

/** FY2001 is restated from 10,580 to 10,603 million on day 200; FY2002 is 20.0 % more than that. */
const headline = (documents: readonly Document[], since = 200): World => ({
  years: [
    year(revenues(10_580n * million), { since, to: revenues(10_603n * million) }),
    year(revenues(127_236n * (million / 10n))),
  ],
  documents,
});

const [coarse, fine] = [level("revenues", "FY2001", -8), level("revenues", "FY2001", -6)];
const twentyPercent = growth("revenues", "FY2002", 3);

const marginsAlike = (decimals: number): World => ({
  years: [
    year({}),
    year(
      { connectivityRevenues: [1000n], costOfRevenues: [803n] },
      { since: 200, to: { connectivityRevenues: [1030n], costOfRevenues: [820n] } },
    ),
  ],
  documents: [
    document(100, [
      level("revenues", "1Q02", 0),
      level("grossProfit", "1Q02", decimals),
      level("grossMargin", "1Q02", 2),
    ]),
    document(200, [level("grossProfit", "1Q02", decimals), level("grossMargin", "1Q02", 2)]),
  ],
});

/**
 * Histories that led to false proofs: one for each way of mixing what is true of different editions
 * of a year.
 */
export const examples: Readonly<Record<string, World>> = {
  "a percentage beside a headline and then the table that restates its base": headline([
    document(100, [fine]),
    document(200, [coarse, fine, twentyPercent]),
  ]),
  "a percentage beside the table that restates its base and then a headline": headline([
    document(100, [fine]),
    document(200, [fine, coarse, twentyPercent]),
  ]),
  "a percentage beside a headline that could be of either edition": headline(
    [document(100, [fine]), document(150, [coarse, twentyPercent]), document(200, [fine])],
    150,
  ),
  "a percentage beside “more than”, of a base that is restated": headline(
    [
      document(100, [fine]),
      document(150, [moreThan("revenues", "FY2001", -7), twentyPercent]),
      document(200, [fine]),
    ],
    150,
  ),
  "a percentage of a base that a later document restates": {
    years: [year(revenues(1049n), { since: 300, to: revenues(1069n) }), year(revenues(1170n))],
    documents: [
      document(100, [level("revenues", "FY2001", -2)]),
      document(200, [level("revenues", "FY2002", -2), growth("revenues", "FY2002", 3)]),
      document(300, [level("revenues", "FY2001", -2)]),
    ],
  },
  "a margin that prints alike before and after, coarse": marginsAlike(-1),
  "a margin that prints alike before and after, fine": marginsAlike(0),
  "changes of a loss before and after the income is restated": {
    years: [
      year({}),
      year(
        { connectivityRevenues: [100n, 100n], costOfRevenues: [120n, 130n] },
        { since: 200, to: { connectivityRevenues: [100n, 100n], costOfRevenues: [180n, 170n] } },
      ),
    ],
    documents: [100, 200].map((day) =>
      document(day, [
        level("operatingIncome", "1Q02", 0),
        quarterlyChange("operatingLoss", "2Q02", 0),
      ]),
    ),
  },
  "a total that is restated, and parts that are not printed again": {
    years: [
      year(
        { connectivityRevenues: [60n], systemsIntegrationRevenues: [40n] },
        {
          since: 200,
          to: { connectivityRevenues: [62n], systemsIntegrationRevenues: [42n] },
        },
      ),
    ],
    documents: [
      document(100, [
        level("revenues", "FY2001", 0),
        level("connectivityRevenues", "FY2001", 0),
        level("systemsIntegrationRevenues", "FY2001", -1),
      ]),
      document(200, [level("revenues", "FY2001", 0)]),
    ],
  },
  "a level that is restated, and two documents of that day that print it": {
    years: [year(revenues(1000n), { since: 200, to: revenues(1001n) })],
    documents: [100, 200, 200].map((day) => document(day, [level("revenues", "FY2001", 0)])),
  },
  "a part whose headline hides what its table and its total show": {
    years: [
      year(
        { connectivityRevenues: [60n], systemsIntegrationRevenues: [40n] },
        {
          since: 200,
          to: { connectivityRevenues: [100n], systemsIntegrationRevenues: [50n] },
        },
      ),
    ],
    documents: [
      document(100, [
        level("revenues", "FY2001", 0),
        level("connectivityRevenues", "FY2001", -2),
        level("connectivityRevenues", "FY2001", 0),
      ]),
      document(200, [
        level("revenues", "FY2001", 0),
        level("connectivityRevenues", "FY2001", -2),
        level("systemsIntegrationRevenues", "FY2001", 0),
      ]),
    ],
  },
  "a percentage of a base that is first printed after it was restated": {
    years: [year(revenues(100n), { since: 200, to: revenues(101n) }), year(revenues(110n))],
    documents: [
      document(100, [level("revenues", "FY2002", 0), growth("revenues", "FY2002", 3)]),
      document(200, [level("revenues", "FY2001", 0)]),
    ],
  },
  "“unchanged” of levels that differ by more than half of the last digit": {
    years: [year(revenues(10_560n)), year(revenues(10_640n))],
    documents: [
      document(100, [
        level("revenues", "FY2001", -2),
        level("revenues", "FY2002", -2),
        unchanged("revenues", "FY2002", 0),
      ]),
    ],
  },
  "“unchanged” beside what a level is less than": {
    years: [year(revenues(10_560n)), year(revenues(10_640n))],
    documents: [
      document(100, [lessThan("revenues", "FY2001", 0), unchanged("revenues", "FY2002", 0)]),
    ],
  },
  "“unchanged” beside words for a level": {
    years: [year(revenues(10_560n)), year(revenues(10_640n))],
    documents: [
      document(100, [inWords("revenues", "FY2001", 0), unchanged("revenues", "FY2002", 0)]),
    ],
  },
  "years that are restated, and their quarters not printed again": {
    years: [
      year(revenues(100n, 110n, 120n, 130n), {
        since: 200,
        to: revenues(104n, 115n, 127n, 139n),
      }),
    ],
    documents: [
      document(100, [
        level("revenues", "9M01", 0),
        level("revenues", "4Q01", -1),
        level("revenues", "FY2001", 0),
      ]),
      document(200, [level("revenues", "FY2001", 0)]),
      document(300, [level("revenues", "4Q01", -1)]),
    ],
  },
  "a total of one scope and parts of another": {
    years: [
      {
        editions: [
          {
            ...edition(-1, {
              connectivityRevenues: [60n],
              systemsIntegrationRevenues: [40n],
            }),
            label: { scope: "consolidated" },
          },
          {
            ...edition(200, {
              connectivityRevenues: [30n],
              systemsIntegrationRevenues: [40n],
            }),
            label: { scope: "continuing operations" },
          },
        ],
      },
    ],
    documents: [
      document(100, [
        level("revenues", "FY2001", 0),
        level("systemsIntegrationRevenues", "FY2001", 0),
      ]),
      document(200, [level("connectivityRevenues", "FY2001", 0)]),
    ],
  },
};
