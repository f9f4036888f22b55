import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    export: "src/export.ts",
    chart: "src/chart.ts",
    notebook: "src/notebook.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  // So that rollup makes the CommonJS files, which keeps `import()`: tsup itself turns it into `require`, and most optional packages are ES modules only.
  // No file is imported only to run it, which esbuild would warn users about.
  treeshake: { moduleSideEffects: "no-external" },
  clean: true,
  // TypeScript 6 refuses an option that tsup 8 sets for its declarations.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
