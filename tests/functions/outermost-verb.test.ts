import { asOf, crossSelling, EarningsError, facts, quarters } from "@iij/earnings";
import { crossSellingChart } from "@iij/earnings/chart";
import { toCsv } from "@iij/earnings/export";
import { growthRows, toSvg } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

/**
 * Inner functions do not know which verb they work for: the one that the reader of the error has
 * called is named.
 */
describe("an error names the function that was called, and none behind it", () => {
  const { systemsIntegration } = crossSelling["3Q02"];

  it.each([
    ["asOf", () => asOf(facts, "junk" as never)],
    [
      "crossSellingChart",
      () =>
        crossSellingChart(
          {
            "3Q02": {
              systemsIntegration: {
                ...systemsIntegration,
                base: { value: "-1", unit: "companies" },
              },
            },
          },
          "3Q02",
        ),
    ],
    ["growthRows", () => growthRows(quarters, "sales" as never)],
    [
      "toCsv",
      () =>
        toCsv([
          {
            ...systemsIntegration.rate,
            id: "own",
            published: "2003-13-45x",
            standing: "issuer",
            value: "x",
          },
        ] as never),
    ],
  ])("%s", (verb, run) => {
    const error = refusal(run);
    expect(error.function).toBe(verb);
    expect(error.message.startsWith(`${verb} needs `)).toBe(true);
  });

  it("toSvg, which takes its time", async () => {
    const error: unknown = await toSvg({} as never).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EarningsError);
    expect((error as EarningsError).function).toBe("toSvg");
  });
});
