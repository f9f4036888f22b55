import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The most memory of a process with a sorted panel, input and output included, against others. */
export function memory(rows = 1e7) {
  const most = (command, ...given) => {
    const { status, stdout } = spawnSync(command, given, { encoding: "utf8" });
    return status === 0 ? Number(stdout) / 1024 : undefined;
  };
  const ours = most(process.execPath, file("memory-program.mjs"), "ours", rows);
  const peers = [
    ["pandas", most("/usr/bin/python3", file("peers/frames.py"), rows, "memory"), 0.35],
    ["DuckDB", most(process.execPath, file("memory-program.mjs"), "DuckDB", rows), 0.25],
  ];
  return peers.map(([name, theirs, atMost]) =>
    theirs === undefined || ours === undefined
      ? { name, missing: "not measured: it did not run" }
      : {
          name: `${name}: ${theirs.toFixed(0)} MB, ours ${ours.toFixed(0)} MB`,
          median: `${theirs.toFixed(0)} MB`,
          ratio: ours / theirs,
          atMost,
        },
  );
}
