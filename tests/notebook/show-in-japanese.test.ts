import { documents, facts, fiscalYears, infer, quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { type GrowthRow, growthRows, type LevelRow, rows, show } from "@iij/earnings/notebook";
import { expect, test } from "vitest";
import { gapWords } from "../../src/functions/display/gap-words.js";
import { outcomeWords } from "../../src/functions/display/outcome-words.js";

const ja = { locale: "ja" } as const;
const linesOf = (
  what: Parameters<typeof show>[0],
  options: Parameters<typeof show>[1] = ja,
): readonly string[] => show(what, options).text.split("\n");
const known = infer(facts);
const quarterly = { span: "quarter", scale: "million" } as const;

/**
 * The columns that a text takes in a terminal for Japanese, counted by hand for the characters of
 * these tables.
 */
const columnsOf = (text: string): number =>
  [...text.matchAll(/./gsu)].reduce(
    (sum, [character]) => sum + (/[ -~¥–“”]/.test(character) ? 1 : 2),
    0,
  );

test("a table is Japanese from its caption to its notes", () => {
  const losses = growthRows(quarters, "operatingIncome", {
    compare: "quarterOverQuarter",
    scale: "million",
  }).filter(({ period }) => period === "3Q02" || period === "3Q03");
  expect(linesOf(losses)).toEqual([
    "営業利益(百万円)、増減率(%)",
    "期間  前四半期  数値      増減率  範囲  資料",
    "----  --------  ----  ----------  ----  --------------------------",
    "3Q02      -194  -567  赤字拡大          iij-3q02-presentation",
    "3Q03      -830    －        － a        light-reading-2q03-release",
    `a  ${gapWords.inDocuments.ja}`,
    "範囲: 端数処理により残る増減率の幅。",
    "－: 増減率なし。",
  ]);
});

test("what is inferred says so in both languages, with its ends rounded outward", () => {
  const levels = rows(known, "revenues", quarterly).filter(({ period }) => period === "3Q01");
  const growing = growthRows(known, "revenues", quarterly).filter(
    ({ period }) => period === "3Q02",
  );
  expect(linesOf(levels).slice(3, 5)).toEqual([
    "3Q01  9,940 a  9,925.2~9,953.9",
    "a  推定: 記載された数値全体から導かれる範囲の中央。",
  ]);
  expect(linesOf(growing).slice(3)).toEqual([
    "3Q02     9,940  10,566  +6.3% a  +6.25%~+6.35%  iij-3q02-presentation",
    "a  推定: 記載された数値全体から導かれる範囲による。",
    "範囲: 端数処理により残る増減率の幅。",
  ]);
  expect(show(levels).text).toMatch(
    /9,940 a {2}9,925\.2 to 9,953\.9\na {2}inferred: the midpoint.*\nBetween: /,
  );
  expect(show(growing).text).toMatch(
    /\+6\.3% a {2}\+6\.25% to \+6\.35% {2}iij-3q02-presentation\na {2}inferred: from amounts.*\nBetween: /,
  );
});

test("an inferred loss says why it has no rate, and that it is inferred", () => {
  const [row] = growthRows(quarters, "operatingIncome", { scale: "million" }).filter(
    ({ period }) => period === "3Q02",
  );
  expect(show([{ ...row, basis: "inferred" } as GrowthRow]).text).toMatch(
    /n\.m\. a,b .*\na {2}turned to loss\nb {2}inferred: /,
  );
  expect(linesOf([{ ...row, basis: "inferred" } as GrowthRow])[3]).toContain("赤字転落 a");
});

test.each(Object.keys(outcomeWords))(
  "the word for %s comes from the outcome, whatever the rows say in English",
  (outcome) => {
    const [row] = growthRows(quarters, "operatingIncome", { scale: "million" }).filter(
      ({ period }) => period === "3Q02",
    );
    const lines = linesOf([{ ...row, outcome, reason: "English" } as GrowthRow])
      .slice(3, 5)
      .join();
    // These rows name their documents, so that a gap is one of these documents.
    const word = outcome === "missing" ? gapWords.inDocuments : outcomeWords[outcome as "zeroBase"];
    expect(lines).toContain(word.ja);
    expect(lines).not.toContain("English");
  },
);

test.each([
  ["hundredMillion", "売上高(億円)"],
  ["billion", "売上高(十億円)"],
  ["one", "売上高(円)"],
] as const)("amounts in %s are captioned %s", (scale, caption) => {
  expect(linesOf(rows(fiscalYears, "revenues"), { ...ja, scale })[0]).toBe(caption);
});

test("other units have their words, and several metrics their names", () => {
  const own = {
    "1Q24": { revenues: { value: "3", unit: "companies" }, share: { value: "0.5", unit: "ratio" } },
  } as const;
  expect(linesOf(rows(own, "revenues"))[0]).toBe("売上高(社)");
  expect(linesOf(rows(own, "share"), { ...ja, scale: "one" })[0]).toBe("share(比率)");
  expect(linesOf(rows(own, "share"))[0]).toBe("share(%)");
  expect(
    linesOf([...rows(quarters, "operatingIncome"), ...rows(quarters, "netIncome")])
      .slice(0, 2)
      .join(),
  ).toMatch(/^営業利益、当期純利益\(億円\),項目 +期間/);
});

test("open ends, exact and hedged numbers have their words", () => {
  const own = {
    "1Q24": { sales: { value: "5", unit: "EUR", qualifier: "moreThan" } },
    "2Q24": { sales: { value: "5", unit: "EUR" } },
    "3Q24": { sales: { basis: "inferred", lower: "5", unit: "EUR" } },
    "4Q24": { sales: { basis: "guided", upper: "5", unit: "EUR" } },
  } as const;
  const lines = linesOf(rows(own, "sales")).slice(3, 7);
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ["1Q24", "－ a", "5超"],
    ["2Q24", "5", "端数なし"],
    ["3Q24", "－ b", "5以上"],
    ["4Q24", "－ c", "5以下"],
  ]);
  expect(show(rows(own, "sales")).text).toMatch(/more than 5[^]*at least 5[^]*at most 5/);
});

