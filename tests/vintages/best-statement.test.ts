import type { Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import {
  bestStatement,
  type StatementsOfFact,
} from "../../src/functions/vintages/best-statement.js";
import { lastDay } from "../../src/functions/vintages/published.js";
import {
  inOrderOfPublication,
  statementsById,
} from "../../src/functions/vintages/statements-by-id.js";

type More = Readonly<Record<string, unknown>>;

/** A statement of one level; only what it differs in is of interest. */
function stated(document: string, more: More): Fact {
  return {
    id: "quarters.3Q02.revenues",
    metric: "revenues",
    period: "3Q02",
    unit: "JPY",
    printed: document,
    locator: "Highlights",
    published: "2003-02-13",
    standing: "issuer",
    document,
    ...more,
  } as unknown as Fact;
}

const billion = (document: string, tenths: number, more: More = {}): Fact =>
  stated(document, { value: `${tenths}00000000`, decimals: -8, ...more });
const million = (document: string, millions: number, more: More = {}): Fact =>
  stated(document, { value: `${millions}000000`, decimals: -6, ...more });
const press = { standing: "press" };
const hedge = (document: string, more: More = {}): Fact =>
  stated(document, { value: "10600000000", decimals: -8, qualifier: "approximately", ...more });
const word = (document: string, more: More = {}): Fact =>
  stated(document, { qualifier: "unchanged", ...more });

describe("the statement that stands for a fact", () => {
  test.each<readonly [string, StatementsOfFact, string]>([
    ["the only one", [billion("a", 106)], "a"],
    ["IIJ's before a later one of the press", [billion("a", 106), billion("b", 108, press)], "a"],
    ["a finer one of the press that agrees", [billion("a", 106), million("b", 10584, press)], "b"],
    ["also if it came first", [million("a", 10584, press), billion("b", 106)], "a"],
    ["IIJ's before a finer one that differs", [billion("a", 106), million("b", 10700, press)], "a"],
    ["IIJ's before an equal one", [billion("a", 106, press), billion("b", 106)], "b"],
    [
      "a finer one that agrees with IIJ's last, not with its first",
      [
        billion("a", 107),
        million("b", 10700, press),
        million("c", 10584, press),
        billion("d", 106),
      ],
      "c",
    ],
    [
      "a finer one that agrees with a reprint",
      [billion("a", 106, { standing: "mirror" }), million("b", 10584, press)],
      "b",
    ],
    [
      "IIJ's, if the finer one is of another standard",
      [
        billion("a", 106, { accountingStandard: "IFRS" }),
        million("b", 10584, { ...press, accountingStandard: "US GAAP" }),
      ],
      "a",
    ],
    ["IIJ's number before a hedge of the press", [billion("a", 106), hedge("b", press)], "a"],
    ["IIJ's word before a number of the press", [word("a"), million("b", 10584, press)], "a"],
    [
      "the press where IIJ says nothing",
      [billion("a", 106, press), million("b", 10584, press)],
      "b",
    ],
    ["the later one, if they cannot both be true", [million("a", 10584), billion("b", 108)], "b"],
    ["the finer one, if they agree", [million("a", 10584), billion("b", 106)], "a"],
    ["the finer one, if it comes later", [billion("a", 106), million("b", 10584)], "b"],
    [
      "the first of those that are equally fine",
      [billion("a", 106), billion("b", 106), billion("c", 106)],
      "a",
    ],
    [
      "the finer of those that agree with the last",
      [million("a", 10700), million("b", 10584), billion("c", 106)],
      "b",
    ],
    [
      "the last, if the finer one is of another standard",
      [
        million("a", 10584, { accountingStandard: "US GAAP" }),
        billion("b", 106, { accountingStandard: "IFRS" }),
      ],
      "b",
    ],
    ["a number before a later hedge", [billion("a", 106), hedge("b")], "a"],
    ["a number after a hedge", [hedge("a"), billion("b", 106)], "b"],
    [
      "the finest of those that agree with the last of all, and not with the one before it",
      [million("a", 10584), billion("b", 108), billion("c", 106)],
      "a",
    ],
    ["a number before a later word", [billion("a", 106), word("b")], "a"],
    [
      "a number of the press only where IIJ has not even a word",
      [word("a"), million("b", 10584, press)],
      "a",
    ],
    ["of words the first", [word("a"), word("b")], "a"],
  ])("is %s", (_, statements, document) => {
    expect(bestStatement(statements).document).toBe(document);
  });
});

describe("the order of publication", () => {
  test.each<readonly [string, readonly Fact[], string]>([
    ["of days", [billion("b", 1, { published: "2003-02-14" }), billion("a", 1)], "ab"],
    ["of two on one day as they are given", [billion("a", 1), billion("b", 1)], "ab"],
    ["of one day has IIJ before the press", [billion("b", 1, press), billion("a", 1)], "ab"],
    [
      "has a month at its end",
      [billion("b", 1, { published: "2003-02" }), billion("a", 1, { published: "2003-02-27" })],
      "ab",
    ],
    [
      "has IIJ's month before the press of that month, and no earlier",
      [
        billion("b", 1, { published: "2003-02" }),
        billion("c", 1, press),
        billion("d", 1, { ...press, published: "2003-02-20" }),
        billion("a", 1, { published: "2003-02-12" }),
      ],
      "abcd",
    ],
    [
      "has IIJ's month before the press of its first day",
      [
        billion("b", 1, { ...press, published: "2003-02-01" }),
        billion("a", 1, { published: "2003-02" }),
      ],
      "ab",
    ],
    [
      "has a month at its end, though IIJ published within it",
      [
        billion("c", 1, { published: "2003-02" }),
        billion("b", 1, { published: "2003-02-20" }),
        billion("a", 1, { published: "2003-02-10" }),
      ],
      "abc",
    ],
    [
      "knows nothing of the press of another month",
      [
        billion("c", 1, { published: "2003-02" }),
        billion("a", 1, { ...press, published: "2003-01-13" }),
        billion("b", 1, { published: "2003-02-20" }),
        billion("d", 1, { ...press, published: "2003-03-01" }),
      ],
      "abcd",
    ],
    [
      "has the press's month at its end",
      [
        billion("b", 1, { ...press, published: "2003-02" }),
        billion("a", 1, { published: "2003-02-27" }),
      ],
      "ab",
    ],
    [
      "has a year at its end, though the press wrote in it",
      [billion("b", 1, { published: "2003" }), billion("a", 1, press)],
      "ab",
    ],
    [
      "has IIJ's day as it is, though the press wrote before",
      [billion("b", 1, { published: "2003-02-20" }), billion("a", 1, press)],
      "ab",
    ],
  ])("%s", (_, facts, order) => {
    expect(
      inOrderOfPublication(facts)
        .map(({ document }) => document)
        .join(""),
    ).toBe(order);
  });

  test("is that of the statements of each fact", () => {
    const other = { id: "quarters.2Q02.revenues" };
    const facts = [billion("b", 1, press), billion("x", 1, other), billion("a", 1)];
    const found = [...statementsById(facts)].map(([id, all]) => [
      id,
      all.map(({ document }) => document).join(""),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      "quarters.3Q02.revenues": "ab",
      "quarters.2Q02.revenues": "x",
    });
  });
});

test.each([
  ["2003-02-13", "2003-02-13"],
  ["2003-02", "2003-02-28"],
  ["2004-02", "2004-02-29"],
  ["2003-12", "2003-12-31"],
  ["2003-04", "2003-04-30"],
  ["2003", "2003-12-31"],
])("what is dated %s was out by %s", (published, day) => {
  expect(lastDay(published)).toBe(day);
});
