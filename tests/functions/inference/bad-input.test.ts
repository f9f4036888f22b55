import { infer, explain } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "../bad-figures.js";
import { expectRefusal, refusal } from "../refusal.js";
import { cellOf, level, notationOf } from "./facts.js";

const good = level("3Q02", "revenues", "100", 0);
const part = { metric: "revenues", period: "3Q02" };

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
      needs: "sums over amounts that some fact mentions",
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

  // The holes are the case.
  /* eslint-disable no-sparse-arrays */
  it.each<[what: string, sums: unknown]>([
    ["between the parts of a sum", [{ total: part, parts: [part, , part] }]],
    ["before the first part", [{ total: part, parts: [, part] }]],
    ["in the place of the only part", [{ total: part, parts: new Array(1) }]],
    ["between two sums", [{ total: part, parts: [part] }, , { total: part, parts: [part] }]],
    ["in the place of the only sum", new Array(1)],
  ])("a hole %s", (_, sums) => {
    expect(refusal(() => infer([good], { sums: sums as never }))).toMatchObject({
      code: "malformedRecord",
      needs: "sums as a list of { total, parts }, each a { metric, period }",
    });
  });

  it("a hole between the parts that a description of a metric names", () => {
    const metrics = { revenues: { sumOf: ["sales", , "rent"] } };
    expect(refusal(() => infer([good], { metrics: metrics as never })).code).toBe(
      "malformedRecord",
    );
  });
  /* eslint-enable no-sparse-arrays */

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
