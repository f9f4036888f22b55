import { expect, test } from "vitest";
import { withSizes } from "../../src/files/sizes.js";

const files = { "facts.csv": "x".repeat(12_000) };

test("a size behind a file's name follows the file, in a sentence and in a table", () => {
  expect(withSizes("see `dist/data/facts.csv` (20 kB), and", files)).toBe(
    "see `dist/data/facts.csv` (12 kB), and",
  );
  expect(withSizes("| `dist/data/facts.csv` | a table | 20 kB | 9 kB |", files)).toMatch(
    /^\| `dist\/data\/facts\.csv` \| a table \| 12 kB \| 0(?:\.\d)? kB \|$/,
  );
});

test("a size that is true to a twentieth stays, and so does what is no file of ours", () => {
  const page = "`facts.csv` (11.5 kB) and `other.csv` (20 kB)";
  expect(withSizes(page, files)).toBe(page);
});
