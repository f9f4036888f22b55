import { Decimal } from "decimal.js";
import { do_not_optimize, measure } from "mitata";
import { growth, quarters } from "@iij/earnings";
import { median } from "./median.mjs";

/** Two records, and two figures that a program has just made, which are read in every call. */
const pairs = {
  records: [quarters["2Q03"].revenues, quarters["1Q03"].revenues],
  "new figures": [
    { value: "10600000000", unit: "JPY", decimals: -8 },
    { value: "10500000000", unit: "JPY", decimals: -8 },
  ],
};

// As an expert writes it by hand: one constructor for each direction, each operation rounded
// outward.
const Floor = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_FLOOR });
const Ceil = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_CEIL });
const Nearest = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_EVEN });

function byDecimals(now, before) {
  const halfNow = new Nearest(`5e${-now.decimals - 1}`);
  const halfBefore = new Nearest(`5e${-before.decimals - 1}`);
  const [n, b] = [new Nearest(now.value), new Nearest(before.value)];
  const [nLower, nUpper, bLower, bUpper] = [
    n.minus(halfNow),
    n.plus(halfNow),
    b.minus(halfBefore),
    b.plus(halfBefore),
  ];
  if (!(bLower.gt(0) && nLower.gte(0))) return undefined;
  return {
    rate: {
      point: n.minus(b).div(b),
      lower: new Floor(nLower).minus(bUpper).div(bUpper),
      upper: new Ceil(nUpper).minus(bLower).div(bLower),
    },
    change: {
      point: n.minus(b),
      lower: new Floor(nLower).minus(bUpper),
      upper: new Ceil(nUpper).minus(bLower),
    },
  };
}

function byFloats(now, before) {
  const halfNow = 10 ** -now.decimals / 2;
  const halfBefore = 10 ** -before.decimals / 2;
  const [n, b] = [Number(now.value), Number(before.value)];
  const [nLower, nUpper, bLower, bUpper] = [
    n - halfNow,
    n + halfNow,
    b - halfBefore,
    b + halfBefore,
  ];
  if (!(bLower > 0 && nLower >= 0)) return undefined;
  return {
    rate: {
      point: (n - b) / b,
      lower: (nLower - bUpper) / bUpper,
      upper: (nUpper - bLower) / bLower,
    },
    change: { point: n - b, lower: nLower - bUpper, upper: nUpper - bLower },
  };
}

const contestants = [
  { name: "growth of the library", run: growth },
  { name: "the same by hand with decimal.js (floor and ceiling)", run: byDecimals },
  { name: "the same by hand with floats (no proof)", run: byFloats },
];

/** All must say the same before it matters how fast they say it. */
function requireSameAnswer(current, base) {
  const answers = contestants.map(({ run }) => {
    const { rate } = run(current, base);
    return [rate.point, rate.lower, rate.upper].map((end) => Number(end).toFixed(12)).join(" ");
  });
  if (new Set(answers).size > 1)
    throw new Error(`The contestants disagree:\n${answers.join("\n")}`);
}

/**
 * Medians over rounds in which all take turns, so that a busy moment of the machine meets each of
 * them; ratios are of one round. The goal is that the same by hand takes five times as long.
 */
export async function growthRates(of, rounds = 5) {
  const [current, base] = pairs[of];
  requireSameAnswer(current, base);
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contestants.entries()) {
      const { p50 } = await measure(() => do_not_optimize(run(current, base)), {
        min_cpu_time: 2e8,
      });
      times[index].push(p50);
    }
  }
  return contestants.map(({ name, run }, index) => ({
    name,
    median: `${(median(times[index]) / 1000).toFixed(2)} µs`,
    ratio: median(times[index].map((time, round) => time / times[0][round])),
    ...(of === "records" &&
      run === byDecimals && {
        atLeast: 5,
        because: "six Decimals are created for each growth",
      }),
  }));
}
