import { readdirSync } from "node:fs";
import { join } from "node:path";

const inference = "src/functions/inference/";
const targets = ["src/functions/vintages/targets-known.ts", "src/model/target.ts"];

/**
 * The tests that mutants meet. What reads built files, pages, charts or pictures stays out. Where
 * tests are about some of our code only, or take as long as all the others together, `of` says
 * which code they are asked about.
 */
const rooms = [
  { room: "model" },
  { room: "functions" },
  { room: "vintages" },
  { room: "facts", files: ["guidance-chains.test.ts"], of: targets },
  { room: "laws" },
  { room: "columns", of: ["src/columns/"] },
  {
    room: "api",
    files: ["meant.test.ts", "plain-answers.test.ts", "table.test.ts"],
    of: ["display", "levels", "periods", "plain", "refusing"].map(
      (each) => `src/functions/${each}/`,
    ),
  },
  { room: "functions/inference", of: [inference] },
  {
    room: "laws/inference",
    files: [
      "contradictions.test.ts",
      "derivation.test.ts",
      "monotone.test.ts",
      "narrow-growing.test.ts",
      "narrow-sum.test.ts",
      "range.test.ts",
      "run.test.ts",
      "small-systems.test.ts",
      "termination.test.ts",
      "truth.test.ts",
    ],
    of: [inference],
  },
  {
    room: "laws/oracle",
    files: ["histories.test.ts", "tiny-systems.test.ts"],
    of: [inference],
  },
];

/** Files of these rooms that need Vitest itself or the source as it is written. */
const filesLeft = new Set([
  "tests/functions/ties.test.ts",
  "tests/model/metric-sentences.test.ts",
  "tests/laws/growth-sql.test.ts",
]);

/** Tests that ask so much of all our facts that each takes as long as all the others together. */
const testsLeft = new Set([
  "asOf law: a later day never loses a fact",
  "history is in the order of publication, for every level",
]);

/** Tests of pictures, of files that other packages write, and of the list of tests itself. */
const isLeft = /\btoSvg\b|\btoParquet\b|\btoArrow\b|file that holds it is there/;

/**
 * Only files of tests whose path has this pattern, so that one folder's mutants take minutes. What
 * the others would kill survives, so that a score is no better for it.
 */
const wanted = new RegExp(process.env["TESTS"] ?? "");

export const takesPart = (name) => !testsLeft.has(name) && !isLeft.test(name);

/** Where the mutants are that a file of tests is asked about; everywhere if it does not say so. */
const places = new Map();

/** The files of tests for some patterns of what is mutated, from the folder that Stryker runs in. */
export function testFiles(mutate) {
  const starts = mutate
    .filter((each) => !each.startsWith("!"))
    .map((each) => each.split(/[*{:]/)[0]);
  return rooms.flatMap(({ room, files = readdirSync(join("tests", room)), of }) => {
    const isWanted = (place) =>
      starts.some((start) => start.startsWith(place) || place.startsWith(start));
    if (of !== undefined && !of.some(isWanted)) return [];
    const found = files
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `tests/${room}/${file}`)
      .filter((file) => !filesLeft.has(file) && wanted.test(file));
    if (of !== undefined) for (const file of found) places.set(file, of);
    return found;
  });
}

/** Whether a file of tests is asked about the mutants of a file of ours. */
export const isAsked = (test, file) =>
  places.get(test)?.some((place) => file.includes(place)) ?? true;

/**
 * Files that keep what they have read. A mutant there is not noticed by a test whose values were
 * read before, so that these files are loaded anew for each of their mutants.
 */
const keepsWhatItRead = /\/(?:model\/calendar|levels\/read-level)\.ts$/;

export const isLoadedAnew = (file) => keepsWhatItRead.test(file);
