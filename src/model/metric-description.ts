import type { MetricDescription } from "./metric.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isMark = (value: unknown): boolean => value === true;
// Includes the holes of a list, which `every` would skip.
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && Array.from(value as readonly unknown[]).every(isText);

/**
 * The valid values of each key of a description. A new key in the model is a compile error here.
 */
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

/** The marks in a valid description of which a metric may have only one. */
export const kindsDescribed = (description: object): readonly string[] =>
  ["flow", "balance", "perShare"].filter((kind) => Object.hasOwn(description, kind));
