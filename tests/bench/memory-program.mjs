// The memory of a process that computes the growth of a panel, ours or that of DuckDB, in kB: the
// most at any time, and the most during the computation beyond what there was before it.
import { readFileSync, writeFileSync } from "node:fs";
import { growthColumns } from "@iij/earnings/columns";
import { panel } from "./panel.mjs";
import { duckDbAlone } from "./peers/peers.mjs";

// Not `maxRSS`, which begins with the memory of the process that started this one.
const status = (name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync("/proc/self/status", "utf8"))[1]);

const [who, rows] = [process.argv[2], Number(process.argv[3])];
const columns = who === "DuckDB" ? undefined : panel(rows);
const point = new Float64Array(who === "DuckDB" ? 0 : rows).fill(0);
const compute =
  who === "DuckDB" ? await duckDbAlone(rows) : () => growthColumns(columns, { out: { point } });
const most = status("VmHWM");
// Begins to measure anew.
writeFileSync("/proc/self/clear_refs", "5");
const before = status("VmRSS");
await compute();
console.log(Math.max(most, status("VmHWM")), status("VmHWM") - before);
