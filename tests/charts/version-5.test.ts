import { describe, expect, test } from "vitest";
import { fiscalYears } from "@iij/earnings";
import { type ChartSpec, levelsChart } from "@iij/earnings/chart";
import { show } from "@iij/earnings/notebook";
import { draw } from "./draw.js";
import { drawWith5 } from "./draw-5.js";
import { oursInVariants } from "./ours.js";
import { textsIn } from "./svg.js";
import { complaintsOf } from "./validate.js";

/** The chart as a notebook hands it to JupyterLab, which draws with Vega-Lite 5. */
async function asVersion5(chart: ChartSpec): Promise<object> {
  return (await show(chart).bundle())["application/vnd.vegalite.v5+json"] as object;
}

/**
 * A picture in two parts: what is drawn, in which order and in which colours, and the numbers in
 * it.
 */
function partsOf(svg: string): { readonly form: string; readonly numbers: readonly number[] } {
  // Vega 6 states another default for the corners of lines.
  const picture = svg.replaceAll(/ stroke-miterlimit="\d+"/g, "");
  // The digits of a colour are no numbers.
  const number = /(?<!#[0-9a-f]*)-?\d+(?:\.\d+)?/g;
  return {
    form: picture.replaceAll(number, "…"),
    numbers: (picture.match(number) ?? []).map(Number),
  };
}

/**
 * How far two pictures of the same form are apart where they differ most, in pixels. The versions
 * round the room that a legend takes otherwise.
 */
function farthest(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((each, index) => Math.abs(each - (other[index] ?? Infinity))));
}

describe.each(oursInVariants)("%s", (_, make) => {
  test("is for a notebook what Vega-Lite 5's schema asks for, and says so", async () => {
    const spec = await asVersion5(make());
    expect(spec).toHaveProperty("$schema", "https://vega.github.io/schema/vega-lite/v5.json");
    expect(complaintsOf(spec, "vega-lite-5")).toEqual([]);
  });

  test("is drawn by version 5 without a warning, as by version 6 up to four pixels", async () => {
    const chart = make();
    const [five, six] = await Promise.all([drawWith5(await asVersion5(chart)), draw(chart)]);
    expect(five.warnings).toEqual([]);
    expect(textsIn(five.svg)).toEqual(textsIn(six.svg));
    const [inFive, inSix] = [partsOf(five.svg), partsOf(six.svg)];
    expect(inFive.form === inSix.form).toBe(true);
    expect(farthest(inFive.numbers, inSix.numbers)).toBeLessThanOrEqual(4);
  });
});

test("what version 5 has to say against a chart is heard", async () => {
  const spec = await asVersion5(levelsChart(fiscalYears, "revenues"));
  expect(complaintsOf({ ...spec, layer: [{ mark: { type: "blob" } }] }, "vega-lite-5")).not.toEqual(
    [],
  );
  expect(
    (await drawWith5({ ...spec, encoding: { blob: { field: "period", type: "nominal" } } }))
      .warnings,
  ).toContainEqual(expect.stringContaining("blob"));
});
