import { inspect } from "node:util";
import { expect, test } from "vitest";
import { documents, fiscalYears, quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { growthRows, type MediaBundle, rows, show, toSvg } from "@iij/earnings/notebook";

const losses = growthRows(quarters, "operatingIncome", {
  compare: "quarterOverQuarter",
  scale: "million",
}).filter(({ period }) => period === "3Q02");
const jupyter = async (shown: object): Promise<MediaBundle> =>
  (await (shown as { readonly [key: symbol]: () => Promise<MediaBundle> })[
    Symbol.for("Jupyter.display")
  ]?.()) ?? {};
const htmlOf = async (shown: object): Promise<string> =>
  (await jupyter(shown))["text/html"] as string;

test("a table is HTML for Jupyter and plain text for everything else", async () => {
  const shown = show(losses);
  const bundle = await jupyter(shown);
  expect(Object.keys(bundle)).toEqual(["text/html", "text/plain"]);
  expect([shown.toString(), inspect(shown), bundle["text/plain"]]).toEqual([
    shown.text,
    shown.text,
    shown.text,
  ]);
});

test("a loss reads as a loss, and where there is no rate stands why", () => {
  expect(show(losses).text.split("\n")).toEqual([
    "Operating income (loss), JPY million; growth, %",
    "Period  Quarter before  Value  Growth  Between  Sources",
    "------  --------------  -----  ------  -------  ---------------------",
    "3Q02              -194   -567  n.m. a           iij-3q02-presentation",
    "a  loss widened",
    "Between: the growth that the printed digits allow.",
    "n.m.: not meaningful, because there is no rate.",
  ]);
});

test("bounds and the literal are behind the number, the source is one click away", async () => {
  const html = await htmlOf(
    show(losses, {
      documents: { "iij-3q02-presentation": { title: "Results", url: "https://example.com/3q02" } },
    }),
  );
  expect(html).toContain('title="-567.5 to -566.5; printed as “');
  expect(html).toContain('<a href="https://example.com/3q02" title="Results &gt; ');
  const unlinked = await htmlOf(show(losses));
  expect(unlinked).toContain("<summary>iij-3q02-presentation</summary>");
});

test("our documents with an address are linked", async () => {
  const html = await htmlOf(show(rows(fiscalYears, "revenues"), { documents }));
  expect(html.match(/<a href="https?:/g)?.length).toBeGreaterThan(10);
});

test("digits are those that the figure states", () => {
  const own = {
    "1Q24": { sales: { value: "10600000", unit: "EUR", decimals: -4 } },
    "2Q24": { sales: { value: "10600000", unit: "EUR" } },
  } as const;
  const lines = show(rows(own, "sales", { scale: "million" })).text.split("\n");
  expect(lines[3]).toMatch(/10\.60 {2,}10\.595 to 10\.605/);
  expect(lines[4]).toMatch(/10\.6 {2,}exact/);
});

const hostile = `<img src=x onerror=alert(1)>"'&\n\u001b[2J`;

test("hostile text stays text", async () => {
  const [loss] = losses;
  if (loss === undefined) throw new Error("3Q02 is gone.");
  const row = {
    ...loss,
    metric: hostile,
    printed: hostile,
    document: hostile,
    locator: hostile,
    reason: hostile,
    period: hostile as never,
  };
  const shown = show([row, loss], {
    title: hostile,
    documents: { [hostile]: { title: hostile, url: "javascript:alert(1)" } },
  });
  const html = await htmlOf(shown);
  expect(html).not.toMatch(/<img|javascript:|"'&[^#a-z]/);
  expect(shown.text).not.toContain("\u001b");
  expect(shown.text.split("\n").every((line) => line.length <= 100)).toBe(true);
});

test("a chart is Vega-Lite in both versions, a picture and words", async () => {
  const chart = levelsChart(quarters, "revenues");
  const bundle = await jupyter(show(chart));
  expect(Object.keys(bundle)).toEqual([
    "application/vnd.vegalite.v6+json",
    "application/vnd.vegalite.v5+json",
    "text/html",
    "text/plain",
  ]);
  expect(bundle["application/vnd.vegalite.v6+json"]).toEqual(chart);
  expect(bundle["text/html"]).toContain(encodeURIComponent(await toSvg(chart)).slice(0, 2000));
  expect(bundle["text/plain"]).toMatch(
    /^Revenues by quarter\nRevenues in JPY billion, .*\nSources: /,
  );
});

test.each([
  ["outOfRange", "at least one row", () => show([])],
  [
    "mixedUnits",
    "JPY million and JPY billion",
    () =>
      show([
        ...rows(quarters, "revenues", { scale: "million" }),
        ...rows(quarters, "revenues", { scale: "billion" }),
      ]),
  ],
  ["malformedRecord", "rows of `rows`", () => show([{ a: 1 }] as never)],
  [
    "malformedRecord",
    "rows of one kind",
    () => show([...losses, ...rows(quarters, "revenues", { scale: "million" })] as never),
  ],
  ["malformedRecord", "a chart, or rows", () => show("revenues" as never)],
  ["outOfRange", "documents by their ids", () => show(losses, { documents: "all" } as never)],
  [
    "outOfRange",
    "documents by their ids",
    () => show(losses, { documents: documents["iij-3q02-presentation"] } as never),
  ],
  ["outOfRange", "options from this list", () => show(losses, { caption: "x" } as never)],
])("refuses with %s: %s", (code, part, attempt) => {
  expect(attempt).toThrow(
    expect.objectContaining({
      name: "EarningsError",
      code,
      message: expect.stringContaining(part) as string,
    }) as Error,
  );
});

test("a picture of what is no chart is refused", async () => {
  await expect(toSvg({} as never)).rejects.toMatchObject({ code: "malformedRecord" });
});

test("a column that came is not looked at, whatever its name", () => {
  const priced = rows(quarters, "revenues", { scale: "million" }).map((row) => ({
    ...row,
    rate: 118.72,
  }));
  expect(show(priced).text).not.toMatch(/Growth|%/);
});
