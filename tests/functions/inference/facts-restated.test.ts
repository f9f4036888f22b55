import type { Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { dayOf, hedged, said, vintagesOf } from "./facts-history.js";
import { words } from "./facts.js";

type Row = readonly [what: string, facts: readonly Fact[], vintages: string];

describe("two documents that cannot mean the same amount have a restatement between them", () => {
  const sameDay = { published: dayOf("a") };
  const before = { published: "2004-01-02" };

  test.each<Row>([
    ["other digits", [said("a", "600"), said("b", "700")], "a | b"],
    ["the same digits", [said("a", "600"), said("b", "600")], "a b"],
    ["fewer digits of the same", [said("a", "610"), said("b", "600", -2)], "a b"],
    ["digits next to each other", [said("a", "600", -2), said("b", "700", -2)], "a | b"],
    ["more than that", [said("a", "600"), hedged("b", "moreThan", "900")], "a | b"],
    ["less than what was more", [hedged("a", "moreThan", "900"), said("b", "600")], "a | b"],
    ["less than that", [said("a", "600"), hedged("b", "lessThan", "500")], "a | b"],
    ["more than less", [said("a", "600"), hedged("b", "moreThan", "500")], "a b"],
    ["less than more", [said("a", "600"), hedged("b", "lessThan", "700")], "a b"],
    [
      "more than this and more than that",
      [hedged("a", "moreThan", "500"), hedged("b", "moreThan", "900")],
      "a b",
    ],
    [
      "the same digits twice on one day, and then others",
      [said("a1", "600"), said("a2", "600", 0, sameDay), said("b", "700")],
      "a1 a2 | b",
    ],
    [
      "other digits, and then the same twice on one day",
      [said("a", "700", 0, before), said("a1", "600"), said("a2", "600", 0, sameDay)],
      "a | a1 a2",
    ],
    [
      "other digits, and then the first twice on one day",
      [
        ...[said("a", "600", 0, before), said("a0", "700", 0, { published: "2004-01-05" })],
        ...[said("a1", "600"), said("a2", "600", 0, sameDay)],
      ],
      "a | a0 | a1 a2",
    ],
    ["twice restated", [said("a", "600"), said("b", "700"), said("c", "800")], "a | b | c"],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf(facts)).toBe(vintages);
  });
});

describe("a document between two that differ", () => {
  test.each<Row>([
    [
      "is on neither side if it says less than both",
      [said("a", "600"), said("b", "1000", -3), said("c", "900")],
      "a | b | c",
    ],
    [
      "and if it differs from the one after it",
      [said("a", "600"), said("b", "1000", -3), said("c", "2000")],
      "a | b | c",
    ],
    [
      "and if it differs from the one before it",
      [said("a", "2000"), said("b", "1000", -3), said("c", "600")],
      "a | b | c",
    ],
    [
      "and after another restatement",
      [
        ...[said("a", "100"), said("b", "600"), said("c", "1000", -3), said("d", "2000")],
        said("e", "100"),
      ],
      "a | b | c | d | e",
    ],
    [
      "and before another",
      [
        ...[said("a", "100"), said("b", "2000"), said("c", "1000", -3), said("d", "600")],
        said("e", "100"),
      ],
      "a | b | c | d | e",
    ],
    [
      "is with the one before it if it says as much",
      [said("a", "600", -2), said("b", "610"), said("c", "900")],
      "a b | c",
    ],
    [
      "is with the one after it if it says as much",
      [said("a", "900"), said("b", "610"), said("c", "600", -2)],
      "a | b c",
    ],
    [
      "repeats the one before it",
      [said("a", "600"), said("b", "600"), said("c", "900")],
      "a b | c",
    ],
    ["repeats the one after it", [said("a", "900"), said("b", "600"), said("c", "600")], "a | b c"],
    [
      "is with all that repeat each other",
      ["a", "b", "c", "d"].map((each) => said(each, "600")).concat(said("e", "900")),
      "a b c d | e",
    ],
    [
      "is more precise than those around it, and alone shows the restatement",
      [said("a", "600", -2), said("b", "610"), said("c", "600", -2), said("d", "640")],
      "a b | c | d",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf(facts)).toBe(vintages);
  });
});

