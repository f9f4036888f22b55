import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchProject, top } from "./scratch.js";
import { tools } from "./tools.js";

const without = scratchProject();
const withWriter = scratchProject();
symlinkSync(
  join(top, "node_modules/hyparquet-writer"),
  join(withWriter.directory, "node_modules/hyparquet-writer"),
  "dir",
);
let modules: Readonly<Record<string, string>>;
beforeAll(() => {
  const pathOf = tools("bundlers");
  const paths = ["webpack", "rollup", "@rollup/plugin-node-resolve"].map(
    (name) => [name, pathOf(name)] as const,
  );
  modules = {
    ...Object.fromEntries(paths),
    esbuild: join(top, "node_modules/esbuild/lib/main.js"),
  };
});
afterAll(() => {
  without.remove();
  withWriter.remove();
});

/**
 * Each bundles `program.mjs` into `bundle.mjs` and prints the warnings and errors that its user
 * would see.
 */
const builds = {
  "webpack 5, for production": (target: string) => webpack(target, "production"),
  "webpack 5, for development": (target: string) => webpack(target, "development"),
  rollup: () => `
    const warnings = [];
    require(modules.rollup).rollup({ input: "program.mjs", plugins: [require(modules["@rollup/plugin-node-resolve"]).default()], onwarn: ({ message }) => warnings.push(message) })
      .then((bundle) => bundle.write({ file: "bundle.mjs" })).then(() => print(warnings));`,
  esbuild: (target: string) => `
    const platform = ${JSON.stringify(target)} === "web" ? "browser" : "node";
    require(modules.esbuild).build({ entryPoints: ["program.mjs"], outfile: "bundle.mjs", bundle: true, format: "esm", platform, logLevel: "silent" })
      .then(({ warnings }) => print(warnings));`,
};

const webpack = (target: string, mode: string): string => `
    require(modules.webpack)({
      entry: "./program.mjs", mode: "${mode}", devtool: false, performance: false, target: ["${target}", "es2022"],
      experiments: { outputModule: true }, output: { path: __dirname, filename: "bundle.mjs", module: true, chunkFormat: "module" },
    }, (error, stats) => {
      const { warnings, errors } = stats.toJson({ all: false, warnings: true, errors: true });
      print([error, ...warnings, ...errors].filter(Boolean).map(({ message }) => message));
    });`;

type Bundler = keyof typeof builds;

function warningsOf(
  project: typeof without,
  bundler: Bundler,
  target: string,
  program: string,
): unknown {
  const start = `const modules = ${JSON.stringify(modules)}; const print = (warnings) => process.stdout.write(JSON.stringify(warnings));`;
  project.write({ "program.mjs": program, "build.cjs": `${start}\n${builds[bundler](target)}` });
  return project.run("build.cjs");
}

const all = Object.keys(builds) as Bundler[];

describe.each(all)("%s", (bundler) => {
  test.each(["web", "node"])(
    "says nothing of optional packages to a program for %s that makes CSV alone, and the bundle runs",
    (target) => {
      const program =
        'import { facts } from "@iij/earnings"; import { toCsv } from "@iij/earnings/export"; process.stdout.write(JSON.stringify(toCsv(facts).length > 1000));';
      expect(warningsOf(without, bundler, target, program)).toEqual([]);
      expect(without.run("bundle.mjs")).toBe(true);
    },
  );

  // Without the schemas, since rollup has something to say of zod itself.
  test("says nothing of an entry that loads no optional package, however much of it is used", () => {
    const names = ["@iij/earnings", "@iij/earnings/chart", "@iij/earnings/export"];
    const imports = names
      .map((name, index) => `import * as entry${index} from "${name}";`)
      .join(" ");
    const used = names.map((_, index) => `Object.keys(entry${index}).length > 0`).join(", ");
    expect(
      warningsOf(
        without,
        bundler,
        "web",
        `${imports} process.stdout.write(JSON.stringify([${used}]));`,
      ),
    ).toEqual([]);
    expect(without.run("bundle.mjs")).toEqual([true, true, true]);
  });

  test("bundles the package that is passed in", () => {
    const program = `import * as writer from "hyparquet-writer"; import { facts } from "@iij/earnings"; import { toParquet } from "@iij/earnings/export";
      toParquet(facts, { writer }).then((bytes) => process.stdout.write(JSON.stringify(String.fromCharCode(...bytes.slice(0, 4)))));`;
    expect(warningsOf(withWriter, bundler, "web", program)).toEqual([]);
    without.write({ "copied.mjs": withWriter.read("bundle.mjs") });
    expect(without.run("copied.mjs")).toBe("PAR1");
  });

  test("leaves a package that is not passed in to the program, which says what to do where it is not there", () => {
    const program = `import { facts } from "@iij/earnings"; import { toParquet } from "@iij/earnings/export";
      toParquet(facts).catch(({ code, message }) => process.stdout.write(JSON.stringify([code, message])));`;
    expect(warningsOf(without, bundler, "node", program)).toEqual([]);
    expect(without.run("bundle.mjs")).toEqual([
      "missingPackage",
      expect.stringContaining("In a bundle, import it and pass it in the options."),
    ]);
  });
});
