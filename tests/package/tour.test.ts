import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const printed = execFileSync(process.execPath, ["docs/tour.mjs"], { encoding: "utf8" });
const page = readFileSync("docs/3q02.md", "utf8");
const title = /^# (.+)$/m.exec(page)?.[1] ?? "";
const [computed = "", shown = ""] = printed.split(`\n${title}\n${"=".repeat(title.length)}\n`);

test("the tour of the README computes its first part with the built package", () => {
  for (const heading of [
    "Figures, with what they can be",
    "Growth",
    "Cross-selling",
    "Guidance",
    "Sources",
  ])
    expect(computed).toContain(`\n${heading}`);
  expect(computed).toContain('"JPY10.6 billion", iij-3q02-presentation, 3Q02 Highlights > In 3Q02');
  expect(computed).toContain("JPY10.55 billion to JPY10.65 billion");
  expect(computed).toContain("n.m. (lossWidened, a change of -JPY374 million to -JPY372 million)");
  expect(computed).toMatch(/Operating margin +-5\.38% to -5\.31%\n/);
  expect(computed).toContain("expected: JPY12.5 billion to JPY13.0 billion");
  expect(computed).toContain("printed: JPY13.0 billion, undecidable: rounding");
  expect(computed).toMatch(/inferred: JPY13\.026 billion to JPY13\.049 billion, above\n/);
  expect(computed).toContain("JPY31 billion at the low ends");
  expect(computed).toContain("118.66 JPY/USD to 118.77 JPY/USD");
  expect(computed).toMatch(/\n\d+ errata, among them: /);
  // Amounts and names are written for a reader.
  expect(computed).not.toMatch(/\d{9}|JPY-|\brevenues\b|operatingIncome/);
});

/** The text without what Markdown and a terminal do to it. */
const squeezed = (text: string): string => text.replace(/\s/g, "");

/** The cells of a table's row, or a paragraph or item entire. */
function partsOf(line: string): readonly string[] {
  if (line.startsWith("![") || /^\|[-|]+$/.test(line)) return [];
  const words = line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  const parts = words.startsWith("|") ? words.split(/(?<!\\)\|/) : [words];
  return parts.map((part) => squeezed(part.replaceAll("\\", ""))).filter((part) => part !== "");
}

const sections = page.split(/^## /m).map((section) => {
  const [heading = "", ...lines] = section.split("\n");
  return { heading, parts: lines.flatMap(partsOf) };
});
const sectionsShown = shown.split(/\n(?=[^\n]+\n-+\n)/);

test.each(sections.slice(1))("the tour prints $heading as the page has it", (section) => {
  const { heading, parts } = section;
  const start = `${heading}\n${"-".repeat(heading.length)}\n`;
  const text = squeezed(sectionsShown.find((each) => each.startsWith(start)) ?? "");
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});

test("the tour prints the page entire, without the signs of Markdown", () => {
  expect(sections.length).toBeGreaterThan(10);
  expect(squeezed(shown)).toContain(
    sections[0]?.parts.find((part) => part.startsWith("Thispageshows")),
  );
  expect(shown).not.toMatch(/^[|#!]|\]\(|!\[|\|---/m);
});
