import * as z from "zod";
import type { MetricDescriptions } from "../model/metric.js";
import { descriptionKeys, kindsDescribed } from "../model/metric-description.js";
import { define } from "./define.js";
import { otherKeys } from "./quarter.js";
import { name } from "./text.js";

/** A description of a metric, in which every key is optional. */
const description = /* @__PURE__ */ define(() =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(descriptionKeys).map(([key, is]) => [
          key,
          z.exactOptional(
            z.custom(is, `needs a valid value for ${key}; a mark is true or left out`),
          ),
        ]),
      ),
    )
    .check(({ value, issues }) => {
      const kinds = kindsDescribed(value);
      if (kinds.length > 1)
        issues.push({
          ...{ code: "custom", path: [], input: value },
          message: `is ${kinds.join(" and ")}, but a metric can be only one of these`,
        });
    }),
);

/** Descriptions of metrics by name; a name may not be that of another key of the record. */
export const descriptions = /* @__PURE__ */ define(
  () =>
    z.record(name, description).check(({ value, issues }) => {
      const others = new Set(otherKeys());
      for (const metric of Object.keys(value).filter((each) => others.has(each)))
        issues.push({
          ...{ code: "custom", path: [metric], input: metric },
          message: "is another key of the record, so no metric can have this name",
        });
    }) as unknown as z.ZodType<MetricDescriptions, MetricDescriptions>,
);
