import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./median.mjs";

const entries = ["@iij/earnings", "decimal.js", "@iij/earnings/schema"];

/** Milliseconds from the start of a process to its end. */
function start(file) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** Pairs of processes by turns, so that a busy moment of the machine meets both of a pair. */
function pairs(bare, loading, count) {
  // The first pair fills the caches of the file system.
  start(bare);
  start(loading);
  return Array.from({ length: count }, () => {
    const [without, withImport] = [start(bare), start(loading)];
    return { without, withImport, ratio: withImport / without };
  });
}

const milliseconds = (numbers) => `${median(numbers).toFixed(1)} ms`;

/**
 * Bare Node runs an empty ES module; the others import one thing, and the ratio is the median of
 * the pairs' own.
 */
export function coldImports(count = 21) {
  const directory = mkdtempSync(join(tmpdir(), "earnings-"));
  const program = (name, text) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  try {
    const bare = program("bare.mjs", "");
    const measured = entries.map((entry) => {
      const loading = program("loading.mjs", `import "${import.meta.resolve(entry)}";`);
      return { entry, found: pairs(bare, loading, count) };
    });
    return [
      {
        name: "bare Node",
        median: milliseconds(measured.flatMap(({ found }) => found.map(({ without }) => without))),
        ratio: 1,
      },
      ...measured.map(({ entry, found }) => ({
        name: `import "${entry}"`,
        median: milliseconds(found.map(({ withImport }) => withImport)),
        ratio: median(found.map(({ ratio }) => ratio)),
        ...(entry === "@iij/earnings" && {
          atMost: 1.2,
          because: "all records and functions are compiled, and all files read",
        }),
      })),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
