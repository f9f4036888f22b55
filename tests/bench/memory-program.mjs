// The most memory of a process that computes the growth of a panel, in kB: of ours, or of DuckDB.
import { readFileSync } from "node:fs";
import { growthColumns } from "@iij/earnings/columns";
import { panel } from "./panel.mjs";
import { duckDbAlone } from "./peers/peers.mjs";

const [who, rows] = [process.argv[2], Number(process.argv[3])];
if (who === "DuckDB") await duckDbAlone(rows);
else growthColumns(panel(rows), { out: { point: new Float64Array(rows) } });
// Not `maxRSS`, which begins with the memory of the process that started this one.
console.log(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
