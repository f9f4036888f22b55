import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchProject, top } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

/** A strict program for each entry. Neither the optional packages nor their types are there. */
const files = [
  "earnings-program.ts",
  "chart-program.ts",
  "notebook-program.ts",
  "schema-program.ts",
  "export-program.ts",
  "import-program.ts",
] as const;
const sources = new Map(
  files.map((file) => [file, readFileSync(new URL(file, import.meta.url), "utf8")]),
);

const projects = [
  {
    title: "node16, as an ES module",
    type: "module",
    module: "node16",
    moduleResolution: "node16",
  },
  { title: "node16, as CommonJS", type: "commonjs", module: "node16", moduleResolution: "node16" },
  {
    title: "nodenext, as an ES module",
    type: "module",
    module: "nodenext",
    moduleResolution: "nodenext",
  },
  {
    title: "nodenext, as CommonJS",
    type: "commonjs",
    module: "nodenext",
    moduleResolution: "nodenext",
  },
  { title: "bundler", type: "module", module: "esnext", moduleResolution: "bundler" },
] as const;

/** What the compiler has to say of all programs, in lines. */
function compile({ type, module, moduleResolution }: (typeof projects)[number]): string[] {
  scratch.write({
    // The compiler says what it was not told to expect.
    ...Object.fromEntries(
      [...sources].map(([file, source]) => [file, source.replaceAll("@ts-expect-error", "")]),
    ),
    "package.json": JSON.stringify({ type }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022"],
        types: [],
        noEmit: true,
        module,
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      },
      files,
    }),
  });
  const { stdout } = spawnSync(
    process.execPath,
    [join(top, "node_modules/typescript/bin/tsc"), "--pretty", "false", "-p", "."],
    { cwd: scratch.directory, encoding: "utf8" },
  );
  // A message goes on in lines that are indented. zod's own declarations need names of a browser or
  // of Node.
  return stdout
    .split("\n")
    .filter((line) => !/^(?:\s|$)/.test(line) && !/^[^(]*\bnode_modules\/zod\//.test(line));
}

/** Where a program says that it is refused, and with which error: in the line after the comment. */
const namedIn = (source: string): readonly string[] =>
  source
    .split("\n")
    .flatMap((line, index) =>
      line.includes("@ts-expect-error")
        ? [`line ${index + 2}: ${/@ts-expect-error (TS\d+): /.exec(line)?.[1]}`]
        : [],
    );

describe.each(projects)("in a project of $title", (project) => {
  let said: readonly string[] = [];
  beforeAll(() => {
    said = compile(project);
  });

  // An error that is expected must be the one that is meant: a slip in the program would be an
  // error as well.
  test.each(files)("%s compiles but for the lines that name an error", (file) => {
    const found = said.flatMap((text) => {
      const [, where, line, code] = /^(.*)\((\d+),\d+\): error (TS\d+): /.exec(text) ?? [];
      return where === file ? [`line ${line}: ${code}`] : [];
    });
    const named = namedIn(sources.get(file) ?? "");
    expect(named.length).toBeGreaterThan(0);
    expect(found).toEqual(named);
  });

  test("nothing else has an error, the declarations of the package least of all", () => {
    expect(said.filter((text) => !files.some((file) => text.startsWith(`${file}(`)))).toEqual([]);
  });
});
