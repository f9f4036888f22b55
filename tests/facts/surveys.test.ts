import { companies, errata, type RankingEntry, rankings, surveys } from "@iij/earnings";
import { describe, expect, test } from "vitest";

const { results, items, itemCount, categories } = surveys.nikkei2002;
const tables = Object.entries(rankings);
const resultOf = (category: keyof typeof results) => results[category];

describe("rankings and the release", () => {
  test.each(tables)("%s has IIJ where the release has it", (_, { category, entries }) => {
    const place = entries.find(({ company }) => company === "iij")?.rank;
    expect(String(place)).toBe(resultOf(category).rank.value);
  });
  test.each(tables)(
    "%s has the runners-up of the release in their places",
    (_, { category, entries }) => {
      const result = resultOf(category);
      const runnersUp: readonly RankingEntry[] = "runnersUp" in result ? result.runnersUp : [];
      expect(runnersUp).toHaveLength(category === "webServerHosting" ? 0 : 2);
      for (const { rank, company } of runnersUp)
        expect(entries.find((entry) => entry.rank === rank)?.company).toBe(company);
    },
  );
  test.each(tables)("%s counts from one without gaps, and no company twice", (_, { entries }) => {
    expect(entries.map(({ rank }) => rank)).toEqual(entries.map((_entry, index) => index + 1));
    expect(new Set(entries.map(({ company }) => company)).size).toBe(entries.length);
  });
  test.each(tables)("%s names companies as `companies` has them printed", (_, { entries }) => {
    for (const { name, company } of entries) expect(companies[company].printedAs).toContain(name);
  });
  test("every spelling of `companies` is printed in a ranking or in the release", () => {
    const lists: readonly (readonly RankingEntry[])[] = [
      ...tables.map(([, { entries }]) => entries),
      ...Object.values(results).map((result) => ("runnersUp" in result ? result.runnersUp : [])),
    ];
    const printed = lists.flat().map(({ name }) => name);
    for (const { printedAs } of Object.values(companies))
      for (const name of printedAs) expect(printed).toContain(name);
  });
  test("a ranking whose title says another category names its erratum", () => {
    const titles = tables.map(([, { title }]) => title);
    const repeated = tables
      .filter(([, { title }], index) => titles.indexOf(title) < index)
      .map(([, ranking]) => ranking);
    expect(repeated.map((ranking) => "erratum" in ranking && ranking.erratum)).toEqual([
      "fourthRankingMislabelled",
    ]);
    expect(Object.keys(errata)).toContain("fourthRankingMislabelled");
  });
});

describe("counts of the survey", () => {
  test("the items are as many as the release says", () => {
    expect(String(items.length)).toBe(itemCount.value);
    expect(new Set(items.map(({ printed }) => printed)).size).toBe(items.length);
  });
  test("the categories are as many as the release says, each with a ranking and a result", () => {
    expect(String(tables.length)).toBe(categories.value);
    expect(tables.map(([, { category }]) => category).sort()).toEqual(Object.keys(results).sort());
  });
  test("the categories of 2001 are as many as the release says, with IIJ first in all", () => {
    const { categories: count, results: earlier } = surveys.nikkei2001;
    expect(Object.values(earlier).map(({ rank }) => rank.value)).toEqual(
      Array.from({ length: Number(count.value) }, () => "1"),
    );
  });
  test("IIJ is first in three of the four categories of 2002", () => {
    expect(Object.values(results).filter(({ rank }) => rank.value === "1")).toHaveLength(3);
  });
});
