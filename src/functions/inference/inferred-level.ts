import type { PeriodId } from "../../model/period.js";
import { readPeriod } from "../periods/read-period.js";
import { show } from "../refusing/describe.js";
import type { Inference, InferredCell } from "./inference.js";
import { byStatement } from "./levels-by-period.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/**
 * What is known of one level: its ends, whether they are printed or inferred, and how they were found. Of several vintages it is the last, of
 * several accounting standards the one that was stated last; `undefined` if nothing is known of the level.
 *
 * @param inference - What `infer` returns.
 * @param period - A period id.
 * @param metric - A metric of the facts.
 * @throws EarningsError `unknownPeriod`; `unknownMetric` if nothing is known of the metric in any period.
 *
 * @example
 * ```ts
 * import { checkGuidance, facts, guidance, infer, inferredLevel } from "@iij/earnings";
 *
 * const level = inferredLevel(infer(facts), "4Q02", "revenues")!;
 * checkGuidance(guidance["4Q02"].revenues, level).verdict; // → "above"
 * ```
 */
export function inferredLevel(inference: Inference, period: PeriodId, metric: string): InferredCell | undefined {
  return named("inferredLevel", () => levelsIn(inference, period, metric)[0]);
}

/** All that is known of a level, the latest statement's standard and vintage first. */
function levelsIn(inference: Inference, period: string, metric: string): readonly InferredCell[] {
  readPeriod(period);
  const levels = inference.cells.filter((cell) => cell.kind === "level" && cell.metric === metric);
  if (levels.length === 0) {
    const available = new Set(inference.cells.flatMap((cell) => (cell.kind === "level" ? cell.metric : [])));
    refuse("unknownMetric", {
      needs: "a metric of which something is known",
      got: show(metric),
      fix: `Available: ${[...available].join(", ") || "none"}.`,
      values: [metric],
    });
  }
  return levels.filter((cell) => cell.period === period).sort(byStatement);
}
