import { expect, test } from "vitest";
import { documents, fiscalYears, guidance } from "@iij/earnings";
import { show, surpriseRows } from "@iij/earnings/notebook";

const yen = (value: string, qualifier?: "atLeast" | "approximately") => ({
  ...{ value, unit: "JPY", document: "d", locator: "l", printed: value },
  ...(qualifier && { qualifier }),
});
const targets = {
  FY2020: {
    sales: {
      ...{ form: "point", value: yen("100"), issued: { date: "2020-08-01", document: "d" } },
      earlier: [{ form: "point", value: yen("90"), issued: { date: "2020-05-01", document: "d" } }],
    },
  },
  FY2021: { sales: { form: "range", low: yen("100"), high: yen("120") } },
  FY2022: { sales: { form: "atLeast", threshold: yen("100", "atLeast") } },
  FY2023: { sales: { form: "point", value: yen("0") } },
  FY2024: { sales: { form: "qualitative", wording: { printed: "better" } } },
  FY2025: { sales: { form: "point", value: yen("100") } },
} as const;
const results = {
  FY2020: { sales: yen("99") },
  FY2021: { sales: yen("121") },
  FY2022: { sales: yen("150") },
  FY2023: { sales: yen("-10") },
  FY2024: { sales: yen("10") },
} as const;
const made = surpriseRows(targets as never, results, "sales");

test("surprises are a table of target, result and surprise, with the reason where there is none", () => {
  expect(show(made).text.split("\n")).toEqual([
    "sales, JPY; guidance, results and surprise, %",
    "Period  Issued                     Target  Actual  Surprise           Between  Sources",
    "------  -------------------  ------------  ------  --------  ----------------  -------",
    "FY2020  2020-05-01, initial            90      99  +10.0%    +10.0% to +10.0%  d",
    "FY2020  2020-08-01, latest            100      99   -1.0%      -1.0% to -1.0%  d",
    "FY2021  initial                100 to 120     121       – a                    d",
    "FY2022  initial              at least 100     150  +50.0% b  +50.0% to +50.0%  d",
    "FY2023  initial                         0     -10    n.m. c                    d",
    "FY2024                                  –      10       – d                    d",
    "FY2025  initial                       100       –       – e                    d",
    "a  a range names no single amount",
    "b  from the threshold",
    "c  from zero",
    "d  the target is in words",
    "e  there is no actual figure",
    "Surprise: (actual − target) ÷ target.",
    "Between: the surprise that the printed digits allow.",
    "n.m.: not meaningful, because the target or the actual figure is a loss or zero.",
  ]);
});

test("surprises are Japanese from their caption to their notes", () => {
  const { text } = show(made, { locale: "ja" });
  expect(text).toMatch(
    /^sales\(円\)、業績予想と実績の差異率\(%\)\n期間 +公表日 +予想 +実績 +差異率/,
  );
  expect(text).not.toMatch(/Surprise|Target|the |range|initial/);
});

test("surprises in HTML link both documents, and are ours with bounds", async () => {
  const rows = surpriseRows(guidance, fiscalYears, "revenues", { from: "FY2022", to: "FY2022" });
  const html = (await show(rows, { documents }).bundle())["text/html"] as string;
  expect(html).toContain("Revenues, JPY billion; guidance, results and surprise, %");
  expect(html).toMatch(/>\+1\.1%</);
  expect(html).toMatch(/\+1\.06% to \+1\.11%/);
  expect(html.match(/<a href=/g)?.length).toBeGreaterThan(1);
});
