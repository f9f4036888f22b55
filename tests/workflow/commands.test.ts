import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const top = fileURLToPath(new URL("../..", import.meta.url));
const house = mkdtempSync(join(tmpdir(), "earnings-workflow-"));
const file = "src/documents/fy2060/test-1q60-release.ts";
const index = (): string => readFileSync(join(house, "src/documents/index.ts"), "utf8");

interface Run {
  readonly status: number | null;
  readonly says: string;
}

/** Runs a script of this repository in the copy of the house. */
function run(program: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(top, "node_modules", program), ...words],
    { cwd: house, encoding: "utf8" },
  );
  return { status, says: stdout + stderr };
}
const command = (name: string, ...words: readonly string[]): Run =>
  run("tsx/dist/cli.mjs", join(top, "src/workflow", `${name}.ts`), ...words);
const make = (...words: readonly string[]): Run => command("new-document", ...words);
const check = (path: string): Run => command("check-document", path);

beforeAll(() => {
  cpSync(join(top, "src/documents"), join(house, "src/documents"), { recursive: true });
  cpSync(join(top, "src/model"), join(house, "src/model"), { recursive: true });
  symlinkSync(join(top, "node_modules"), join(house, "node_modules"));
  for (const name of ["package.json", "tsconfig.json"]) cpSync(join(top, name), join(house, name));
});
afterAll(() => {
  rmSync(house, { recursive: true });
});

test("a new document is one new file, which the first step of derive lists; its types are right", () => {
  const before = index();
  const made = make("test-1q60-release", "--published", "2060-08-08");
  expect(made.says).toContain(`npm run document:check ${file}`);
  expect(made.status).toBe(0);
  expect(index()).toBe(before);
  const listing = "src/documents/index.ts";
  expect(command("list-documents", "--check")).toEqual({
    status: 1,
    says: `Not up to date (run npm run derive): ${listing}\n`,
  });
  expect(command("list-documents")).toEqual({ status: 0, says: `Written: ${listing}\n` });
  expect(command("list-documents", "--check")).toEqual({ status: 0, says: "" });
  expect(index()).toMatch(/\n {2}test1q60Release,\n\];/);
  const types = run("typescript/bin/tsc", "--noEmit", "-p", join(house, "tsconfig.json"));
  expect(types).toEqual({ status: 0, says: "" });
});

test("its own check says just what is still missing", () => {
  const { status, says } = check(file);
  expect(says.match(/\[\w+\] \w+/g)).toEqual([
    "[incomplete] title",
    "[incomplete] url",
    "[incomplete] places",
  ]);
  expect(status).toBe(0);
});

test.each([
  ["an id that exists", ["iij-1q03-release"], "already"],
  ["an id that was just made", ["test-1q60-release"], "already"],
  ["a malformed id", ["Test_1Q60"], "is not a document id"],
  ["a path for an id", ["../test-1q60-release"], "is not a document id"],
  ["no id", [], "Which document?"],
  ["a kind that is none", ["test-2q60-release", "--kind", "leaflet"], "--kind is one of"],
  [
    "a day that is none",
    ["test-2q60-release", "--published", "2024-02-30"],
    "--published is a day",
  ],
  ["an unknown flag", ["test-2q60-release", "--colour", "red"], "no flag --colour"],
])("%s is refused, and nothing is written", (_, words, says) => {
  const made = make(...words);
  expect(made.says).toContain(says);
  expect(made.status).toBe(2);
  expect(existsSync(join(house, "src/documents/fy2060/test-2q60-release.ts"))).toBe(false);
});

test("a figure that is wrong makes the check fail", () => {
  const broken = readFileSync(join(house, file), "utf8").replace(
    "places: []",
    'places: [{ locator: "Highlights", states: [{ of: "quarters.2Q60.revenues", printed: "JPY 75 billion" }] }]',
  );
  writeFileSync(join(house, file), broken);
  const { status, says } = check(file);
  expect(says).toContain("[outsideReach] quarters.2Q60.revenues");
  expect(status).toBe(1);
});

test("a file that is not there is said to be so", () => {
  expect(check("src/documents/nowhere.ts")).toEqual({
    status: 2,
    says: "There is no file src/documents/nowhere.ts.\n",
  });
});
