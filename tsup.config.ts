import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";

/**
 * Keeps the functions in one file, and the model in another. Each entry imports their contents
 * page, though most need only part of it; esbuild would split the functions by the entries that use
 * them, and every further file costs a cold start about a millisecond. It does not split modules
 * that may have side effects, so the build calls the functions and the model that. Users' bundlers
 * read in `package.json` that nothing has side effects, and drop what is not used.
 */
const wingsInOnePiece: Plugin = {
  name: "wings-in-one-piece",
  setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) => {
      // The question that it asks itself is esbuild's to answer.
      if (pluginData === wingsInOnePiece) return undefined;
      const found = await build.resolve(path, { ...from, pluginData: wingsInOnePiece });
      return { ...found, sideEffects: /[\\/]src[\\/](?:functions|model)[\\/]/.test(found.path) };
    });
  },
};

/**
 * Writes every character beyond ASCII as an escape. V8 keeps a file with one such character in two
 * bytes per character, and takes longer to compile it. Texts of records are JSON, which has the same
 * escapes, so they stay in one byte per character until they are read.
 */
const asciiOnly: Plugin = {
  name: "ascii-only",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const escape = /[\\/]src[\\/]records[\\/]/.test(path) ? "\\\\u" : "\\u";
      const contents = (await readFile(path, "utf8")).replaceAll(
        /[^\0-\x7f]/g,
        (unit) => escape + unit.charCodeAt(0).toString(16).padStart(4, "0"),
      );
      return { contents, loader: "ts" };
    });
  },
};

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    export: "src/export.ts",
    import: "src/import.ts",
    chart: "src/chart.ts",
    notebook: "src/notebook.ts",
    columns: "src/columns.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  // So that rollup makes the CommonJS files, which keeps `import()`: tsup itself turns it into
  // `require`, and most optional packages are ES modules only. No file is imported only to run it,
  // which esbuild would warn users about.
  treeshake: { moduleSideEffects: "no-external" },
  clean: true,
  esbuildPlugins: [wingsInOnePiece, asciiOnly],
  // TypeScript 6 refuses an option that tsup 8 sets for its declarations.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
