// What a worker of docs/performance.md does: the growth of some companies, in shared memory.
import { parentPort, workerData } from "node:worker_threads";

const { entry, columns, from, to, point } = workerData;
const { growthColumns } = await import(entry);
const part = (column) => column.subarray(from, to);
growthColumns(
  {
    ...columns,
    entities: part(columns.entities),
    periods: part(columns.periods),
    amounts: part(columns.amounts),
  },
  { out: { point: part(point) } },
);
parentPort.postMessage("done");
