import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const top = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * In milliseconds. A machine may be slow, and to end a run that hangs is for whoever started it.
 */
const patience = 15 * 60_000;

export default defineConfig({
  root: top("."),
  resolve: {
    alias: [
      { find: /^@iij\/earnings$/, replacement: top("src/index.ts") },
      { find: /^@iij\/earnings\/schema$/, replacement: top("src/schema.ts") },
      { find: /^@iij\/earnings\/export$/, replacement: top("src/export.ts") },
      { find: /^@iij\/earnings\/import$/, replacement: top("src/import.ts") },
      { find: /^@iij\/earnings\/chart$/, replacement: top("src/chart.ts") },
      { find: /^@iij\/earnings\/columns$/, replacement: top("src/columns.ts") },
      { find: /^@iij\/earnings\/notebook$/, replacement: top("src/notebook.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    reporters: ["default", top("tests/closing-line.ts")],
    // Vitest by itself leaves one processor free, which on a machine of two is half of it.
    maxWorkers: "100%",
    setupFiles: [top("tests/laws/seed.ts")],
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
  },
});