describe("a document says as much as another", () => {
  // What c says is another amount. If b says as much as a, they are together.
  test.each<Row>([
    [
      "where there is no limit to be beyond",
      [hedged("a", "moreThan", "600"), said("b", "700"), said("c", "500")],
      "a b | c",
    ],
    [
      "on the other side, too",
      [hedged("a", "lessThan", "600"), said("b", "500"), said("c", "700")],
      "a b | c",
    ],
    [
      "but not without a limit of its own",
      [said("a", "600", -2), hedged("b", "moreThan", "560"), said("c", "100")],
      "a | b | c",
    ],
    [
      "nor without one above",
      [said("a", "600", -2), hedged("b", "lessThan", "640"), said("c", "900")],
      "a | b | c",
    ],
    [
      "if it leaves out the limit that the other leaves in",
      [hedged("a", "atLeast", "600"), hedged("b", "moreThan", "600"), said("c", "500")],
      "a b | c",
    ],
    [
      "but not if it leaves in what the other leaves out",
      [hedged("a", "moreThan", "600"), hedged("b", "atLeast", "600"), said("c", "500")],
      "a | b | c",
    ],
    [
      "with the finest of its figures",
      [said("a", "610", -1), said("b", "612"), said("b", "600", -2), said("c", "900")],
      "a b | c",
    ],
    [
      "only if it does so of all figures of the other",
      [
        ...[said("a", "600", -2), hedged("a", "moreThan", "590")],
        ...[hedged("b", "moreThan", "595"), said("c", "100")],
      ],
      "a | b | c",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf(facts)).toBe(vintages);
  });
});

describe("a document that contradicts itself", () => {
  const record = words("FY2001", "revenues", "recordHigh", {
    document: "b",
    published: "2004-02-15",
  });

  // Its own figures are set aside, and then a vintage of its own has none.
  test.each<Row>([
    [
      "does not differ from one that says the same as one of its figures",
      [said("a", "600"), said("b", "600"), said("b", "900")],
      "a b",
    ],
    ["nor does the one after it", [said("a", "600"), said("a", "900"), said("b", "600")], "a b"],
    [
      "differs from one from which all its figures differ",
      [said("a", "600"), said("b", "700"), said("b", "900")],
      "a",
    ],
    [
      "and from which its words cannot differ",
      [said("a", "600"), said("b", "700"), said("b", "900"), record],
      "a",
    ],
    [
      "contradicts itself though one figure agrees with all others",
      [said("a", "600"), said("b", "1000", -3), said("b", "700"), said("b", "900")],
      "a b",
    ],
    [
      "is not told from another of the company on its day",
      [said("a", "600", -2), said("b1", "610"), said("b2", "630")],
      "a b1 b2",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf(facts)).toBe(vintages);
  });
});

describe("a document whose day is not known", () => {
  const march = { published: "2004-03", standing: "press" };
  const may = { published: "2004-05", standing: "press" };
  const on = (published: string): { published: string } => ({ published });

  test.each<Row>([
    [
      "may have been written before those of its month, so that these are on neither side",
      [
        hedged("d", "moreThan", "500", on("2004-03-03")),
        hedged("e", "moreThan", "500", on("2004-03-05")),
        said("b", "900", 0, on("2004-03-10")),
        hedged("f", "moreThan", "500", on("2004-03-20")),
        said("m", "600", 0, march),
      ],
      "d | e | b | f | m",
    ],
    [
      "may have been published on the first day of its month, by the company, too",
      [
        hedged("z", "moreThan", "500", on("2003-12-15")),
        said("a", "600", 0, on("2004-01-01")),
        said("m", "700", 0, on("2004-01")),
      ],
      "z | a | m",
    ],
    [
      "is not surely before one that was restated in its year",
      [
        said("a", "600", -2, on("2003-01-15")),
        hedged("d", "moreThan", "500", on("2003-06-15")),
        said("y", "610", 0, { published: "2004", standing: "press" }),
        said("m", "900", 0, { published: "2004-12", standing: "press" }),
      ],
      "a | d | y | m",
    ],
    [
      "is not surely after one of its year",
      [
        said("y", "900", 0, { published: "2004", standing: "press" }),
        said("m", "610", 0, { published: "2004-12", standing: "press" }),
        hedged("d", "moreThan", "500", on("2005-03-15")),
        said("c", "600", -2, on("2005-06-15")),
      ],
      "y | m | d | c",
    ],
    [
      "is before what the company publishes at the end of its month",
      [
        hedged("d", "moreThan", "500", on("2004-05-10")),
        hedged("e", "moreThan", "500", on("2004-05-20")),
        said("m", "600", -2, may),
        said("b", "610", 0, on("2004-05-31")),
        said("c", "900", 0, on("2004-08-15")),
      ],
      "b d e m | c",
    ],
    [
      "is before that also where that was restated",
      [
        said("a", "600", -2),
        hedged("b", "moreThan", "500"),
        hedged("c", "moreThan", "500"),
        said("m", "610", 0, may),
        said("n", "900", 0, on("2004-05-31")),
      ],
      "a b c | m | n",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf(facts)).toBe(vintages);
  });
});
