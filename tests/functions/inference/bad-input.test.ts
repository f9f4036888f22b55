import { infer, explain } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "../bad-figures.js";
import { expectRefusal, refusal } from "../refusal.js";
import { cellOf, level, notationOf } from "./facts.js";

const good = level("3Q02", "revenues", "100", 0);

describe("infer refuses", () => {
  it.each([
    null,
    undefined,
    5,
    "facts",
    {},
    [null],
    [5],
    [{ id: "quarters.3Q02.revenues" }],
    [{ ...good, document: 3 }],
  ])("%j for facts", (facts) => {
    expect(refusal(() => infer(facts as never))).toMatchObject({
      code: "invalidFigure",
      function: "infer",
    });
  });

  it.each(["-0.05", "5%", "", " 1", "1e3", 0.05, null, -1, {}])(
    "%j for a tolerance, and says which",
    (tolerance) => {
      const error = refusal(() => infer([good], { tolerance: tolerance as never }));
      expect([error.code, error.function, error.values]).toEqual([
        "outOfRange",
        "infer",
        [tolerance],
      ]);
    },
  );

  it("a sum over a metric or a period that no fact speaks of, and says which", () => {
    const sums = (metric: string, period: string) =>
      [{ total: { metric: "revenues", period: "3Q02" }, parts: [{ metric, period }] }] as never;
    expectRefusal(() => infer([good], { sums: sums("sales", "3Q02") }), {
      code: "unknownMetric",
      function: "infer",
      needs: "sums over levels that some fact speaks of",
      got: '"sales" of 3Q02',
      values: ["sales", "3Q02"],
    });
    expect(refusal(() => infer([good], { sums: sums("revenues", "1Q02") }))).toMatchObject({
      code: "unknownPeriod",
      got: '"revenues" of 1Q02',
    });
    expect(refusal(() => infer([good], { sums: sums("revenues", "1Q02") })).message).toContain(
      "Periods of it: 3Q02.",
    );
    expect(refusal(() => infer([good], { sums: sums("revenues", "5Q02") })).code).toBe(
      "unknownPeriod",
    );
  });

  it.each(
    badFigures.filter(
      ([name, bad]) =>
        name !== "approximately" && typeof (bad as { value?: unknown } | null)?.value === "string",
    ),
  )("%s in a fact", (_, bad, code) => {
    const { id, document, published, standing, printed, locator, metric, period, kind } =
      good as unknown as Record<string, string>;
    expect(
      refusal(() =>
        infer([
          {
            ...(bad as object),
            id,
            document,
            published,
            standing,
            printed,
            locator,
            metric,
            period,
            kind,
          } as never,
        ]),
      ),
    ).toMatchObject({ code, function: "infer" });
  });
});

describe("infer leaves alone", () => {
  it("what it does not know: metrics, places and targets", () => {
    const own = level("3Q02", "soldUmbrellas", "100", 0);
    const others = [
      { ...good, kind: "attribute", period: undefined },
      { ...good, kind: "target", part: "low" },
      { ...good, kind: "claim" },
    ] as never[];
    const { cells } = infer([own, ...others]);
    expect(cells.map(({ metric }) => metric)).toEqual(["soldUmbrellas"]);
    expect(cells[0]?.statements).toEqual([own]);
  });

  it("nothing at all", () => {
    expect(infer([])).toMatchObject({ cells: [], contradictions: [] });
  });

  it("scopes that differ", () => {
    const parent = level("1Q02", "revenues", "50", 0, { scope: "parent only" });
    const inference = infer([
      parent,
      level("2Q02", "revenues", "110", 0),
      level("1H02", "revenues", "210", 0),
    ]);
    expect(
      notationOf(
        cellOf(
          { ...inference, cells: inference.cells.filter(({ scope }) => scope === undefined) },
          "1Q02",
        ),
      ),
    ).toBe("[99, 101]");
  });
});

describe("explain", () => {
  it("refuses what is not an inferred level", () => {
    for (const cell of [null, undefined, 5, {}, good])
      expect(refusal(() => explain(cell as never))).toMatchObject({
        code: "invalidFigure",
        function: "explain",
      });
  });
});
