import {
  compoundGrowth,
  facts,
  fiscalYears,
  formatBounds,
  formatGrowth,
  halves,
  infer,
  nineMonths,
  plain,
  quarterOverQuarter,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { growthChart } from "@iij/earnings/chart";
import { toGrowthCsv } from "@iij/earnings/export";
import { growthRows, show } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const { yearOverYear: overYear, quarterOverQuarter: overQuarter } = quarters["3Q02"].reportedGrowth;

describe("growth that a document prints itself", () => {
  it("is the answer where the base is missing: revenues of 3Q02 grew by 6.3 %", () => {
    const result = yearOverYear(quarters, "revenues", "3Q02");
    expect(result).toMatchObject({ outcome: "rate", basis: "reported" });
    expect(result.reported).toBe(overYear.revenues);
    if (result.outcome !== "rate" || result.basis !== "reported") throw new Error(result.outcome);
    expect(result.rate.point.toFixed()).toBe("0.063");
    expect(notation(result.rate)).toBe("[0.0625, 0.0635]");
    expect([result.rate.basis, result.rate.unit]).toEqual(["reported", "ratio"]);
    expect(result.change?.basis).toBe("reported");
    // 10.55 × 0.0625 / 1.0625 and 10.65 × 0.0635 / 1.0635 billion, rounded outward.
    expect(result.change?.unit).toBe("JPY");
    expect(
      result.change && [result.change.lower, result.change.upper].map((end) => end.toFixed(3)),
    ).toEqual(["620588235.294", "635895627.645"]);
    expect([result.change?.lowerClosed, result.change?.upperClosed]).toEqual([false, false]);
  });

  it("is no number where it is a word, and stands by the gap", () => {
    const result = quarterOverQuarter(quarters, "revenues", "3Q02");
    expect(result).toEqual({
      outcome: "missing",
      missing: [{ side: "base", period: "2Q02" }],
      reported: overQuarter.revenues,
    });
    expect(formatGrowth(result)).toBe("unchanged (as reported)");
    expect(formatGrowth(result, "ja")).toBe("横ばい(公表値)");
  });

  it("is written with the digits of the document", () => {
    expect(formatGrowth(yearOverYear(quarters, "revenues", "3Q02"))).toBe("+6.3% (as reported)");
    expect(formatGrowth(yearOverYear(quarters, "revenues", "3Q02"), "ja")).toBe("+6.3%(公表値)");
    // 前年同期比で53%減
    expect(formatGrowth(yearOverYear(quarters, "adjustedEbitda", "4Q02"))).toBe(
      "-53% (as reported)",
    );
    expect(formatGrowth(yearOverYear(nineMonths, "ipServicesRevenues", "9M20"))).toBe(
      "approximately 12.5% (as reported)",
    );
    const result = yearOverYear(quarters, "revenues", "3Q02");
    expect(formatGrowth(plain(result))).toBe("+6.3% (as reported)");
  });

  it("has no sign where it is zero, and other words than “unchanged” as they are", () => {
    const rate = { ...yearOverYear(quarters, "revenues", "3Q02") };
    const zero = { ...figure("0", "ratio", 3), printed: "0.0%" };
    expect(formatGrowth({ ...rate, reported: zero })).toBe("0.0% (as reported)");
    const strong = { qualifier: "qualitative", printed: "grew strongly" };
    const missing = { outcome: "missing", missing: [], reported: strong };
    expect(formatGrowth(missing as never)).toBe("grew strongly (as reported)");
  });

  it("answers without any level, and then says nothing of the change", () => {
    const result = yearOverYear(quarters, "connectivityRevenues", "1Q08");
    expect(result).toMatchObject({ outcome: "rate", basis: "reported" });
    expect(result).not.toHaveProperty("change");
  });

  it("is exact from a base: 100 and 5.0 % are 5, give or take 0.05", () => {
    const own = {
      "3Q01": { revenues: figure("100", "EUR") },
      "3Q02": {
        reportedGrowth: { yearOverYear: { revenues: figure("0.05", "ratio", 3) } },
      },
    };
    const result = yearOverYear(own, "revenues", "3Q02");
    expect(result.outcome === "rate" && result.change && notation(result.change)).toBe(
      "[4.95, 5.05]",
    );
  });

  it("reaches no change with no growth, from a level whose own end is open", () => {
    for (const period of ["3Q01", "3Q02"] as const) {
      const own = {
        "3Q02": { reportedGrowth: { yearOverYear: { revenues: figure("0", "ratio") } } },
      };
      const level = { revenues: figure("100", "EUR", 0, "truncated") };
      const series = { ...own, [period]: { ...(period === "3Q02" ? own[period] : {}), ...level } };
      const result = yearOverYear(series as never, "revenues" as never, "3Q02");
      expect(result.outcome === "rate" && result.change && notation(result.change)).toBe("[0, 0]");
    }
  });

  const reported = (revenues: object) => ({ yearOverYear: { revenues } });

  it.each([
    ["a loss", { operatingIncome: figure("-5", "EUR") }],
    ["what may be a loss", { operatingIncome: figure("0", "EUR", 0) }],
  ])("never becomes a rate of %s", (_, now) => {
    const widened = figure("0.5", "ratio", 1);
    const own = {
      "3Q02": { ...now, reportedGrowth: { yearOverYear: { operatingIncome: widened } } },
    } as const;
    const result = yearOverYear(own, "operatingIncome", "3Q02");
    expect(result).toMatchObject({ outcome: "missing", reported: widened });
    expect(formatGrowth(result)).toBe("n.a.");
  });

  it("never becomes a rate from a loss, below −100 %, of a loss by name or of a ratio", () => {
    const from = (base: object | undefined, rate: object): string =>
      yearOverYear(
        {
          ...(base && { "3Q01": { revenues: base } }),
          "3Q02": { reportedGrowth: reported(rate) },
        } as never,
        "revenues" as never,
        "3Q02",
      ).outcome;
    expect(from(figure("-5", "EUR"), figure("0.5", "ratio", 1))).toBe("missing");
    expect(from(figure("5", "EUR"), figure("-1.5", "ratio", 1))).toBe("missing");
    expect(from(figure("5", "ratio"), figure("0.5", "ratio", 1))).toBe("missing");
    expect(from(undefined, figure("0.5", "ratio", 1))).toBe("rate");
    // "up 57.0% YoY", of a loss, and "decreased by 0.2% YoY", of a margin.
    expect(yearOverYear(nineMonths, "atmOperationOperatingLoss", "9M09").outcome).toBe("missing");
    expect(yearOverYear(halves, "grossMargin", "1H08").outcome).toBe("missing");
  });

  it("says nothing of the change with a level of another document", () => {
    const own = {
      "3Q02": {
        revenues: figure("100", "EUR", undefined, undefined, { document: "restated" } as object),
        reportedGrowth: reported({ ...figure("0.05", "ratio", 3), document: "first" }),
      },
    };
    expect(yearOverYear(own as never, "revenues" as never, "3Q02")).not.toHaveProperty("change");
  });

  it("is measured from the period that it names, and from no other", () => {
    const own = {
      "3Q02": {
        revenues: figure("100", "EUR"),
        reportedGrowth: reported({ ...figure("0.05", "ratio", 3), comparedTo: "3Q00" }),
      },
    };
    expect(yearOverYear(own, "revenues", "3Q02")).not.toHaveProperty("reported");
  });

  it("stands beside a rate of two levels, with whether both can be true", () => {
    // 276,080 against 252,708: 9.2 % as printed.
    const result = yearOverYear(fiscalYears, "revenues", "FY2023");
    expect(result).toMatchObject({ basis: "computed", consistency: "consistent" });
    expect(result.reported).toBe(fiscalYears.FY2023.reportedGrowth.yearOverYear.revenues);
    const own = (rate: string) =>
      yearOverYear(
        {
          "3Q01": { revenues: figure("100", "EUR") },
          "3Q02": {
            revenues: figure("110", "EUR"),
            reportedGrowth: reported(figure(rate, "ratio", 3)),
          },
        },
        "revenues",
        "3Q02",
      );
    expect(own("0.100")).toMatchObject({ consistency: "consistent" });
    expect(own("0.101")).toMatchObject({ consistency: "inconsistent" });
    // A change to a loss is no rate to hold it against.
    expect(yearOverYear(quarters, "operatingIncome", "3Q02")).not.toHaveProperty("reported");
  });

  it("decides nothing beside a growth that is no rate, or where it has no bounds itself", () => {
    const of = (now: string, rate: object) =>
      yearOverYear(
        {
          "3Q01": { revenues: figure("100", "EUR") },
          "3Q02": { revenues: figure(now, "EUR"), reportedGrowth: reported(rate) },
        } as never,
        "revenues" as never,
        "3Q02",
      );
    const rate = figure("0.5", "ratio", 1);
    expect(of("-50", rate)).toMatchObject({
      outcome: "turnedToLoss",
      reported: rate,
      consistency: "undecidable",
    });
    const about = { ...rate, qualifier: "approximately" };
    expect(of("150", about)).toMatchObject({ outcome: "rate", consistency: "undecidable" });
    const more = { ...figure("0.4", "ratio", 1), qualifier: "moreThan" };
    expect(of("150", more)).toMatchObject({ consistency: "consistent" });
    expect(of("140", more)).toMatchObject({ consistency: "inconsistent" });
  });

  it("is nothing to compound growth, and to two figures", () => {
    const result = compoundGrowth(fiscalYears, "revenues", { from: "FY2022", to: "FY2023" });
    expect(result).not.toHaveProperty("reported");
  });

  it("is found in a result of infer, beside the rate that it narrowed", () => {
    const known = yearOverYear(infer(facts), "revenues", "3Q02");
    expect(known.outcome === "rate" && known.basis).toBe("inferred");
    // It was inferred from the printed rate, so that to agree with it says nothing.
    expect(known).not.toHaveProperty("consistency");
    expect(known.reported?.printed).toBe("6.3%");
  });

  it("is refused where it is no ratio", () => {
    const own = { "3Q02": { reportedGrowth: reported(figure("5", "EUR")) } };
    expect(refusal(() => yearOverYear(own as never, "revenues" as never, "3Q02")).message).toBe(
      "yearOverYear needs growth as a ratio; got EUR 5 under yearOverYear of revenues of 3Q02.",
    );
    for (const reportedGrowth of [5, null])
      expect(
        refusal(() =>
          yearOverYear({ "3Q02": { reportedGrowth } } as never, "revenues" as never, "3Q02"),
        ).code,
      ).toBe("malformedRecord");
  });

  it("is told from computed and inferred rates in rows, charts, files and tables", () => {
    const row = growthRows(quarters, "revenues").filter(({ period }) => period === "3Q02");
    expect(row[0]).toMatchObject({
      outcome: "rate",
      basis: "reported",
      rate: 0.063,
      rateLower: 0.0625,
      rateUpper: 0.0635,
      reported: 0.063,
      reportedPrinted: "6.3%",
      reportedDocument: "iij-3q02-presentation",
      consistency: null,
    });
    expect(show(row).text).toMatch(/\+6\.3% a .*\na {2}as reported/);
    const word = growthRows(quarters, "revenues", { compare: "quarterOverQuarter" }).filter(
      ({ period }) => period === "3Q02",
    );
    expect(word[0]).toMatchObject({
      outcome: "missing",
      reportedQualifier: "unchanged",
      rate: null,
    });
    expect(show(word).text).toMatch(/unchanged a .*\na {2}as reported/);
    expect(show(word, { locale: "ja" }).text).toMatch(/横ばい a .*\na {2}公表値/);
    expect(
      growthChart(quarters, "revenues").data.values.find(({ period }) => period === "3Q02"),
    ).toMatchObject({
      kind: "reported",
      basis: "as reported",
      rate: 6.3,
      lower: 6.25,
      upper: 6.35,
      printed: "6.3%",
    });
    expect(
      growthChart(quarters, "revenues", { compare: "quarterOverQuarter" }).data.values.find(
        ({ period }) => period === "3Q02",
      ),
    ).toMatchObject({ lane: "hedged", outcome: "unchanged (as reported)" });
    expect(toGrowthCsv(quarters)).toMatch(
      /^revenues,yearOverYear,3Q02,.*,rate,,0\.063,0\.0625,0\.0635,.*,reported,0\.063,,6\.3%,iij-3q02-presentation,3Q02 Highlights > In 3Q02,\r?$/m,
    );
  });

  it("has rows of its own where no document prints a level", () => {
    expect(
      growthRows(quarters, "connectivityRevenues").find(({ period }) => period === "1Q08"),
    ).toMatchObject({ basis: "reported", value: null, base: null, rate: 0.245, change: null });
  });
});

describe("a rate that inference knows better than its levels", () => {
  const found = (series: never): ReportedOrComputed => yearOverYear(series, "revenues", "3Q02");
  type ReportedOrComputed = ReturnType<typeof yearOverYear>;
  const known = infer(facts);

  it.each([
    ["a result of infer", known, "JPY620 million to JPY632 million"],
    ["the records and a result of infer", [quarters, known], "JPY620 million to JPY633 million"],
  ])(
    "has a point inside of its ends, and a change that follows from it: %s",
    (_, series, change) => {
      const growth = found(series as never);
      if (growth.outcome !== "rate" || growth.change === undefined) throw new Error(growth.outcome);
      expect(formatGrowth(growth)).toBe("+6.3% (+6.25% to +6.35%)");
      expect(formatBounds(growth.change)).toBe(change);
      for (const { point, lower, upper } of [growth.rate, growth.change])
        expect(point.gt(lower) && point.lt(upper)).toBe(true);
    },
  );
});

describe("a rate that cannot be that of its levels", () => {
  it("leaves the growth that the levels give", () => {
    const found = infer(facts);
    const growthOf = (cells: typeof found.cells) =>
      yearOverYear([quarters, { ...found, cells }] as never, "revenues" as never, "3Q02");
    const isRate = ({ kind, metric, period }: (typeof found.cells)[number]): boolean =>
      kind === "growth" && metric === "revenues" && period === "3Q02";
    const levels = growthOf(found.cells.filter((cell) => !isRate(cell)));
    const impossible = growthOf(
      found.cells.map((cell) =>
        isRate(cell) ? { ...cell, lower: "8", middle: "8.5", upper: "9" } : cell,
      ),
    );
    expect(plain(impossible)).toEqual(plain(levels));
    expect(plain(growthOf(found.cells))).not.toEqual(plain(levels));
  });
});
