import type { PeriodId } from "../../model/period.js";
import { compares, type Compare, basePeriod } from "../periods/base-period.js";
import { bare, describe, show } from "../refusing/describe.js";
import { placed } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { own } from "../../model/own.js";
import { type LevelLike, readLevel } from "./read-level.js";
import type { ReportedLevel } from "./reader.js";

/** The keys of growth in a period's record: as printed, or as implied by everything printed. */
type Growths = "reportedGrowth" | "inferredGrowth";

/**
 * The growth of a metric that a period's record has under `reportedGrowth` or `inferredGrowth`. Its
 * figures may state the period from which they are measured.
 */
export function growthUnder(
  record: object | undefined,
  growths: Growths,
  metric: string,
  period: string,
): readonly ReportedLevel[] {
  return compares.flatMap((how) => {
    const given = own(growthsIn(record, growths, how), metric);
    if (given === undefined) return [];
    return placed(`under ${how} of ${bare(metric)} of ${bare(period)}`, given, () => {
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

/** The metrics for which a period's record has printed growth. */
export function reportedMetricsOf(record: object | undefined): readonly string[] {
  return compares.flatMap((how) => Object.keys(growthsIn(record, "reportedGrowth", how) ?? {}));
}

function growthsIn(record: object | undefined, growths: Growths, how: Compare): object | undefined {
  return groupOf(own(groupOf(own(record, growths), growths), how), growths);
}

function groupOf(group: unknown, growths: Growths): object | undefined {
  if (group === undefined || (typeof group === "object" && group !== null)) return group;
  return refuse("malformedRecord", {
    needs: `${growths === "reportedGrowth" ? "reported" : "inferred"} growth by comparison and metric`,
    got: show(group),
    values: [group],
  });
}