test("columns stand below each other where characters are two columns wide", () => {
  const [, , rule = "", ...lines] = linesOf(rows(fiscalYears, "revenues", { scale: "million" }));
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  const table = lines.slice(0, -2);
  expect(table.some((line) => /[億円]/.test(line))).toBe(true);
  for (const line of table) {
    // Before every column are two blanks, at the place that the rule says.
    const columns = [...line.matchAll(/./gu)].flatMap(([character]) =>
      columnsOf(character) === 2 ? [character, ""] : [character],
    );
    for (const start of starts.slice(1))
      expect(
        columns
          .slice(start - 2, start)
          .join("")
          .trim(),
      ).toBe("");
  }
});

test("halfwidth katakana take one column each, and marks on the character before none", () => {
  const [row] = rows(fiscalYears, "revenues", { scale: "million" });
  const places = ["abcd", "億円", "ｵｸｴﾝ", "か\u3099円"].map((printed) => {
    const line = show([{ ...row, printed, document: "x" } as LevelRow]).text.split("\n")[3] ?? "";
    return line.slice(line.indexOf(printed) + printed.length).length;
  });
  expect(new Set(places)).toEqual(new Set([6]));
});

test("the HTML says its language, and keeps literals and documents as they are", async () => {
  const html = (await show(rows(fiscalYears, "revenues"), { documents, ...ja }).bundle())[
    "text/html"
  ] as string;
  expect(html).toContain('<table lang="ja"');
  expect(html).toContain("記載「440億円」");
  expect(html).toContain(">cnet-japan-4q02-article</a>");
  expect(html).not.toMatch(/printed as|exact|n\.a\./);
});

test.each([
  [
    "an unknown locale",
    () => show(rows(quarters, "operatingIncome"), { locale: "de" as never }),
    'show needs the locale "en" or "ja"; got "de".',
  ],
  [
    "a locale for a chart",
    () => show(levelsChart(quarters, "operatingIncome"), ja),
    "Pass it to the function that made the chart.",
  ],
  [
    "a title that is not text",
    () => show(rows(quarters, "operatingIncome"), { title: 5 as never }),
    "text under title; got 5",
  ],
])("%s is refused", (_, attempt, part) => {
  expect(attempt).toThrow(
    expect.objectContaining({
      name: "EarningsError",
      code: "outOfRange",
      message: expect.stringContaining(part) as string,
    }) as Error,
  );
});
