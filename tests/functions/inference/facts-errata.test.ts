import { type Erratum, type Fact, infer, type PeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { dayOf, said, vintagesOf } from "./facts-history.js";
import { level } from "./facts.js";

type Printed = Pick<Fact, "document" | "printed">;

const evidence = ({ document, printed }: Printed) => ({ document, printed, locator: "Highlights" });

/** An erratum about what is printed somewhere. */
const about = (printed: readonly Printed[], more: Partial<Erratum> = {}): Erratum => ({
  ...{ id: "misprint", kind: "contradiction", reading: "another number", reason: "a misprint" },
  ...{ evidence: [], status: "explained", printed: printed.map(evidence) },
  ...more,
});

/** As a document prints it, with the digits as its words. */
const printed = (document: string, value: string): Fact => ({
  ...said(document, value),
  printed: value,
});

describe("a figure that an erratum names", () => {
  const [before, misprint, after] = ["a", "b", "c"].map((document, index) =>
    printed(document, index === 1 ? "999" : "600"),
  ) as [Fact, Fact, Fact];
  const vintages = (erratum: Erratum): string =>
    vintagesOf([before, misprint, after], {}, { errata: { erratum } });

  test("is no restatement if it is explained, with the figures that it contradicts", () => {
    expect(vintages(about([misprint], { facts: [misprint.id] }))).toBe("a b c");
  });

  test.each<[what: string, erratum: Erratum]>([
    ["is not explained", about([misprint], { status: "unexplained", facts: [misprint.id] })],
    ["contradicts no figure", about([misprint])],
    ["contradicts none of a list", about([misprint], { facts: [] })],
    [
      "is another one of the document",
      about([{ ...misprint, printed: "99" }], { facts: [misprint.id] }),
    ],
    [
      "is one of another document",
      about([{ ...misprint, document: "d" }], { facts: [misprint.id] }),
    ],
  ])("is one if it %s", (_, erratum) => {
    expect(vintages(erratum)).toBe("a | b | c");
  });

  test("does not show that a part stayed as it was while its total was restated", () => {
    const of =
      (metric: string, period: PeriodId, decimals = 0) =>
      (document: string, value: string) =>
        ({
          ...level(period, metric, value, decimals, { document, published: dayOf(document) }),
          printed: value,
        }) as Fact;
    const [total, year, quarter] = [of("total", "FY2001"), of("one", "FY2001"), of("one", "1Q01")];
    const misprints = [year("b", "999"), year("c", "999")];
    const facts = [
      ...[total("b", "100"), total("c", "150")],
      ...[quarter("b", "16"), of("one", "1Q01", -1)("c", "20"), ...misprints],
    ];
    const metrics = { total: { sumOf: ["one", "two"] } };
    const erratum = about(misprints, { facts: misprints.map(({ id }) => id) });
    const vintagesWith = (errata: Readonly<Record<string, Erratum>>): string =>
      vintagesOf(facts, { period: "1Q01", metric: "one" }, { metrics, errata });
    expect(vintagesWith({})).toBe("b c");
    expect(vintagesWith({ erratum })).toBe("b | c");
  });
});

describe("figures that contradict each other are set aside:", () => {
  const at = { published: dayOf("a") };
  const [first, second] = ["a1", "a2"].map((document, index) => ({
    ...said(document, ["600", "700"][index] ?? "", 0, at),
    printed: `${index}`,
  })) as unknown as [Fact, Fact];
  const elsewhere = { document: "a2", printed: "elsewhere" };

  test.each<[what: string, errata: readonly Erratum[], setAside: readonly string[], id?: string]>([
    ["all of them if none is named", [], ["a1", "a2"]],
    ["that which an erratum names by its place", [about([second])], ["a2"], "0"],
    [
      "by its id and its document, if nothing is printed in such words",
      [about([elsewhere], { facts: [second.id] })],
      ["a2"],
      "0",
    ],
    [
      "not by its id alone, which another document has, too",
      [about([{ document: "z", printed: "elsewhere" }], { facts: [second.id] })],
      ["a1", "a2"],
    ],
    ["not by its document alone", [about([elsewhere])], ["a1", "a2"]],
    [
      "by its place and not by its id if both are there",
      [about([second, { document: "a1", printed: "elsewhere" }], { facts: [second.id] })],
      ["a2"],
      "0",
    ],
    [
      "by the first erratum that names one",
      [about([elsewhere]), about([second]), about([first])],
      ["a2"],
      "1",
    ],
  ])("%s", (_, errata, setAside, id) => {
    const { contradictions } = infer([first, second], {
      errata: Object.fromEntries(errata.map((each, index) => [`${index}`, unexplained(each)])),
    });
    expect(
      contradictions.map((each) => [each.setAside.map(({ document }) => document), each.erratum]),
    ).toEqual([[setAside, id]]);
  });

  /** A figure that is explained is not used in the first place. */
  function unexplained(erratum: Erratum): Erratum {
    return { ...erratum, status: "unexplained" };
  }
});
