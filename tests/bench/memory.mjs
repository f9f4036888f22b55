import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The memory of a process with a sorted panel: the most of the process, and what the computation
 * adds to the table, and to our output, which is reused.
 */
export function memory(rows = 1e7) {
  const most = (command, ...given) => {
    const { status, stdout } = spawnSync(command, given, { encoding: "utf8" });
    return status === 0 ? stdout.split(" ").map((kB) => Number(kB) / 1024) : undefined;
  };
  const ours = most(process.execPath, file("memory-program.mjs"), "ours", rows);
  const peers = [
    ["pandas", most("/usr/bin/python3", file("peers/frames.py"), rows, "memory"), 0.35],
    ["DuckDB", most(process.execPath, file("memory-program.mjs"), "DuckDB", rows), 0.25],
  ];
  return peers.flatMap(([name, theirs, atMost]) =>
    theirs === undefined || ours === undefined
      ? [{ name, missing: "not measured: it did not run" }]
      : ["the whole process", "what growth adds"].map((what, index) => ({
          name: `${name}, ${what}: ${theirs[index].toFixed(0)} MB, ours ${ours[index].toFixed(0)} MB`,
          median: `${theirs[index].toFixed(0)} MB`,
          ratio: ours[index] / theirs[index],
          atMost,
          because: "our table and our output alone take more",
        })),
  );
}
