import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const top = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * In milliseconds. A machine may be slow, and to end a run that hangs is for whoever started it.
 */
const patience = 15 * 60_000;

/**
 * Folders whose tests only call functions and read records. Those of one process share the modules
 * that they import: to load the library anew for each file would take longer than the tests.
 */
const sharing = [
  "charts",
  "columns",
  "documents",
  "errata",
  "export",
  "facts",
  "functions",
  "import",
  "laws",
  "model",
  "notebook",
  "schema",
  "statements",
  "vintages",
].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig(({ mode }) => ({
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
    projects: [
      { extends: true, test: { name: "sharing", include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: "by itself",
          include: ["tests/**/*.test.ts"],
          exclude: sharing,
          typecheck: {
            enabled: true,
            include: ["tests/**/*.test-d.ts"],
            // Only the tests of types and what they import: the whole project takes longer.
            tsconfig: mode === "quick" ? "tests/types/tsconfig.json" : "tsconfig.json",
          },
        },
      },
    ],
    reporters: ["default", top("tests/closing-line.ts")],
    // Vitest by itself leaves one processor free, which on a machine of two is half of it.
    maxWorkers: "100%",
    setupFiles: [top("tests/laws/seed.ts")],
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
  },
}));
