import { expect, test } from "vitest";
import { quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { toSvg } from "@iij/earnings/notebook";

const chart = levelsChart(quarters, "revenues", { from: "2Q02", to: "4Q02" });
const long = "x".repeat(10_001);

// Vega takes a minute for a million characters in the place of `config.mark`.
test.each<[string, object]>([
  ["config", { config: long }],
  ["config.mark", { config: { mark: long } }],
  ["config.axis", { config: { ...chart.config, axis: long } }],
  ["config.style.bar", { config: { style: { bar: long } } }],
  ["config.range.category.1", { config: { range: { category: ["#000", long] } } }],
  ["config.title.subtitleFont", { config: { title: { subtitleFont: long } } }],
  ["layer.0", { layer: [long] }],
  ["layer", { layer: long }],
  ["layer.0.encoding", { layer: [{ mark: "bar", encoding: long }] }],
  ["layer.1.layer.0", { layer: [{ mark: "bar" }, { layer: [long] }] }],
  ["vconcat.0.mark", { layer: undefined, vconcat: [{ mark: long }] }],
  ["width", { width: long }],
])("a long text at %s is refused, and the error says where it is", async (place, changes) => {
  await expect(toSvg({ ...chart, ...changes })).rejects.toMatchObject({
    code: "malformedRecord",
    got: `10001 characters at ${place}`,
  });
});

test("a long text in description, datasets and usermeta, and a shorter one elsewhere, are drawn", async () => {
  const config = { ...chart.config, font: long.slice(1) };
  const more = { datasets: { none: [{ long }] }, usermeta: { long } } as object;
  const svg = await toSvg({ ...chart, description: long, config, ...more });
  expect(svg).toContain("<svg");
});

test("parts that share parts are counted at each place", async () => {
  let tree: object = { a: 1 };
  for (let depth = 0; depth < 30; depth += 1) tree = { left: tree, right: tree };
  await expect(toSvg({ ...chart, usermeta: tree } as never)).rejects.toMatchObject({
    needs: "a chart of at most 10000000 values",
  });
});
