import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import * as earnings from "@iij/earnings";
import * as exporting from "@iij/earnings/export";
import * as schema from "@iij/earnings/schema";
import * as z from "zod";
import { Decimal } from "decimal.js";
import { asProgram, exampleFiles, examplesIn, resultsShown } from "./examples.js";

const modules: Readonly<Record<string, object>> = {
  "@iij/earnings": earnings,
  "@iij/earnings/schema": schema,
  "@iij/earnings/export": exporting,
  "decimal.js": { Decimal },
  zod: z,
};

/** The program with its imports, as esbuild prints them, as calls of `require`. */
function requiring(code: string): string {
  return code
    .replace(/^import \* as (\w+) from ("[^"]+");$/gm, "const $1 = require($2);")
    .replace(/^import \{([^}]*)\} from ("[^"]+");$/gm, (_, names: string, from: string) => `const {${names.replaceAll(" as ", ": ")}} = require(${from});`);
}

/** Runs a program that imports the library, and returns how many results it showed. */
async function run(program: string): Promise<number> {
  // Not as CommonJS, in which esbuild knows no top-level await: the imports are rewritten below.
  const { code } = transformSync(program, { loader: "ts", format: "esm", target: "es2022" });
  let shown = 0;
  const shows = (actual: unknown, expected: unknown): void => {
    shown += 1;
    expect(actual).toEqual(expected);
  };
  const load = (name: string): object => {
    const module = modules[name];
    if (module === undefined) throw new Error(`An example imports ${name}, which it cannot.`);
    return module;
  };
  // The examples are this repository's own; running them is the point.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const body = new Function("require", "module", "$shows", `return (async () => {${requiring(code)}\n})()`);
  await (body as (load: unknown, module: object, shows: unknown) => Promise<void>)(load, {}, shows);
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
  const wrong = { file: "", line: 0, code: 'import { isPeriodId } from "@iij/earnings";\nisPeriodId("3Q02"); // → false' };
  await expect(run(asProgram(wrong))).rejects.toThrow();
});
