import { describe, expect, test } from "vitest";
import type { SourceDocument, SourceStatement } from "../../src/model/document.js";
import type { PeriodId } from "../../src/model/period.js";
import { checkDocument } from "../../src/workflow/check.js";
import { clean, documentOf, revenues } from "./documents.js";

const failing = (
  document: SourceDocument,
  others: readonly SourceDocument[] = [],
): readonly string[] =>
  checkDocument(document, others).findings.flatMap(({ severity, kind, at }) =>
    severity === "fails" ? [`${kind} ${at}`] : [],
  );

test("a clean document has no findings", () => {
  expect(checkDocument(clean, []).findings).toEqual([]);
});

describe("a literal that does not give its value", () => {
  test.each([
    ["is of an unknown form", revenues("some JPY 110m")],
    ["has no unit", revenues("110")],
    ["is of another unit than its metric", revenues("10.0%")],
    [
      "has digits beyond the decimals that a reader gave",
      revenues("JPY 110 million", { decimals: -8 }),
    ],
    [
      "says the scale that the exponent says again",
      revenues("110 million", { unit: "JPY", exponent: 6 }),
    ],
  ])("%s", (_, statement) => {
    expect(failing(documentOf([statement]))).toEqual(["unreadable quarters.1Q23.revenues"]);
  });
  test("says what would make it readable", () => {
    const says = (statement: SourceStatement): string =>
      checkDocument(documentOf([statement]), [])
        .findings.map((found) => found.says)
        .join();
    expect(says(revenues("110"))).toContain('add `unit: "JPY"`');
    expect(says({ of: "quarters.1Q23.employees", printed: "approx. 2 thousand" })).toContain(
      'add `unit: "employees"`',
    );
    expect(says(revenues("some JPY 110m"))).toContain("add `value`, `unit` and `decimals`");
    expect(says(revenues("some JPY 110m"))).not.toContain(".wording");
    const target = { of: "guidance.FY2023.revenues", printed: "increase considerably" } as const;
    expect(says(target)).toContain("end the path with `.wording`");
    expect(failing(documentOf([{ ...target, of: "guidance.FY2023.revenues.wording" }]))).toEqual(
      [],
    );
  });
  test("a range whose low end is above its high end", () => {
    const target = {
      of: "guidance.FY2023.revenues",
      printed: "13,000 ~ 12,500 (E)",
      caption: "(JPY Millions)",
    } as const;
    expect(failing(documentOf([target]))).toEqual(["unreadable guidance.FY2023.revenues"]);
  });
  test("the figures beside it are still checked", () => {
    const document = documentOf([
      revenues("some JPY 110m"),
      { of: "quarters.2Q23.revenues", printed: "JPY 120 million" },
    ]);
    expect(failing(document)).toEqual([
      "unreadable quarters.1Q23.revenues",
      "outsideReach quarters.2Q23.revenues",
    ]);
  });
});

test.each([
  "quarter.1Q23.revenues",
  "quarters.1Q23",
  "quarters.1Q23.growth.revenues",
  "guidance.FY2023.revenues.middle",
])("a figure under %s, where no record has one", (of) => {
  expect(failing(documentOf([revenues("JPY 1 million", { of: of as never })]))).toEqual([
    `unknownName ${of}`,
  ]);
});

describe("a period outside of the document's reach", () => {
  const of = (
    path: `quarters.${string}`,
    date: SourceDocument["published"] = clean.published,
  ): readonly string[] =>
    failing(
      documentOf([{ of: path, printed: "JPY 120 million" }], {
        id: "test-release",
        published: date,
      }),
    );
  const month = (date: `${number}-${number}`): SourceDocument["published"] => ({
    precision: "month",
    date,
    printed: date,
  });

  test("an actual figure of a quarter that was not over", () => {
    expect(of("quarters.2Q23.revenues")).toEqual(["outsideReach quarters.2Q23.revenues"]);
  });
  test("a month and a year count to their last day", () => {
    expect(of("quarters.2Q23.revenues", month("2023-09"))).toEqual([]);
    expect(of("quarters.2Q23.revenues", month("2023-08"))).toEqual([
      "outsideReach quarters.2Q23.revenues",
    ]);
    expect(
      of("quarters.3Q23.revenues", { precision: "year", date: "2023", printed: "2023" }),
    ).toEqual([]);
    expect(
      of("quarters.4Q23.revenues", { precision: "year", date: "2023", printed: "2023" }),
    ).toHaveLength(1);
  });
  test("a period before 1992", () => {
    expect(of("quarters.1Q91.revenues")).toEqual(["outsideReach quarters.1Q91.revenues"]);
    expect(of("quarters.1Q92.revenues")).toEqual([]);
  });
  test("what is no period of its family", () => {
    expect(of("quarters.5Q22.revenues")).toEqual(["outsideReach quarters.5Q22.revenues"]);
    expect(of("quarters.FY2021.revenues")).toEqual(["outsideReach quarters.FY2021.revenues"]);
  });
  test("a change that is measured from a later period", () => {
    const change = {
      of: "quarters.1Q22.reportedGrowth.yearOverYear.revenues",
      printed: "up 10.0%",
      comparedTo: "1Q23",
    } as const;
    expect(failing(documentOf([change]))).toEqual([
      `outsideReach ${change.of}`,
      `wrongBase ${change.of}`,
    ]);
  });
  test("a target may lie ahead", () => {
    expect(
      failing(documentOf([{ of: "guidance.FY2023.revenues.value", printed: "JPY 500 million" }])),
    ).toEqual([]);
  });
});

