import { writeSync } from "node:fs";
import { EarningsError, isPeriodId } from "@iij/earnings";
import { hostileValues } from "./hostile-values.js";
import { call, natural, verbs } from "./natural-calls.js";
import { endAfter, secondsOf } from "./processor-time.js";

/**
 * Calls every function of every entry point with every hostile value in the place of each argument,
 * and of each part of an argument. Writes each call before it is made, so that whoever waits knows
 * which one does not end, what went wrong with one as a line that starts with "!", and at the end
 * the slowest calls as lines that start with "~".
 */
function say(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      // The pipe is full until its reader has time.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

/** More than a screen of text is not read. */
const longest = 1500;

/**
 * A call is to be answered within a second of an idle processor. Work that shares a processor's
 * memory with other programs takes up to twice as long, and this many seconds are more than that:
 * a call that is quadratic or worse in one of the hostile values takes far longer.
 */
const limit = 4;

/** A call that takes this many seconds of processor time is taken for one that does not end. */
const endless = 60;

/** How many of the slowest calls are listed. */
const listed = 10;
let slowest: readonly (readonly [seconds: number, what: string])[] = [];

/** Parts of ours that are of other shapes than their neighbours. */
const preferred = ["3Q02", "2Q02", "FY2002", "revenues", "operatingIncome", "reportedGrowth"];

type Path = readonly (string | number)[];

/** The ways to the parts of an argument: of many that are alike to the first, and not far down. */
function pathsIn(value: unknown, depth = 0): readonly Path[] {
  if (typeof value !== "object" || value === null || depth > 4 || "toFixed" in value) return [];
  return keysOf(value).flatMap((key) => [
    [key],
    ...pathsIn((value as Readonly<Record<string | number, unknown>>)[key], depth + 1).map(
      (rest) => [key, ...rest],
    ),
  ]);
}

function keysOf(value: object): Path {
  if (Array.isArray(value)) return value.length === 0 ? [] : [0];
  const keys = Object.keys(value);
  if (keys.length <= 16) return keys;
  const known = preferred.filter((key) => keys.includes(key));
  return isPeriodId(keys[0]) && known.length > 0 ? known : [...known, ...keys.slice(0, 8)];
}

/** A copy of an argument with another value at a path. */
function replaced(argument: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const parts = argument as Readonly<Record<string | number, unknown>>;
  const part = replaced(parts[key], rest, by);
  return Array.isArray(argument)
    ? argument.map((each: unknown, index) => (index === key ? part : each))
    : { ...parts, [key]: part };
}

async function check(verb: string, what: string, given: readonly unknown[]): Promise<void> {
  say(what);
  let wrong: string | undefined;
  const seconds = await secondsOf(async () => {
    wrong = await wrongWith(verb, given);
  });
  if (wrong !== undefined) say(`! ${what}: ${wrong}`);
  if (seconds > limit) say(`! ${what}: takes ${seconds.toFixed(1)} seconds of processor time`);
  slowest = [...slowest, [seconds, what] as const].sort(([a], [b]) => b - a).slice(0, listed);
}

/** What is wrong with the answer of a call, or with its error. */
async function wrongWith(verb: string, given: readonly unknown[]): Promise<string | undefined> {
  try {
    await call(verb, given);
  } catch (error) {
    if (!(error instanceof EarningsError)) return String(error).slice(0, 200);
    if (error.function !== verb) return `names ${error.function}`;
    const { length } = error.message;
    if (length > longest) return `${length} characters: ${error.message.slice(0, 200)}`;
  }
  return undefined;
}

const [, , only = "", shareOfParts = "1"] = process.argv;
const every = Math.max(1, Math.round(1 / Number(shareOfParts)));
let count = 0;
endAfter(endless);
for (const verb of only === "" ? verbs : only.split(",")) {
  const given = natural[verb] ?? [];
  for (const [place, argument] of given.entries()) {
    for (const path of [[], ...pathsIn(argument)]) {
      for (const [name, value] of Object.entries(hostileValues)) {
        count += 1;
        if (path.length > 0 && count % every !== 0) continue;
        const where = [place, ...path].join(".");
        await check(
          verb,
          `${verb}(${where} = ${name})`,
          given.with(place, replaced(argument, path, value)),
        );
      }
    }
  }
}
for (const [seconds, what] of slowest) say(`~ ${seconds.toFixed(2)} ${what}`);
say(`done ${count}`);
