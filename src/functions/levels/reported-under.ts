import type { PeriodId } from "../../model/period.js";
import { compares, type Compare, basePeriod } from "../periods/base-period.js";
import { bare, describe, show } from "../refusing/describe.js";
import { placed } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { own } from "../../model/own.js";
import { type LevelLike, readLevel } from "./read-level.js";
import type { ReportedLevel } from "./reader.js";

/**
 * The growth of a metric that a period's record has as printed, under `reportedGrowth`. Its figures
 * may say themselves from which period they are measured.
 */
export function reportedUnder(
  record: object | undefined,
  metric: string,
  period: string,
): readonly ReportedLevel[] {
  return compares.flatMap((how) => {
    const given = own(growthsIn(record, how), metric);
    if (given === undefined) return [];
    return placed(`under ${how} of ${bare(metric)} of ${period}`, given, () => {
      const level = readLevel(given as LevelLike);
      if (level.unit !== undefined && level.unit !== "ratio")
        refuse("mixedUnits", { needs: "growth as a ratio", got: describe(given), values: [given] });
      const { comparedTo = basePeriod(period as PeriodId, how) } = given as {
        readonly comparedTo?: PeriodId;
      };
      return [{ comparedTo, level }];
    });
  });
}

/** The metrics of which a period's record has growth as printed. */
export function reportedMetricsOf(record: object | undefined): readonly string[] {
  return compares.flatMap((how) => Object.keys(growthsIn(record, how) ?? {}));
}

function growthsIn(record: object | undefined, how: Compare): object | undefined {
  const reported = own(record, "reportedGrowth");
  return groupOf(own(groupOf(reported), how));
}

function groupOf(group: unknown): object | undefined {
  if (group === undefined || (typeof group === "object" && group !== null)) return group;
  return refuse("malformedRecord", {
    needs: "reported growth by comparison and metric",
    got: show(group),
    values: [group],
  });
}