describe("an amount of money that the document hedges", () => {
  const of = (path: `${string}.${string}`, printed: string) =>
    failing(documentOf([{ of: path as "quarters.4Q22.revenues", printed }]));
  test.each([
    ["quarters.4Q22.revenues", "approximately JPY100 million"],
    ["quarters.4Q22.revenues", "約1億円"],
    ["quarters.4Q22.operatingIncome", "more than JPY1 billion"],
    ["quarters.4Q22.operatingIncome", "1億円弱"],
    ["quarters.4Q22.grossProfit", "unchanged"],
    ["quarters.4Q22.convenienceTranslation.revenues", "approximately $1 million"],
  ])("%s, %s", (path, printed) => {
    expect(of(path as "quarters.4Q22.revenues", printed)).toEqual([`hedgedAmount ${path}`]);
  });
  test.each([
    ["observations.4Q22.revenues", "約1億円"],
    ["quarters.4Q22.grossMargin", "around 20%"],
    ["quarters.4Q22.mvneClients", "approximately 100 MVNE clients"],
  ])("%s, %s passes", (path, printed) => {
    expect(of(path as "quarters.4Q22.revenues", printed)).toEqual([]);
  });
});

test("a document dated before the end of its own period, with actual figures", () => {
  const published = { precision: "day", date: "2023-05-12", printed: "May 12, 2023" } as const;
  expect(failing({ ...clean, published })).toEqual(["datedTooEarly published"]);
  const targets = documentOf([{ of: "guidance.1Q23.revenues.value", printed: "JPY 110 million" }], {
    published,
  });
  expect(failing(targets)).toEqual([]);
});

describe("a percentage that the document's own levels contradict", () => {
  const change = "quarters.1Q23.reportedGrowth.yearOverYear.revenues";
  const [current, base] = clean.places[0]?.states ?? [];
  const grown = (printed: string, levels = [current, base]): SourceDocument =>
    documentOf([
      ...levels.flatMap((level) => level ?? []),
      { of: change, printed, comparedTo: "1Q22" },
    ]);

  test("fails", () => {
    expect(failing(grown("up 12.0%"))).toEqual([`contradicted ${change}`]);
  });
  test("but not where rounding allows it, nor where only other documents have the base", () => {
    expect(failing(grown("up 10.9%"))).toEqual([]);
    const other = { ...documentOf([base ?? revenues("")]), id: "test-1q22-release" };
    expect(failing(grown("up 12.0%", [current]), [other])).toEqual([]);
  });
});

