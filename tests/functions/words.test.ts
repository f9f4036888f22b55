import { formatFigure } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { guidanceWords, relationWords } from "../../src/functions/display/answer-words.js";
import { nameOfCategory } from "../../src/functions/display/category-words.js";
import { gapWord, gapWords } from "../../src/functions/display/gap-words.js";
import { inWordsOnLane, kindsInLegend, kindWords } from "../../src/functions/display/kind-words.js";
import type { Word } from "../../src/functions/display/locale.js";
import { marginWords } from "../../src/functions/display/margin-words.js";
import { nameOfMetric } from "../../src/functions/display/metric-words.js";
import { outcomeWords } from "../../src/functions/display/outcome-words.js";
import { consistencyWords, reportedWord } from "../../src/functions/display/reported-words.js";
import {
  differsWords,
  insteadWords,
  notComparableText,
  standardText,
  standardWords,
} from "../../src/functions/display/standard-words.js";
import {
  fromWords,
  surpriseReason,
  targetPlaceWords,
} from "../../src/functions/display/surprise-words.js";
import { unitWord } from "../../src/functions/display/unit-words.js";
import { figure } from "./figure.js";

const english = /^[A-Z]?[a-z .,-]+$/;
const japanese = /^(?=.*[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])[^a-z]+$/u;

const categories = [
  ...["broadbandService", "dedicatedAccess", "dialUpAccess"],
  ...["webServerHosting", "hostingAndHousing"],
];

/** What is said in the place of a number or behind it, by what it is said of. */
const tables: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  guidanceWords,
  fromWords,
  targetPlaceWords,
  relationWords,
  kindWords,
  kindsInLegend,
  inWordsOnLane: { inWordsOnLane },
  gapWords,
  marginWords,
  outcomeWords,
  consistencyWords,
  reportedWord: { reportedWord },
  standardWords,
  differsWords,
  insteadWords,
};

