import type { MetricDescription } from "./metric.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isMark = (value: unknown): boolean => value === true;
// With the holes of a list, which `every` would pass over.
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && Array.from(value as readonly unknown[]).every(isText);

/** What each key of a description can be; a key that the model gains is a compile error here. */
export const descriptionKeys: {
  readonly [K in keyof Required<MetricDescription>]: (value: unknown) => boolean;
} = {
  label: isText,
  japanese: isText,
  unit: isText,
  usGaap: isText,
  nonGaap: isMark,
  flow: isMark,
  balance: isMark,
  perShare: isMark,
  expense: isMark,
  interim: isMark,
  underAnyStandard: isMark,
  ratioOf: (value) => isTexts(value) && (value as readonly unknown[]).length === 2,
  sumOf: isTexts,
  lossOf: isText,
  exceeds: isText,
  segment: isText,
  partOfSegment: isText,
};

/** The marks of which a metric has one at most, as far as a description has them. */
export function kindsDescribed(description: object): readonly string[] {
  return ["flow", "balance", "perShare"].filter(
    (kind) =>
      Object.hasOwn(description, kind) &&
      (description as Record<string, unknown>)[kind] !== undefined,
  );
}
