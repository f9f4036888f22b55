import type * as z from "zod";

type Issues = z.core.ParsePayload["issues"];

interface Days {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** Months of the periods of a record, by the letter of their ids. */
const lengths: Readonly<Record<string, number>> = { Q: 3, H: 6, M: 9, Y: 12 };

/** The days are those of the period that the id names, in whichever month the fiscal year starts. */
export function requireDays({ id, start, end }: Days, issues: Issues): void {
  const startFault = faultOfStart(id, start);
  const endFault = faultOfEnd(id, start, end);
  if (startFault !== undefined) issues.push({ code: "custom", path: ["start"], input: start, message: startFault });
  if (endFault !== undefined) issues.push({ code: "custom", path: ["end"], input: end, message: endFault });
}

function faultOfStart(id: string, start: string): string | undefined {
  if (!start.endsWith("-01")) return `first day ${start} is not the first of a month`;
  const kind = id.charAt(1);
  const monthsBefore = kind === "Q" || kind === "H" ? (Number(id.charAt(0)) - 1) * (lengths[kind] ?? 0) : 0;
  const [found, named] = [Math.floor((monthOf(start) - monthsBefore) / 12), yearOf(id)];
  if (found === named) return undefined;
  return `first day ${start} is of a fiscal year that starts in ${found}; that of ${id} starts in ${named}`;
}

function faultOfEnd(id: string, start: string, end: string): string | undefined {
  if (end < start) return `last day ${end} is before the first, ${start}`;
  if (!isLastOfMonth(end)) return `last day ${end} is not the last of a month`;
  const [found, named] = [monthOf(end) - monthOf(start) + 1, lengths[id.charAt(1)]];
  return found === named ? undefined : `${start} to ${end} has ${found} months; ${id} has ${named}`;
}

/** Number of a day's month, counted from the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const isLastOfMonth = (day: string): boolean => new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;

/** The ids reach from 1969 to 2068, so that two digits are one year. */
function yearOf(id: string): number {
  const short = Number(id.slice(-2));
  return short + (short < 69 ? 2000 : 1900);
}
