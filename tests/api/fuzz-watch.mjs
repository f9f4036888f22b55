import { workerData } from "node:worker_threads";

/**
 * Ends its process once a call has taken so much processor time that it would not end: nothing in
 * the thread of the call itself can. Each call writes down when it begins.
 */
const { began, seconds } = workerData;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1e6 - began[0] > seconds) process.kill(process.pid, "SIGKILL");
}, 500);
