import { growthColumns } from "@iij/earnings/columns";
import { median } from "./median.mjs";
import { panel, shuffled } from "./panel.mjs";
import { arqueroOf, duckDb, pandas, polars, timed } from "./peers/peers.mjs";

/** How many times as long each takes, by what is compared. */
const goals = {
  pandas: { fresh: 3.5, reused: 8, mixed: 6 },
  Arquero: { fresh: 9, reused: 20 },
  DuckDB: { fresh: 10, reused: 20, mixed: 2.5 },
  polars: { fresh: 25, reused: 50, mixed: 6 },
};

/** Why a goal is missed, if it is. */
const reasons = {
  fresh: "the operating system takes longer to provide new memory than the computation takes",
  reused: "the goal is less than a loop over floats takes without any check",
  mixed: "amounts are read from memory in random order",
};

const titles = {
  fresh: "sorted rows, a fresh array",
  reused: "sorted rows, output reused",
  mixed: "unsorted rows with gaps, a fresh array",
};

/**
 * Growth of a panel by programs that compute with floats, against points of ours. Times are elapsed
 * and processor time, and the ratio is the smaller one of the two: several programs use both
 * processors, and a busy machine lengthens elapsed time. What cannot be measured says why.
 */
export async function againstPeers(rows = 1e6, rounds = 5) {
  const columns = panel(rows);
  const mixed = shuffled(columns);
  const point = new Float64Array(rows);
  const fresh = (some) =>
    growthColumns(some, { out: { point: new Float64Array(some.amounts.length) } });
  const ours = {
    fresh: () => timed(() => fresh(columns)),
    reused: () => timed(() => growthColumns(columns, { out: { point } })),
    mixed: () => timed(() => fresh(mixed)),
  };
  const starts = {
    pandas: () => pandas(rows),
    Arquero: () => arqueroOf(columns),
    DuckDB: () => duckDb(columns, mixed),
    polars: () => polars(columns, mixed),
  };
  const found = [];
  for (const [peer, start] of Object.entries(starts)) {
    let program;
    try {
      program = await start();
    } catch (error) {
      found.push({ name: peer, missing: `not measured: ${String(error).split("\n")[0]}` });
      continue;
    }
    for (const [what, atLeast] of Object.entries(goals[peer])) {
      const theirs = what === "mixed" ? program.mixed : program.sorted;
      const times = [];
      for (let round = -2; round < rounds; round += 1) {
        const pair = [await theirs(), await ours[what]()];
        if (round >= 0) times.push(pair);
      }
      const [elapsed, processor] = [0, 1].map((kind) =>
        median(times.map(([their, our]) => their[kind] / our[kind])),
      );
      found.push({
        name: `${program.name}: ${titles[what]}`,
        median: `${(median(times.map(([[seconds]]) => seconds)) * 1000).toFixed(0)} ms`,
        ratio: Math.min(elapsed, processor),
        atLeast,
        because: reasons[peer === "pandas" && what === "fresh" ? "reused" : what],
      });
    }
    program.stop();
  }
  return found;
}
