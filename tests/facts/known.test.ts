import { documents, fiscalYears, halves, known, nineMonths, quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { rows } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";

// That it is what knownFrom finds in our facts holds `npm run derive -- --check`.

type Levels = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const families: Readonly<Record<string, Levels>> = known;
const printed: Readonly<Record<string, Levels>> = {
  ...{ quarters, halves, nineMonths, fiscalYears },
};

const levels = Object.entries(families).flatMap(([family, series]) =>
  Object.entries(series).flatMap(([period, record]) =>
    Object.entries(record).flatMap(([metric, level]) => {
      const { basis, documents = [] } = level as { basis?: string; documents?: readonly string[] };
      return basis === undefined ? [] : [{ family, period, metric, level, basis, documents }];
    }),
  ),
);

describe("known", () => {
  it("has every amount that a record prints, and says that it is printed", () => {
    const amounts = Object.entries(printed).flatMap(([family, series]) =>
      Object.entries(series).flatMap(([period, record]) =>
        Object.entries(record)
          .filter(([, figure]) => {
            const { value, qualifier } = figure as { value?: string; qualifier?: string };
            return value !== undefined && qualifier === undefined;
          })
          .map(([metric, figure]) => ({ family, period, metric, figure })),
      ),
    );
    expect(amounts.length).toBe(levels.filter(({ basis }) => basis === "printed").length);
    for (const { family, period, metric, figure } of amounts)
      expect(families[family]?.[period]?.[metric]).toEqual({
        ...(figure as object),
        basis: "printed",
      });
  });

  it("has bounds of the others, and the documents of ours that these need", () => {
    const inferred = levels.filter(({ basis }) => basis === "inferred");
    expect(inferred.length).toBeGreaterThan(400);
    for (const { period, metric, level, documents: needed } of inferred) {
      expect(level).toMatchObject({ period, metric });
      expect([period, metric, needed.length]).not.toEqual([period, metric, 0]);
      expect(needed.filter((id) => !Object.hasOwn(documents, id))).toEqual([]);
    }
  });

  it("is read part by part, and each part once", () => {
    expect(known.quarters["3Q01"]).toBe(known.quarters["3Q01"]);
    expect(Object.keys(known)).toEqual(["quarters", "halves", "nineMonths", "fiscalYears"]);
  });

  it("tells more quarters of revenues than are printed", () => {
    const ofRevenues = rows(known.quarters, "revenues");
    const count = (wanted: string): number =>
      ofRevenues.filter(({ outcome }) => outcome === wanted).length;
    expect(count("inferred")).toBeGreaterThan(count("printed"));
    const drawn = levelsChart(known.fiscalYears, "revenues").data.values;
    expect(drawn.filter(({ lane }) => lane === "missing")).toEqual([]);
    expect(drawn.filter(({ kind }) => kind === "inferred").map(({ period }) => period)).toEqual([
      ...["FY2003", "FY2004"],
    ]);
  });
});
