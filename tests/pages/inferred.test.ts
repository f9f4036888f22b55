import { errata, facts } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { inferred } from "../../src/derivation/pages/inferred.js";

const page = inferred(facts);
/** As the documents until 2003 leave it: later ones may say more of the same levels. */
const early = inferred(facts.filter(({ published }) => published < "2004"));
const rowOf = (period: string, metric: string): string | undefined =>
  early.split("\n").find((line) => line.startsWith(`| ${period} | ${metric} |`));

describe("the page of what is inferred", () => {
  test("has 3Q01 revenues, which nobody printed, with the one document that it takes", () => {
    expect(rowOf("3Q01", "Revenues")).toBe(
      "| 3Q01 | Revenues | US GAAP | JPY9,925.203 million | JPY9,953.892 million |  | iij-3q02-presentation |",
    );
  });

  test("has a printed level with its literal where all figures together say more", () => {
    expect(rowOf("4Q02", "Revenues")).toContain(
      "| JPY13,026.541 million | JPY13,048.476 million | 130億円 |",
    );
  });

  test("leaves out what is known as printed and no better", () => {
    expect(rowOf("1Q03", "Revenues")).toBeUndefined();
    expect(rowOf("FY2001", "Revenues")).toBeDefined();
  });

  test("names the erratum of every contradiction, none of which is new", () => {
    const contradictions = page
      .slice(page.indexOf("## Contradictions"))
      .split("\n")
      .filter((line) => line.startsWith("| “"));
    const named = contradictions.map((line) => line.split(" | ").at(-1)?.replace(" |", ""));
    expect(named).toContain("netIncomeOf1h09IsBeforeTaxes");
    expect(named.filter((id) => !Object.hasOwn(errata, id ?? ""))).toEqual([]);
  });

  test("follows from the facts", () => {
    const other = facts.map((fact) =>
      fact.id === "quarters.3Q02.reportedGrowth.yearOverYear.revenues" && "value" in fact
        ? { ...fact, value: "0.064" }
        : fact,
    );
    expect(inferred(other)).not.toContain("JPY9,925.203 million");
  });
});