describe.each(Object.entries(tables))("%s", (_, words) => {
  it.each(Object.entries(words))("%s is said in English and in Japanese", (__, { en, ja }) => {
    expect(en).toMatch(english);
    expect(ja).toMatch(japanese);
  });

  it("say two things in two ways", () => {
    for (const language of ["en", "ja"] as const) {
      const said = Object.values(words).map((word) => word[language]);
      expect(said).not.toHaveLength(0);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

it("two tables say one thing in one way", () => {
  expect(kindsInLegend.guided.ja).toBe(kindWords.guided.ja);
  expect(inWordsOnLane.ja).toBe(kindWords.inWords.ja);
  expect(outcomeWords.missing).toEqual(gapWords.ofOwn);
  expect(outcomeWords.notComparable).toEqual(guidanceWords.notComparable);
  expect(relationWords.undecidable.ja).toBe(guidanceWords.notComparable.ja);
  expect(consistencyWords.undecidable.ja).toBe(guidanceWords.undecidable.ja);
});

it("a gap among figures of documents is one of these documents, and among others just a gap", () => {
  expect(gapWord([{}, { document: null }, { document: "iij-3q02-presentation" }])).toBe(
    gapWords.inDocuments,
  );
  expect(gapWord([{}, { document: null }])).toBe(gapWords.ofOwn);
});

it("no word for a gap claims what a company disclosed", () => {
  const said = Object.values(tables).flatMap(Object.values<Word>);
  expect(said.filter(({ en, ja }) => en.includes("disclos") || ja.includes("開示"))).toEqual([]);
});

describe("an accounting standard", () => {
  it.each([
    [{ accountingStandard: "IFRS", standardIs: "stated" }, "IFRS", "IFRS"],
    [{ accountingStandard: "IFRS" }, "IFRS", "IFRS"],
    [
      { accountingStandard: "US GAAP", standardIs: "fromNeighbours" },
      "US GAAP (from neighbouring documents)",
      "US GAAP(前後の資料による)",
    ],
    [{ standardIs: "unknown" }, "not known", "不明"],
    [{}, undefined, undefined],
  ] as const)("%j is named with how it is known", (subject, en, ja) => {
    expect([standardText(subject, "en"), standardText(subject, "ja")]).toEqual([en, ja]);
  });

  it("that differs is named with what to do instead", () => {
    const differs = { differs: "accountingStandard", current: "IFRS", base: "US GAAP" } as const;
    expect(notComparableText(differs, "en")).toBe(
      "not comparable: the accounting standard differs (IFRS against US GAAP); compare figures under the same standard",
    );
    expect(notComparableText(differs, "ja")).toBe(
      "比較不能: 会計基準が異なる(IFRS / US GAAP)。同じ会計基準の数値どうしを比較する",
    );
  });
});

describe("what a ranking ranks", () => {
  it("has a name in English and one in Japanese, and each its own", () => {
    const names = categories.map((category) => [
      nameOfCategory(category, "en"),
      nameOfCategory(category, "ja"),
    ]);
    for (const [en, ja] of names) {
      expect(en).toMatch(english);
      expect(ja).toMatch(/[\p{scx=Han}\p{scx=Kana}]/u);
    }
    expect(new Set(names.flat()).size).toBe(2 * categories.length);
  });

  it("that is none of ours has its own", () => {
    for (const own of ["umbrellas", "constructor"])
      for (const locale of ["en", "ja"] as const) expect(nameOfCategory(own, locale)).toBe(own);
  });
});

describe("a metric", () => {
  it.each([
    ["revenues", "Revenues", "売上高"],
    ["operatingIncome", "Operating income (loss)", "営業利益"],
    ["revenuesGrowth", "Revenues, growth", "売上高の増減率"],
    ["umbrellas", "umbrellas", "umbrellas"],
    ["umbrellasGrowth", "umbrellasGrowth", "umbrellasGrowth"],
  ])("%s is called %s and %s", (metric, en, ja) => {
    expect([nameOfMetric(metric, "en"), nameOfMetric(metric, "ja")]).toEqual([en, ja]);
  });
});

describe("what a figure counts", () => {
  // A unit without a word is written as its id, behind a blank.
  it.each([
    ...["companies", "items", "contracts", "subscriptions", "lines", "shares", "employees"],
    ...["stores", "points", "JPY/USD", "categories", "times", "years", "months"],
  ])("%s has a word in Japanese", (unit) => {
    expect(formatFigure(figure("5", unit), "ja")).toMatch(
      /^5[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}/]+$/u,
    );
    expect(formatFigure(figure("5", unit))).toBe(`5 ${unit}`);
  });

  it("has the word that titles of axes have", () => {
    expect([unitWord("year", "ja"), unitWord("constructor", "ja")]).toEqual(["年", undefined]);
  });

  it("rank 2.5 is none, and year 2002 a year", () => {
    expect(formatFigure(figure("2.5", "rank"), "ja")).toBe("2.5位");
    expect(formatFigure(figure("2.5", "rank"))).toBe("2.5 rank");
    expect(formatFigure(figure("2002", "year"), "ja")).toBe("2002年");
  });
});

describe("why there is no surprise", () => {
  it.each([
    ["undecidable", "approximate", "the target is approximate, without a tolerance"],
    ["undecidable", "qualitative", "the target is in words"],
    ["undecidable", "hedged", "the actual figure is hedged or in words"],
    ["undecidable", "missing", "there is no actual figure"],
    ["undecidable", "notComparable", outcomeWords.notComparable.en],
    ["notMeaningful", "zeroBase", outcomeWords.zeroBase.en],
    ["notMeaningful", null, undefined],
    ["notMeaningful", "toString", undefined],
    ["undecidable", "of another kind", undefined],
    ["range", null, "a range names no single amount"],
    ["points", "approximate", "a ratio differs by points"],
    ["surprise", "approximate", undefined],
    ["toString", null, undefined],
  ])("is said of %s because of %s: %s", (outcome, cause, text) => {
    expect(surpriseReason(outcome, cause, "en")).toBe(text);
    const inJapanese = surpriseReason(outcome, cause, "ja");
    if (text === undefined) expect(inJapanese).toBeUndefined();
    else expect(inJapanese).toMatch(japanese);
  });
});
