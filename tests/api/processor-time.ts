import { Worker } from "node:worker_threads";

/** The seconds of processor time after which a piece of work is done again. */
const suspicious = 1;

/** When the present piece of work began, in seconds of processor time, for the watch to read. */
const began = new Float64Array(new SharedArrayBuffer(8));

/** Ends the process when a piece of work has taken so many seconds of processor time. */
export function endAfter(seconds: number): void {
  const program = new URL("fuzz-watch.mjs", import.meta.url);
  new Worker(program, { execArgv: [], workerData: { began, seconds } }).unref();
}

/**
 * The seconds of processor time that a piece of work takes, in all threads of the process: what it
 * leaves to the garbage collector or to a worker is its own work, too. But the time that it waits,
 * on a busy machine, for a processor is not. Where it takes more than a second, it is done twice
 * more, and the least of the three counts: the garbage of earlier work and programs that use the
 * same processor's memory can make any one of them longer.
 */
export async function secondsOf(work: () => Promise<void>): Promise<number> {
  let least = await once(work);
  if (least <= suspicious) return least;
  for (let again = 0; again < 2; again += 1) least = Math.min(least, await once(work));
  return least;
}

async function once(work: () => Promise<void>): Promise<number> {
  const before = now();
  began[0] = before;
  await work();
  return now() - before;
}

function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
