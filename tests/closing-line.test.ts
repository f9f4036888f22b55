import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const top = fileURLToPath(new URL("..", import.meta.url));
let house = "";
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "earnings-run-"));
  symlinkSync(join(top, "node_modules"), join(house, "node_modules"));
});
afterEach(() => {
  rmSync(house, { recursive: true });
});

const imports = 'import { afterAll, beforeAll, describe, expect, test } from "vitest";\n';
const passing = `${imports}test("passes", () => { expect(1).toBe(1); });\n`;
const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    module: "nodenext",
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["tests"],
});

/** Runs Vitest as `npm test` does, on suites of its own, and reads how it ended. */
function run(suites: Readonly<Record<string, string>>): { line: string; status: number | null } {
  for (const [path, text] of Object.entries({ "tsconfig.json": tsconfig, ...suites })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(top, "node_modules/vitest/vitest.mjs"),
      "run",
      ...["--config", join(top, "tests/vitest.config.ts"), "--root", house],
    ],
    { encoding: "utf8" },
  );
  return { status, line: stdout.trim().split("\n").at(-1) ?? "" };
}

describe("the closing line counts as a failure", () => {
  test.each([
    ["a test", `test("fails", () => { expect(1).toBe(2); });`, 1],
    ["a hook of a file", `beforeAll(() => { throw new Error("no"); });`, 1],
    [
      "a hook of a group",
      `describe("group", () => {
        beforeAll(() => { throw new Error("no"); });
        test("is not run", () => { expect(1).toBe(1); });
      });`,
      1,
    ],
    ["a hook after the tests", `afterAll(() => { throw new Error("no"); });`, 1],
    ["a file that cannot be imported", `import "./not-there.js";`, 1],
    ["a file that throws", `throw new Error("no");`, 1],
    ["a rejection that nobody handles", `void Promise.reject(new Error("no"));`, 1],
    [
      "each of several",
      `beforeAll(() => { throw new Error("no"); });
      void Promise.reject(new Error("no"));`,
      2,
    ],
  ])("%s", (_, text, failed) => {
    const { line, status } = run({
      "tests/one.test.ts": passing,
      "tests/two.test.ts": `${imports}test("passes too", () => { expect(1).toBe(1); });\n${text}`,
    });
    expect(line).toMatch(new RegExp(String.raw`^\d passed, ${failed} failed(?:, \d skipped)?$`));
    expect(status).toBe(1);
  });

  test("a type test that does not hold", () => {
    const { line, status } = run({
      "tests/one.test.ts": passing,
      "tests/two.test-d.ts": `import { expectTypeOf, test } from "vitest";
        test("is a text", () => { expectTypeOf(1).toEqualTypeOf<string>(); });`,
    });
    expect([line, status]).toEqual(["1 passed, 1 failed", 1]);
  });

  test("a type error outside of the tests", () => {
    const { line, status } = run({
      "tests/one.test.ts": passing,
      "tests/two.test-d.ts": `import { expectTypeOf, test } from "vitest";
        test("is a number", () => { expectTypeOf(1).toEqualTypeOf<number>(); });`,
      "tests/three.ts": 'export const wrong: number = "text";',
    });
    expect([line, status]).toEqual(["2 passed, 1 failed", 1]);
  });
});

test("where nothing fails, none does", () => {
  const { line, status } = run({
    "tests/one.test.ts": `${passing}test.skip("not now", () => { expect(1).toBe(2); });`,
  });
  expect([line, status]).toEqual(["1 passed, 0 failed, 1 skipped", 0]);
});

test("where there is no test, that is a failure", () => {
  const { line, status } = run({ "tests/readme.md": "" });
  expect([line, status]).toEqual(["0 passed, 1 failed", 1]);
});
