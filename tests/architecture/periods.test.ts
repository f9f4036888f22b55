import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesUnder } from "../tree/files-under.js";

/**
 * The ways in which the id of a period has been taken apart: a pattern of one, or its characters.
 */
const takesApart =
  /\[1-4\]\)?Q|\[12\]\)?H|9M\\d|FY\(|FY\\d|\/[QH]\/|startsWith\("(?:FY|9M)"\)|\bQ: |=== "Q"/;

const isCode = (file: string): boolean => !/^src\/(?:records|documents)\//.test(file);

test("the id of a period is taken apart in the calendar and nowhere else", () => {
  const files = filesUnder("src", ".ts")
    .filter(isCode)
    .filter((file) => takesApart.test(readFileSync(file, "utf8")));
  expect(files).toEqual(["src/model/calendar.ts"]);
});
