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
const file = "src/documents/fy2024/iij-1q24-release.ts";
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

test("a new document is written and listed by its day, and its types are right", () => {
  const made = make("iij-1q24-release", "--published", "2024-08-08");
  expect(made.says).toContain(`npm run document:check ${file}`);
  expect(made.status).toBe(0);
  expect(index()).toMatch(/ {2}rttNewsFy2023Article,\n {2}iij1q24Release,\n\];/);
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

test("an older document goes before the later ones", () => {
  expect(
    make(
      "press-1q05-article",
      "--published=2005-09-01",
      "--kind=article",
      "--standing=press",
      "--title=A title",
    ).status,
  ).toBe(0);
  const imports = [...index().matchAll(/[\w-]+(?=\.js";)/g)].map(([id]) => id);
  const place = imports.indexOf("press-1q05-article");
  expect(imports.slice(place - 1, place + 2)).toEqual([
    "it-pro-1q05-article",
    "press-1q05-article",
    "it-pro-1h05-listing-article",
  ]);
  const listed = [...index().matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
  expect(listed[listed.indexOf("press1q05Article") - 1]).toBe("itPro1q05Article");
});

test.each([
  ["an id that exists", ["iij-1q03-release"], "already"],
  ["an id that was just made", ["iij-1q24-release"], "already"],
  ["a malformed id", ["IIJ_1Q24"], "no document id"],
  ["a path for an id", ["../iij-1q24-release"], "no document id"],
  ["no id", [], "Which document?"],
  ["a kind that is none", ["iij-2q24-release", "--kind", "leaflet"], "--kind is one of"],
  ["a day that is none", ["iij-2q24-release", "--published", "2024-02-30"], "--published is a day"],
  ["an unknown flag", ["iij-2q24-release", "--colour", "red"], "no flag --colour"],
])("%s is refused, and nothing is written", (_, words, says) => {
  const before = index();
  const made = make(...words);
  expect(made.says).toContain(says);
  expect(made.status).toBe(2);
  expect(index()).toBe(before);
  expect(existsSync(join(house, "src/documents/fy2024/iij-2q24-release.ts"))).toBe(false);
});

test("a figure that is wrong makes the check fail", () => {
  const broken = readFileSync(join(house, file), "utf8").replace(
    "places: []",
    'places: [{ locator: "Highlights", states: [{ of: "quarters.2Q24.revenues", printed: "JPY 75 billion" }] }]',
  );
  writeFileSync(join(house, file), broken);
  const { status, says } = check(file);
  expect(says).toContain("[outsideReach] quarters.2Q24.revenues");
  expect(status).toBe(1);
});

test("a file that is not there is said to be so", () => {
  expect(check("src/documents/nowhere.ts")).toEqual({
    status: 2,
    says: "There is no file src/documents/nowhere.ts.\n",
  });
});
