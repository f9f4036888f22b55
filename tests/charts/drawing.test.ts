import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fiscalYears } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { afterAll, describe, expect, test } from "vitest";
import { draw } from "./draw.js";
import { ours, oursInVariants } from "./ours.js";
import { picturesOf } from "./pictures.js";
import { marksIn, textsIn } from "./svg.js";

const hasRsvg = ((): boolean => {
  try {
    execFileSync("rsvg-convert", ["--version"]);
    return true;
  } catch {
    console.warn(
      "No rsvg-convert here: the pictures are not turned into PNG (Debian: librsvg2-bin, fonts-noto-cjk).",
    );
    return false;
  }
})();

const scratch = mkdtempSync(join(tmpdir(), "charts-"));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe.each(oursInVariants)("%s", (_, make) => {
  test("is drawn by Vega without a warning, and without a number that is none", async () => {
    const { svg, warnings } = await draw(make());
    expect(warnings).toEqual([]);
    expect(svg.match(/NaN|undefined|null|Infinity|\[object/g)).toBeNull();
    expect(/width="(\d+)"/.exec(svg)?.[1]).toBe("600");
  });
});

const svgOf = async (title: keyof typeof ours): Promise<string> =>
  (await draw(ours[title]?.({}) as never)).svg;

describe("every row is seen:", () => {
  test("a bar for each year with revenues and a mark for each without them", async () => {
    // The years from FY2004 on, as if nobody had printed the revenues of three of them.
    const years = Object.entries<object>(fiscalYears).filter(([year]) => year >= "FY2004");
    const gaps = ["FY2005", "FY2012", "FY2016"];
    const series = Object.fromEntries(
      years.map(([year, record]) => [
        year,
        gaps.includes(year) ? { ...record, revenues: undefined } : record,
      ]),
    );
    const chart = levelsChart(series, "revenues");
    const { svg } = await draw(chart);
    const { values } = chart.data;
    const bars = values.filter(({ lower }) => lower !== undefined).length;
    expect([marksIn(svg, "bar"), marksIn(svg, "point")]).toEqual([bars, values.length - bars]);
    expect(bars).toBeGreaterThan(10);
    expect(values.length - bars).toBeGreaterThan(1);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining([
        "Revenues by fiscal year",
        "JPY billion",
        "not in these documents",
        "FY2010",
      ]),
    );
    expect(textsIn(svg).some((text) => /^Sources: \d+ documents$/.test(text))).toBe(true);
  });

  test("levels of every kind: a bar, two boxes, arrows on both sides, a line, a symbol for words and one for nothing", async () => {
    const svg = await svgOf("levels of every kind");
    expect(marksIn(svg, "bar")).toBe(3);
    // Two arrow heads and two lanes.
    expect(marksIn(svg, "point")).toBe(4);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining([
        "printed",
        "printed with a hedge",
        "inferred",
        "guidance, no result",
        "in words",
        "not in these documents",
      ]),
    );
  });

  test("each outcome has a line with its name, and a rate is a point", async () => {
    const chart = ours["growth"]?.({});
    const rows = chart?.data.values ?? [];
    const svg = await svgOf("growth");
    expect(marksIn(svg, "point")).toBe(rows.length);
    expect(rows.filter((row) => "rate" in row && "lane" in row)).toEqual([]);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining([
        "turned to profit",
        "loss narrowed",
        "loss widened",
        "turned to loss",
        "not in these documents",
        "Growth year over year, %",
      ]),
    );
  });

  test("each target and each outcome of guidance is there", async () => {
    const rows = ours["guidance"]?.({}).data.values ?? [];
    const svg = await svgOf("guidance");
    const surprises = rows.filter((row) => row["target"] === "last" && "surpriseLower" in row);
    const first = rows.filter((row) => row["place"] === "first" && "surprise" in row);
    expect(surprises.length).toBeGreaterThan(10);
    expect(first.length).toBeGreaterThan(5);
    expect(marksIn(svg, "bar")).toBe(
      rows.filter((row) => "target" in row && "upper" in row).length + surprises.length,
    );
    expect(marksIn(svg, "point")).toBe(
      rows.filter((row) => (!("target" in row) && "value" in row) || "lane" in row).length +
        first.length,
    );
  });

  test("three rates with the possible numbers of customers", async () => {
    const svg = await svgOf("crossSelling");
    expect(marksIn(svg, "bar")).toBe(3);
    expect(textsIn(svg)).toContain("Connectivity & VAS: 67%, 100 or 101 of 150");
  });

  test("29 places, four of them IIJ's, and a mark at the table whose title is wrong", async () => {
    const texts = textsIn(await svgOf("rankings"));
    expect(texts.filter((text) => text === "IIJ")).toHaveLength(4);
    expect(texts).toEqual(
      expect.arrayContaining(["NTT PC Communications", "Web server hosting *"]),
    );
    expect(marksIn(await svgOf("rankings"), "rect mark")).toBe(29);
  });

  test("each statement with its day, its document and what it changed", async () => {
    const texts = textsIn(await svgOf("vintages"));
    expect(texts).toEqual(
      expect.arrayContaining(["2003-08-12 · iij-1q03-release", "-JPY1.206 billion · restated"]),
    );
  });

  test("Japanese words", async () => {
    const chart = ours["growth from the quarter before"]?.({ locale: "ja" });
    expect(textsIn((await draw(chart as never)).svg)).toEqual(
      expect.arrayContaining([
        "営業利益(四半期)の増減率、前四半期比",
        "赤字拡大",
        "資料に記載なし",
        "前四半期比、増減率(%)",
      ]),
    );
  });
});

describe("the pictures of the pages", async () => {
  const pictures = await picturesOf();

  test("docs/charts.md has one of each function", () => {
    const made = new Set(
      pictures.flatMap(({ page, chart }) =>
        page === "docs/charts.md" ? chart.usermeta.function : [],
      ),
    );
    expect([...made].sort()).toEqual([
      "crossSellingChart",
      "growthChart",
      "guidanceChart",
      "levelsChart",
      "mixChart",
      "rankingsChart",
      "vintagesChart",
    ]);
  });

  test.each(pictures)(
    "$path is what its code draws (if not: npm run charts)",
    ({ path, svg, warnings }) => {
      expect(warnings).toEqual([]);
      expect(readFileSync(path, "utf8") === svg).toBe(true);
    },
  );

  test.runIf(hasRsvg).each(pictures)("$path becomes a PNG that is not empty", ({ path, svg }) => {
    const [from, to] = [join(scratch, "picture.svg"), join(scratch, "picture.png")];
    writeFileSync(from, svg);
    execFileSync("rsvg-convert", [from, "-o", to]);
    const png = readFileSync(to);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Width and height, as the header of a PNG has them; a picture of nothing compresses to less.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual(
      /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1),
    );
    expect(png.length, path).toBeGreaterThan(5_000);
  });
});
