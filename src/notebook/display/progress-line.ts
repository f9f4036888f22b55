import type { Locale } from "../../functions/display/locale.js";
import { plainDigits } from "../../functions/display/plain-digits.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** The progress of a long task, as each step of `importing` reports it. */
export interface Progress {
  readonly bytes: number;
  readonly read: number;
  readonly facts: number;
  /** The result at the end. */
  readonly imported?: {
    readonly report: {
      readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
      readonly derived: readonly unknown[];
    };
  };
}

type Report = NonNullable<Progress["imported"]>["report"];

const keys = ["bytes", "read", "facts"] as const;

/** Whether a value is a step of `importing`; an incomplete one is rejected. */
export function isProgress(value: unknown): value is Progress {
  const given = fieldsOf<Progress>(value);
  if (Array.isArray(value) || given.bytes === undefined || given.read === undefined) return false;
  const wrong = keys.find((key) => !Number.isSafeInteger(given[key]) || Number(given[key]) < 0);
  if (wrong !== undefined)
    refuse("malformedRecord", {
      needs: "a step of importing, with whole numbers under bytes, read and facts",
      got: `${show(given[wrong])} under ${wrong}`,
      values: [value],
    });
  return true;
}

/** One line of text for a step; the last one says what was derived and what was left out. */
export function progressLine({ bytes, read, facts, imported }: Progress, locale: Locale): string {
  const count = (number: number): string => plainDigits(String(number), 0, 0);
  const size = plainDigits((bytes / 1e6).toFixed(1), 1, 0);
  const leftOut = listIn(imported, "leftOut") as Report["leftOut"];
  const derived = listIn(imported, "derived").length;
  const out = leftOut.reduce((sum, group) => sum + group.count, 0);
  if (locale === "ja") {
    const reasons = leftOut
      .map(({ reason, count: many }) => `${reason} ${count(many)}件`)
      .join("、");
    const line = `${size} MB読込、記載${count(read)}件、ファクト${count(facts)}件`;
    if (imported === undefined) return `${line}…`;
    return [
      line,
      ...(derived === 0 ? [] : [`算出した四半期${count(derived)}件`]),
      ...(out === 0 ? [] : [`対象外${count(out)}件(${reasons})`]),
    ].join("、");
  }
  const reasons = leftOut.map(({ reason, count: many }) => `${count(many)} ${reason}`).join(", ");
  const line = `${size} MB read, ${count(read)} statements, ${count(facts)} facts`;
  if (imported === undefined) return `${line} …`;
  return [
    line,
    ...(derived === 0 ? [] : [`${count(derived)} quarters derived`]),
    ...(out === 0 ? [] : [`${count(out)} left out (${reasons})`]),
  ].join("; ");
}

function listIn(imported: Progress["imported"], key: "leftOut" | "derived"): readonly unknown[] {
  const { report } = fieldsOf<NonNullable<Progress["imported"]>>(imported ?? {});
  const list = fieldsOf<Report>(report ?? {})[key];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
