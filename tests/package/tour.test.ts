import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the tour of the README runs from the built package to its end", () => {
  const printed = execFileSync(process.execPath, ["docs/tour.mjs"], { encoding: "utf8" });
  for (const heading of [
    "Figures, with what they can be",
    "Growth",
    "Segments",
    "Data centers",
    "Rankings",
    "Cross-selling",
    "Guidance",
    "Sources",
  ])
    expect(printed).toContain(`\n${heading}`);
  expect(printed).toContain('"JPY10.6 billion", iij-3q02-presentation, 3Q02 Highlights > In 3Q02');
  expect(printed).toContain("n.m. (lossWidened, by JPY-373 million)");
  expect(printed).toContain("67%: 100 or 101 of 150 companies");
  expect(printed).toContain(
    '3Q02: Revenues declined, and the company calls that temporary. ("Temporary decline',
  );
  expect(printed).toContain("19,420.15 m² (term); a floor bears 1 ton/m²");
  expect(printed).toContain('IIJ 2 of 8 printed; the release: "number two"');
  expect(printed).toMatch(/\n\d+ errata, among them: /);
});
