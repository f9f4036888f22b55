import { growthColumns } from "@iij/earnings/columns";
import { median } from "./median.mjs";

/** A sorted panel of quarters, forty per company. */
function panel(rows) {
  let state = 1;
  return {
    entities: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 40)),
    periods: Int32Array.from({ length: rows }, (_, row) => 8000 + (row % 40)),
    amounts: Float64Array.from({ length: rows }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return 1000 + (state % 1e6);
    }),
    ...{ scale: -6, decimals: -6, span: "quarter", unit: "JPY" },
  };
}

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

/** Time of the processor per row in nanoseconds: a busy machine lengthens all other times. */
function timed(run, rows) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / rows;
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
        name: `${rows.toLocaleString("en")} rows: ${name}${verdict(ratio, goal)}`,
        median: `${median(times[index]).toFixed(1)} ns`,
        ratio,
      };
    });
  });
  const growing = perRow.at(-1) / perRow[0];
  return [
    ...found,
    {
      name: `points per row, most rows to fewest${verdict(growing, 1.5)}`,
      median: `${perRow.at(-1).toFixed(1)} ns`,
      ratio: growing,
    },
  ];
}

function verdict(ratio, goal) {
  if (goal === undefined) return "";
  return ` (goal ${goal}: ${ratio <= goal ? "met" : "missed"})`;
}
