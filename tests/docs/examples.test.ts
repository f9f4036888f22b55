import { describe, expect, test } from "vitest";
import { asProgram, exampleFiles, examplesIn, resultsShown } from "./examples.js";
import { runExample } from "./run-example.js";

/** Runs a program that imports the library, and returns how many results it showed. */
async function run(program: string): Promise<number> {
  let shown = 0;
  await runExample(program, (actual, expected) => {
    shown += 1;
    expect(actual).toEqual(expected);
  });
  return shown;
}

const files = exampleFiles().map((file) => ({ file, examples: examplesIn(file) }));

for (const { file, examples } of files.filter(({ examples }) => examples.length > 0)) {
  describe(`the examples of ${file}`, () => {
    for (const example of examples) {
      test(`line ${example.line} runs and gives what it shows`, async () => {
        expect(resultsShown(example)).toBeGreaterThan(0);
        expect(await run(asProgram(example))).toBe(resultsShown(example));
      });
    }
  });
}

test("a wrong result in an example is found", async () => {
  const wrong = {
    file: "",
    line: 0,
    code: 'import { isPeriodId } from "@iij/earnings";\nisPeriodId("3Q02"); // → false',
  };
  await expect(run(asProgram(wrong))).rejects.toThrow();
});