describe("a duplicate with equal precision and another value", () => {
  const duplicate = ["duplicate quarters.1Q23.revenues"];
  const of = (
    printed: string,
    more: Parameters<typeof revenues>[1] = {},
    other: Partial<SourceDocument> = {},
  ): SourceDocument => documentOf([revenues(printed, more)], other);
  const before: Partial<SourceDocument> = {
    id: "test-earlier",
    published: { precision: "day", date: "2023-08-01", printed: "" },
  };

  test("in one document", () => {
    expect(failing(documentOf([revenues("JPY 110 million"), revenues("JPY 111 million")]))).toEqual(
      duplicate,
    );
  });
  test("against another document", () => {
    expect(failing(of("JPY 110 million"), [of("JPY 111 million", {}, before)])).toEqual(duplicate);
    expect(failing(of("JPY 110 million"), [of("JPY 110 million", {}, before)])).toEqual([]);
    expect(failing(of("JPY 110 million"), [of("JPY 0.2 billion", {}, before)])).toEqual([]);
  });
  test("a reprint and IIJ are one class, the press is another", () => {
    expect(
      failing(of("JPY 110 million"), [
        of("JPY 111 million", {}, { ...before, standing: "mirror" }),
      ]),
    ).toEqual(duplicate);
    expect(
      failing(of("JPY 110 million"), [of("JPY 111 million", {}, { ...before, standing: "press" })]),
    ).toEqual([]);
  });
  test("another accounting standard is another figure", () => {
    const ifrs = of("JPY 110 million", { accountingStandard: "IFRS" });
    expect(
      failing(ifrs, [of("JPY 111 million", { accountingStandard: "US GAAP" }, before)]),
    ).toEqual([]);
    expect(failing(ifrs, [of("JPY 111 million", { accountingStandard: "IFRS" }, before)])).toEqual(
      duplicate,
    );
  });
  test("unless it is restated, or confirms what was restated", () => {
    expect(
      failing(of("JPY 110 million", { role: "restated" }), [of("JPY 111 million", {}, before)]),
    ).toEqual([]);
    const restated = of(
      "JPY 110 million",
      { role: "restated" },
      { ...before, id: "test-restated" },
    );
    expect(failing(of("JPY 110 million"), [of("JPY 111 million", {}, before), restated])).toEqual(
      [],
    );
    expect(
      failing(of("JPY 112 million"), [
        of("JPY 111 million", {}, before),
        of("JPY 110 million", {}, before),
      ]),
    ).toHaveLength(2);
  });
  test("a later one that leaves what was restated, without a word", () => {
    const restated = of("JPY 110 million", { role: "restated" }, before);
    expect(failing(of("JPY 112 million"), [restated])).toEqual(duplicate);
  });
  test("a document may print a figure both as it was and as it is restated", () => {
    const [was, is] = [
      revenues("JPY 111 million"),
      revenues("JPY 110 million", { role: "restated" }),
    ];
    expect(failing(documentOf([was, is]))).toEqual([]);
    expect(failing(documentOf([is, was]))).toEqual([]);
  });
  test("a target is revised in a later document, and beside the previous one", () => {
    const of = "guidance.FY2023.revenues.value";
    const target = (printed: string, more = {}): ReturnType<typeof revenues> =>
      revenues(printed, { of, ...more });
    const earlier = documentOf([target("JPY 500 million")], before);
    expect(
      failing(
        documentOf([target("JPY 500 million", { role: "comparative" }), target("JPY 510 million")]),
        [earlier],
      ),
    ).toEqual([]);
    expect(failing(documentOf([target("JPY 500 million"), target("JPY 510 million")]))).toEqual([
      `duplicate ${of}`,
    ]);
  });
});

describe("growth that does not say what it is measured from", () => {
  const change = (
    path: `quarters.${string}` | `halves.${string}`,
    comparedTo?: PeriodId,
  ): readonly string[] =>
    failing(
      documentOf([{ of: path, printed: "up 10.0%", ...(comparedTo && { comparedTo }) }], {
        published: { precision: "day", date: "2024-08-08", printed: "" },
      }),
    );
  const [year, quarter] = [
    "quarters.1Q23.reportedGrowth.yearOverYear.revenues",
    "quarters.1Q23.reportedGrowth.quarterOverQuarter.revenues",
  ] as const;

  test("fails without a base, and with one that is not that of its kind", () => {
    expect(change(year)).toEqual([`wrongBase ${year}`]);
    expect(change(year, "4Q22")).toEqual([`wrongBase ${year}`]);
    expect(change(quarter, "1Q22")).toEqual([`wrongBase ${quarter}`]);
  });
  test("and not with its own", () => {
    expect(change(year, "1Q22")).toEqual([]);
    expect(change(quarter, "4Q22")).toEqual([]);
    expect(change("halves.2H23.reportedGrowth.yearOverYear.revenues", "2H22")).toEqual([]);
  });
});

test("a metric that is misspelt fails, with the one that is meant", () => {
  const [finding] = checkDocument(
    documentOf([revenues("JPY 1 million", { of: "quarters.1Q23.operatingIncom" })]),
    [],
  ).findings;
  expect(finding).toMatchObject({ severity: "fails", kind: "unknownName" });
  expect(finding?.says).toContain("Did you mean operatingIncome");
});

test("an interim dividend is known as soon as its half is over, and a year's is not", () => {
  const of = (metric: string, date: "2023-09-30" | "2023-11-08"): readonly string[] =>
    failing(
      documentOf([{ of: `fiscalYears.FY2023.${metric}`, printed: "JPY17.18" }], {
        published: { precision: "day", date, printed: "" },
      }),
    );
  expect(of("interimDividendsPerShare", "2023-11-08")).toEqual([]);
  expect(of("interimDividendsPerShare", "2023-09-30")).toEqual([]);
  expect(of("dividendsPerShare", "2023-11-08")).toHaveLength(1);
});
