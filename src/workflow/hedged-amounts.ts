import type { Fact } from "../model/fact.js";
import { metricOf } from "../model/metric.js";
import { isCurrency } from "../model/unit.js";
import { fails, type Finding } from "./finding.js";

/**
 * Amounts of money of a period that the document hedges. A record promises plain figures there, so
 * that readers can compute with them without checking each.
 */
export function hedgedAmounts(facts: readonly Fact[]): readonly Finding[] {
  return facts
    .filter(
      ({ kind, metric = "", qualifier }) =>
        (kind === "level" || kind === "translation") &&
        qualifier !== undefined &&
        isCurrency(metricOf(metric)?.unit ?? ""),
    )
    .map(({ id, printed, period, metric }) =>
      fails(
        "hedgedAmount",
        id,
        `"${printed}" is hedged, but the amounts of a period must be plain figures. File it as \`observations.${period ?? ""}.${metric ?? ""}\`.`,
      ),
    );
}
