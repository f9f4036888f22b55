import type { PeriodId } from "../../model/period.js";
import { type PeriodParts } from "../../model/calendar.js";
import { readPeriod } from "../periods/read-period.js";
import { show } from "../refusing/describe.js";
import { near } from "../refusing/near.js";
import { refuse } from "../refusing/refuse.js";
import type { LevelReader } from "./reader.js";

/** Rejects a metric that no period has: that is a mistake, not a gap. */
export function requireMetric(available: ReadonlySet<string>, metric: string): void {
  if (available.size === 0)
    refuse("outOfRange", {
      needs: "a series with at least one figure",
      got: "none",
      values: [metric],
    });
  if (available.has(metric)) return;
  refuse("unknownMetric", {
    needs: "a metric that some period of the series has",
    got: show(metric),
    fix: near(metric, available),
    values: [metric],
  });
}

const recordsOf: Readonly<Record<PeriodParts["span"], string>> = {
  quarter: "quarters",
  half: "halves",
  nineMonths: "nineMonths",
  fiscalYear: "fiscalYears",
};

/** Rejects a period of a length that the series does not have: that is a mistake, too. */
export function requireSpan(reader: LevelReader, period: PeriodId): void {
  const { span } = readPeriod(period);
  const available = new Set(reader.allPeriods().map((each) => readPeriod(each).span));
  if (available.size === 0 || available.has(span)) return;
  refuse("mismatch", {
    needs: `a period of a length that the series has: ${[...available].join(", ")}`,
    got: period,
    fix: `In our records it is in ${recordsOf[span]}.`,
    values: [period],
  });
}
