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
  clean: true,
  // TypeScript 6 refuses an option that tsup 8 sets for its declarations.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
