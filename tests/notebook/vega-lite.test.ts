import { expect, test } from "vitest";
import { quarters } from "@iij/earnings";
import { rows } from "@iij/earnings/notebook";
import { draw } from "../charts/draw.js";
import { marksIn, textsIn } from "../charts/svg.js";
import { complaintsOf } from "../charts/validate.js";

const income = rows(quarters, "operatingIncome", { scale: "billion" });

/** A specification as a user writes it, with the rows in it as they are. */
const written = {
  data: { values: income },
  width: 600,
  encoding: { x: { field: "end", type: "temporal" } },
  layer: [
    { mark: "bar", encoding: { y: { field: "value", type: "quantitative" } } },
    {
      mark: "rule",
      encoding: { y: { field: "lower", type: "quantitative" }, y2: { field: "upper" } },
    },
  ],
} as const;

test("a specification written by hand takes rows as its data, and draws a bar for each value, a rule for its ends and none for a gap", async () => {
  expect(complaintsOf(written)).toEqual([]);
  const { svg, warnings } = await draw(written as never);
  expect(warnings).toEqual([]);
  expect(svg.match(/NaN|undefined|Infinity/g)).toBeNull();
  expect(marksIn(svg, "bar")).toBe(
    Object.values(quarters).filter(
      (quarter) => "operatingIncome" in quarter && "value" in quarter.operatingIncome,
    ).length,
  );
  expect(marksIn(svg, "bar")).toBeLessThan(income.length);
  expect(marksIn(svg, "rule mark")).toBe(
    income.filter(({ lower, upper }) => lower !== null && upper !== null).length,
  );
  // Both axes have their ticks: years, and amounts on both sides of zero.
  const texts = textsIn(svg).join(" ");
  for (const tick of [/\b20\d\d\b/, /−\d/, /\b\d\b/]) expect(texts).toMatch(tick);
});
