// The memory of a process that computes the growth of a panel, ours or that of DuckDB, in kB: the
// most at any time, and the most during the computation beyond what there was before it.
import { readFileSync, writeFileSync } from "node:fs";
import { growthColumns } from "@iij/earnings/columns";
import { panel } from "./panel.mjs";
import { duckDbAlone } from "./peers/peers.mjs";

// Not `maxRSS`, which begins with the memory of the process that started this one.
const status = (name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync("/proc/self/status", "utf8"))[1]);

/** Makes a panel and the output, and returns what computes its growth. */
function oursAlone(rows) {
  const columns = panel(rows);
  const point = new Float64Array(rows).fill(0);
  return () => growthColumns(columns, { out: { point } });
}

const [who, rows] = [process.argv[2], Number(process.argv[3])];
const compute = who === "DuckDB" ? await duckDbAlone(rows) : oursAlone(rows);
const most = status("VmHWM");
// Begins to measure anew.
writeFileSync("/proc/self/clear_refs", "5");
const before = status("VmRSS");
await compute();
console.log(Math.max(most, status("VmHWM")), status("VmHWM") - before);
