import { describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/compare-texts.js";
import { parseDay } from "../../src/model/day.js";
import {
  dependsOnStandard,
  isStated,
  standardOf,
  underStandard,
} from "../../src/model/accounting-standard.js";
import { own, ownFields } from "../../src/model/own.js";
import { hedges, isThreshold } from "../../src/model/hedge.js";
import { isPlainDecimal, longestDecimal } from "../../src/model/precision.js";
import { comparePublications, parsePublication } from "../../src/model/publication.js";
import { sharesOn } from "../../src/model/share-split.js";
import { shortened } from "../../src/model/shortened.js";
import { oneLine, storable } from "../../src/model/text.js";

test.each([
  "2003-02-13 ",
  "x2003-02-13",
  "2003-02-13T15:00:00Z",
  "2003-02-29",
  "03-02-13",
  "+012345-01",
  20030213,
  Object.create(null),
])("%j is no day", (text) => {
  expect(parseDay(text)).toBeUndefined();
});

describe("a date of publication", () => {
  test.each(["x2003-02", "2003-02-", "2003-02-13x", "2003-13", "12003", "2003x", "", "x", 2003])(
    "is not %j",
    (text) => {
      expect(parsePublication(text)).toBeUndefined();
    },
  );

  test.each([
    ["2003-02-13T15:00:00+23:00", "day", "2003-02-13", "2003-02-13"],
    ["2003-02-13T23:59:59.5Z", "day", "2003-02-13", "2003-02-13"],
    ["2004-02", "month", "2004-02-01", "2004-02-29"],
    ["2003", "year", "2003-01-01", "2003-12-31"],
  ])("can be %s", (text, precision, first, last) => {
    expect(parsePublication(text)).toMatchObject({ precision, first, last });
  });

  test("is before, after or at the same time as another", () => {
    const inOrder = ["2003-02-12", "2003-02-13T01:00:00Z", "2003-02-13T02:00:00Z", "2003-02-13"];
    const read = inOrder.flatMap((text) => parsePublication(text) ?? []);
    expect(read).toHaveLength(4);
    for (const [index, one] of read.entries())
      expect(read.map((other) => comparePublications(one, other))).toEqual(
        read.map((_, other) => Math.sign(index - other)),
      );
  });
});

test("every hedge but approximately has a threshold, and a list of one is no hedge", () => {
  expect(hedges.filter(isThreshold)).toEqual(["moreThan", "atLeast", "lessThan", "atMost"]);
  expect(isThreshold(["moreThan"])).toBe(false);
});

test("texts are in the order of their code units", () => {
  expect(compareTexts("b", "a")).toBeGreaterThan(0);
  expect(["a", "B", "é", "ab", "a", ""].toSorted(compareTexts)).toEqual([
    "",
    "B",
    "a",
    "a",
    "ab",
    "é",
  ]);
});

test("a decimal has 400 characters at most", () => {
  expect(isPlainDecimal("1".repeat(longestDecimal))).toBe(true);
  expect(isPlainDecimal("1".repeat(longestDecimal + 1))).toBe(false);
});

test("a text is shortened where it is longer than asked for, and no character is cut in two", () => {
  expect(shortened("abc", undefined, 3)).toBe("abc");
  expect(shortened("abcd", undefined, 3)).toBe("abc… of 4 characters");
  expect(shortened("ab😀d", undefined, 3)).toBe("ab… of 5 characters");
  expect(shortened("😀bcd", undefined, 3)).toBe("😀b… of 5 characters");
});

test.each(["\0", "a\0", "\0a", "\ud800", "a\ud800", "\udc00a"])("%j cannot be stored", (text) => {
  expect(storable.test(text)).toBe(false);
});

test.each(["\n", "a\nb", "a\u2028", "\u2029a", "", "\ud800a"])("%j is not one line", (text) => {
  expect(oneLine.test(text)).toBe(false);
});

test("what no key can be made of is the key of nothing", () => {
  expect(own({ a: 1 }, Object.create(null) as string)).toBeUndefined();
});

test("fields that a record has not are not there", () => {
  const record: { readonly a: number; readonly b?: number } = { a: 1 };
  expect(Object.keys(ownFields(record, ["a", "b"]))).toEqual(["a"]);
});

test.each([
  [{ accountingStandard: "IFRS" }, "IFRS"],
  [{ accountingStandard: "IFRS", standardIs: "unknown" }, "IFRS"],
  [{ standardIs: "unknown", document: "a-release" }, "not stated by a-release"],
  [{ standardIs: "unknown" }, "not stated by its document"],
  [{}, undefined],
])("the standard of %j is %s", (figure, standard) => {
  expect(standardOf(figure as never)).toBe(standard);
});

test("a standard that no document states is worded as one", () => {
  const unstated = standardOf({ standardIs: "unknown", document: "a-release" } as never) ?? "";
  expect([isStated("IFRS"), isStated(undefined), isStated(unstated)]).toEqual([true, true, false]);
  expect(underStandard("IFRS")).toBe("under IFRS");
  expect(underStandard(unstated)).toBe("under a standard not stated by a-release");
});

test("growth and change of a metric depend on a standard just if the metric does", () => {
  const describe = (id: string) =>
    ["orders", "ordersTotal"].includes(id) ? { underAnyStandard: true as const } : undefined;
  const dependsOn = (metric: string) => dependsOnStandard({ kind: "target", metric }, describe);
  expect(
    ["orders", "ordersGrowth", "ordersChange", "ordersChangePerYear"].filter(dependsOn),
  ).toEqual([]);
  expect(["sales", "salesGrowth", "ordersGrowthTotal"].filter(dependsOn)).toHaveLength(3);
  expect(dependsOnStandard({ kind: "observation", metric: "sales" }, describe)).toBe(false);
});

test.each([
  ["2005-10-10", "shares before the split of 2005-10-11"],
  ["2005-10-11", "shares after the split of 2005-10-11"],
  ["2012-09-30", "shares after the split of 2005-10-11"],
  ["2012-10-01", "shares after the split of 2012-10-01"],
])("a figure that was published on %s counts in %s", (day, shares) => {
  expect(sharesOn(day, [{ date: "2005-10-11" }, { date: "2012-10-01" }])).toBe(shares);
});
