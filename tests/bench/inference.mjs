import { spawnSync } from "node:child_process";
import { facts, infer } from "@iij/earnings";
import { median } from "./median.mjs";

const base = 1e9;

/** The middle of the month after a quarter of a fiscal year that starts in April. */
function publishedAfter(year, quarter) {
  const month = 7 + quarter * 3;
  const [inYear, ofYear] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${inYear}-${String(ofYear).padStart(2, "0")}-15`;
}

/**
 * A company's quarters as they are printed: levels, cumulative levels, growth of a year, and a
 * margin, in the digits of a release.
 */
function factsOf(company, years) {
  const all = [];
  for (let year = 0; year < years; year += 1) {
    const yy = String((year + 70) % 100).padStart(2, "0");
    const last = String((year + 69) % 100).padStart(2, "0");
    const amounts = [0, 1, 2, 3].map((quarter) =>
      Math.round(
        base *
          1.05 ** year *
          (1 + 0.01 * quarter + 0.0001 * ((company * 7 + year * 3 + quarter) % 97)),
      ),
    );
    const make = (period, path, metric, number, position) => {
      const family = period.startsWith("FY")
        ? "fiscalYears"
        : period[1] === "Q"
          ? "quarters"
          : "halves";
      const evidence = {
        document: `company${company}-${yy}-${position}`,
        published: publishedAfter(1970 + year, position),
        standing: "issuer",
        printed: "as printed",
        locator: "table",
      };
      all.push({
        id: `${family}.${period}.${path}`,
        kind: path.startsWith("reportedGrowth") ? "growth" : "level",
        metric,
        period,
        definition: `company ${company}`,
        ...number,
        ...evidence,
      });
    };
    const million = (amount) => ({
      value: String(Math.round(amount / 1e6) * 1e6),
      unit: "JPY",
      decimals: -6,
    });
    let sum = 0;
    amounts.forEach((amount, quarter) => {
      sum += amount;
      const period = `${quarter + 1}Q${yy}`;
      // Every fifth quarter prints no level: it follows from the others.
      if ((year * 4 + quarter) % 5 !== 4)
        make(period, "revenues", "revenues", million(amount), quarter);
      make(period, "grossProfit", "grossProfit", million(amount * 0.15), quarter);
      make(
        period,
        "grossMargin",
        "grossMargin",
        { value: (Math.round(0.15 * 1000) / 1000).toFixed(3), unit: "ratio", decimals: 3 },
        quarter,
      );
      if (year > 0) {
        const before = Math.round(
          base *
            1.05 ** (year - 1) *
            (1 + 0.01 * quarter + 0.0001 * ((company * 7 + (year - 1) * 3 + quarter) % 97)),
        );
        make(
          period,
          "reportedGrowth.yearOverYear.revenues",
          "revenues",
          {
            value: (amount / before - 1).toFixed(3),
            unit: "ratio",
            decimals: 3,
            comparedTo: `${quarter + 1}Q${last}`,
          },
          quarter,
        );
      }
      const cumulative = [undefined, `1H${yy}`, `9M${yy}`, `FY${1970 + year}`][quarter];
      if (cumulative !== undefined) make(cumulative, "revenues", "revenues", million(sum), quarter);
    });
  }
  return all;
}

/** So many figures of companies with 25 years of records each. */
function figures(count) {
  const all = [];
  for (let company = 0; all.length < count; company += 1) all.push(...factsOf(company, 25));
  return all.slice(0, count);
}

function timeOf(list, rounds) {
  const times = Array.from({ length: rounds }, () => {
    // Time of the processor, so that a busy machine does not make long runs look slower than short
    // ones.
    const start = process.cpuUsage();
    const { contradictions } = infer(list);
    if (contradictions.length > list.length) throw new Error("more contradictions than figures");
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times);
}

const cold = `
  import { facts, infer } from "@iij/earnings";
  const [start, processor] = [performance.now(), process.cpuUsage()];
  infer(facts);
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  console.log(elapsed, (user + system) / 1000);
`;

/**
 * The first `infer(facts)` of a process, which reads the facts as well. The goal is for elapsed time
 * on an idle machine: of the time of the processors, V8 spends more than half on compiling in other
 * threads.
 */
export function coldInference(count = 11) {
  const times = Array.from({ length: count }, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", cold],
      { encoding: "utf8", cwd: import.meta.dirname },
    );
    if (stderr !== "") throw new Error(stderr);
    return stdout.split(" ").map(Number);
  });
  return ["elapsed", "of the processors"].map((what, index) => {
    const time = median(times.map((both) => both[index]));
    return {
      name: `our own ${facts.length.toLocaleString("en")} facts, time ${what}`,
      median: `${time.toFixed(0)} ms`,
      ratio: time / 150,
      ...(index === 0 && {
        atMost: 1,
        because: "it runs once, so that most code is interpreted while V8 compiles it",
      }),
    };
  });
}

/** Warm inference over our own facts, and over more and more figures. */
export function inferences() {
  const sizes = [1e3, 1e4, 1e5].map((count) => ({
    name: `${count.toLocaleString("en")} synthetic figures`,
    list: figures(count),
    rounds: count < 1e4 ? 7 : count < 1e5 ? 3 : 1,
  }));
  const all = [
    ...sizes,
    { name: `our own ${facts.length.toLocaleString("en")} facts`, list: [...facts], rounds: 7 },
  ];
  timeOf(sizes[0].list, 3);
  const times = all.map(({ list, rounds }) => timeOf(list, rounds));
  return all.map(({ name, list }, index) => ({
    name: `${name}, ${((times[index] / list.length) * 1000).toFixed(0)} µs each`,
    median: `${times[index].toFixed(0)} ms`,
    ratio: (times[index] / list.length) * (1000 / 40),
    ...(list.length === 1e5 && { atMost: 1, because: "each figure is checked and read first" }),
  }));
}
