import * as z from "zod";
import type { MetricDescriptions } from "../model/metric.js";
import { descriptionKeys, kindsDescribed } from "../model/metric-description.js";
import { define } from "./define.js";
import { otherKeys } from "./quarter.js";
import { name } from "./text.js";

/** A description of a metric: as many of its keys as are known. */
const description = /* @__PURE__ */ define(() =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(descriptionKeys).map(([key, is]) => [
          key,
          z.exactOptional(
            z.custom(is, `needs what ${key} is in metrics; a mark is true or left out`),
          ),
        ]),
      ),
    )
    .check(({ value, issues }) => {
      const kinds = kindsDescribed(value);
      if (kinds.length > 1)
        issues.push({
          ...{ code: "custom", path: [], input: value },
          message: `is ${kinds.join(" and ")}, of which a metric is one at most`,
        });
    }),
);

/** Descriptions of metrics by name; no name is that of another key of the record. */
export const descriptions = /* @__PURE__ */ define(
  () =>
    z.record(name, description).check(({ value, issues }) => {
      const others = new Set(otherKeys());
      for (const metric of Object.keys(value).filter((each) => others.has(each)))
        issues.push({
          ...{ code: "custom", path: [metric], input: metric },
          message: "is another key of the record, so that no metric can have its name",
        });
    }) as unknown as z.ZodType<MetricDescriptions, MetricDescriptions>,
);
