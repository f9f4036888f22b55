import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { outcomeWords } from "../../src/functions/display/outcome-words.js";
import { guidanceWords, relationWords } from "../../src/functions/display/answer-words.js";
import { filesUnder } from "../tree/files-under.js";

const words = [outcomeWords, guidanceWords, relationWords].flatMap((table) =>
  Object.values(table).map(({ ja }) => ja),
);

test("the words for outcomes stand in the tables of display and nowhere else", () => {
  expect(words.length).toBeGreaterThan(20);
  const repeated = filesUnder("src", ".ts")
    .filter((file) => !/^src\/(?:documents|records|functions\/display)\//.test(file))
    .flatMap((file) => {
      // Examples in docstrings show what a reader sees.
      const source = readFileSync(file, "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
      return words.filter((word) => source.includes(`"${word}"`)).map((word) => `${file}: ${word}`);
    });
  expect(repeated).toEqual([]);
});
