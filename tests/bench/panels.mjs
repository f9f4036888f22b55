import { growthColumns } from "@iij/earnings/columns";
import { median } from "./median.mjs";
import { panel } from "./panel.mjs";

/** The same matching with an inexact division, and no check of anything. */
function floats({ entities, periods, amounts }, point) {
  // From the fifth row on: a read outside of a typed array would make the loop twice as slow.
  point.fill(NaN, 0, 4);
  for (let row = 4; row < amounts.length; row += 1) {
    const base = row - 4;
    point[row] =
      entities[base] === entities[row] && periods[row] - periods[base] === 4
        ? (amounts[row] - amounts[base]) / amounts[base]
        : NaN;
  }
}

/**
 * Time of the processor per row in nanoseconds: a busy machine lengthens all other times. Few rows
 * are computed several times.
 */
function timed(run, rows) {
  const times = Math.max(1, 1e6 / rows);
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / rows / times;
}

/** Growth of a panel against a loop over floats; each row of the table names its goal. */
export function panels(sizes = [1e5, 1e6, 1e7], rounds = 9) {
  const perRow = [];
  const found = sizes.flatMap((rows) => {
    const columns = panel(rows);
    const [point, inexact] = [new Float64Array(rows), new Float64Array(rows)];
    const all = { outcome: new Uint8Array(rows), point, lower: new Float64Array(rows) };
    const jobs = [
      ["a loop over floats, inexact", () => floats(columns, inexact)],
      ["points", () => growthColumns(columns, { out: { point } }), 1.25],
      [
        "outcomes, points and bounds",
        () => growthColumns(columns, { out: { ...all, upper: inexact } }),
        4,
      ],
    ];
    const times = jobs.map(() => []);
    for (let round = -3; round < rounds; round += 1)
      for (const [index, [, run]] of jobs.entries()) {
        const time = timed(run, rows);
        if (round >= 0) times[index].push(time);
      }
    perRow.push(median(times[1]));
    return jobs.map(([name, , goal], index) => {
      const ratio = median(times[index].map((time, round) => time / times[0][round]));
      return {
        name: `${rows.toLocaleString("en")} rows: ${name}`,
        median: `${median(times[index]).toFixed(1)} ns`,
        ratio,
        ...(goal !== undefined && {
          atMost: goal,
          because: "each amount and each period is checked again in each call",
        }),
      };
    });
  });
  const growing = perRow.at(-1) / perRow[0];
  return [
    ...found,
    {
      name: "points per row, most rows to fewest",
      median: `${perRow.at(-1).toFixed(1)} ns`,
      ratio: growing,
      atMost: 1.5,
      because: "the table no longer fits the caches of the processor",
    },
  ];
}
