import * as z from "zod";
import { metrics, type MetricId } from "../model/metric.js";
import { define } from "./define.js";
import { figureOf, statedOf } from "./figure.js";

const ids = /* @__PURE__ */ define(() => Object.keys(metrics) as [MetricId, ...MetricId[]]);

export const metricId = /* @__PURE__ */ define(() => z.enum(ids));

type LevelOf<M extends MetricId, C extends string> = (typeof metrics)[M]["unit"] extends "JPY"
  ? ReturnType<typeof figureOf<C>>
  : ReturnType<typeof statedOf<(typeof metrics)[M]["unit"]>>;

/**
 * One optional key per metric, as in {@link byMetric}: money as figures in one currency, everything
 * else in its own unit, possibly hedged or in words.
 */
export function levelsIn<C extends string>(
  currency: C,
): { readonly [M in MetricId]: z.ZodExactOptional<LevelOf<M, C>> } {
  const money = figureOf(currency);
  const levels = ids.map((id) => [
    id,
    z.exactOptional(metrics[id].unit === "JPY" ? money : statedOf(metrics[id].unit)),
  ]);
  return Object.fromEntries(levels) as { [M in MetricId]: z.ZodExactOptional<LevelOf<M, C>> };
}

/** One optional key per metric of the library; a metric that no document states has none. */
export function byMetric<S extends z.ZodType>(
  schema: S,
): { readonly [M in MetricId]: z.ZodExactOptional<S> } {
  return Object.fromEntries(ids.map((id) => [id, z.exactOptional(schema)])) as {
    [M in MetricId]: z.ZodExactOptional<S>;
  };
}
