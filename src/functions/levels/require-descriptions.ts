import type { MetricDescription, MetricDescriptions } from "../../model/metric.js";
import { bare, show } from "../refusing/describe.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { near } from "../refusing/near.js";
import { refuse } from "../refusing/refuse.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isMark = (value: unknown): boolean => value === true;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What each key of a description can be; a key that the model gains is a compile error here. */
const keys: { readonly [K in keyof Required<MetricDescription>]: (value: unknown) => boolean } = {
  ...{ label: isText, japanese: isText, unit: isText, usGaap: isText },
  ...{ nonGaap: isMark, flow: isMark, balance: isMark, perShare: isMark, expense: isMark },
  ...{ interim: isMark, underAnyStandard: isMark },
  ratioOf: (value) => isTexts(value) && (value as readonly unknown[]).length === 2,
  sumOf: isTexts,
  ...{ lossOf: isText, exceeds: isText, segment: isText, partOfSegment: isText },
};

/**
 * Refuses a description that says nothing that we understand: a misspelt mark would be passed over
 * without a word.
 */
export function requireDescriptions(metrics: unknown): asserts metrics is MetricDescriptions {
  if (typeof metrics !== "object" || metrics === null || Array.isArray(metrics))
    refuse("malformedRecord", {
      needs: "descriptions of metrics by name, such as { netSales: { flow: true } }",
      got: show(metrics),
      values: [metrics],
    });
  for (const [metric, description] of Object.entries(metrics)) {
    if (typeof description !== "object" || description === null || Array.isArray(description))
      refuse("malformedRecord", {
        needs: `a description of ${bare(metric)}, such as { flow: true }`,
        got: show(description),
        values: [metrics],
      });
    requireDescription(metric, description as object);
  }
}

function requireDescription(metric: string, description: object): void {
  for (const [key, value] of Object.entries(description)) {
    if (!Object.hasOwn(keys, key))
      refuse("malformedRecord", {
        needs: "keys that the descriptions in metrics have",
        got: `${show(key)} under ${bare(metric)}`,
        fix: near(key, Object.keys(keys)),
        values: [description],
      });
    if (!keys[key as keyof MetricDescription](value))
      refuse("malformedRecord", {
        needs: `${key} as the descriptions in metrics have it; a mark is true or left out`,
        got: `${show(value)} under ${bare(metric)}`,
        values: [description],
      });
  }
  const { flow, balance, perShare } = fieldsOf<MetricDescription>(description);
  const kinds = Object.entries({ flow, balance, perShare }).flatMap(([kind, is]) =>
    is === undefined ? [] : [kind],
  );
  if (kinds.length > 1)
    refuse("malformedRecord", {
      needs: "a metric that is a flow, a balance, an amount per share or none of these",
      got: `${kinds.join(" and ")} under ${bare(metric)}`,
      values: [description],
    });
}
