import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scratchProject, top } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const read = (file: URL): string => readFileSync(file, "utf8");

const programs = {
  "@iij/earnings": {
    source: read(new URL("./earnings-program.ts", import.meta.url)),
    options: { lib: ["es2022"], skipLibCheck: false },
    refusals: 9,
  },
  "@iij/earnings/chart": {
    source: read(new URL("./chart-program.ts", import.meta.url)),
    options: { lib: ["es2022"], skipLibCheck: false },
    refusals: 3,
  },
  "@iij/earnings/notebook": {
    source: read(new URL("./notebook-program.ts", import.meta.url)),
    options: { lib: ["es2022"], skipLibCheck: false },
    refusals: 3,
  },
  // zod's own declarations need names of a browser or of Node, and longer to check than all else
  // here.
  "@iij/earnings/schema": {
    source: read(new URL("./schema-program.ts", import.meta.url)),
    options: { lib: ["es2022"], skipLibCheck: true },
    refusals: 1,
  },
  // Neither of the optional packages is there, nor are their types.
  "@iij/earnings/export": {
    source: read(new URL("./export-program.ts", import.meta.url)),
    options: { lib: ["es2022"], skipLibCheck: false },
    refusals: 3,
  },
} as const;

type Entry = keyof typeof programs;
const entries = Object.keys(programs) as Entry[];

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

type Project = (typeof projects)[number];

/** What the compiler has to say, in lines. */
function compile(source: string, options: object, project: Project): string[] {
  const { type, module, moduleResolution } = project;
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    ...options,
  };
  scratch.write({
    "program.ts": source,
    "package.json": JSON.stringify({ type }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        types: [],
        noEmit: true,
        module,
        moduleResolution,
        ...strict,
      },
      files: ["program.ts"],
    }),
  });
  try {
    execFileSync(
      process.execPath,
      [join(top, "node_modules/typescript/bin/tsc"), "--pretty", "false", "-p", "."],
      { cwd: scratch.directory },
    );
    return [];
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
      .trim()
      .split("\n");
  }
}

describe.each(entries)("a strict program with %s", (entry) => {
  const { source, options, refusals } = programs[entry];

  test.each(projects)("compiles: $title", (project) => {
    expect(compile(source, options, project)).toEqual([]);
  });

  // An error that is expected must be the one that is meant: a slip in the program would be an
  // error as well.
  test("is refused where it should be, for the reasons that it names", () => {
    const named = [...source.matchAll(/@ts-expect-error (TS\d+)/g)].map(([, code]) => code);
    const lines = compile(source.replaceAll("@ts-expect-error", ""), options, projects[0]);
    const found = lines.flatMap((line) => /^program\.ts.* error (TS\d+)/.exec(line)?.[1] ?? []);
    expect(named).toHaveLength(refusals);
    expect(found).toEqual(named);
  });
});
