import type { PeriodId } from "../../model/period.js";
import type { Segment } from "../../model/segment.js";
import { periodDates } from "../periods/period-dates.js";
import { bare, describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { refuse } from "../refusing/refuse.js";

/** A segment as far as the function needs it. */
type Dated = Pick<Segment, "era">;

/**
 * The segments of a period: those whose era overlaps it. An era runs from the first to the last
 * period for which a document reports anything about the segment, so it includes periods in between
 * that our documents do not cover.
 *
 * The segments that a document itself lists for a period are in the period's record, under
 * `segments`.
 *
 * @param segments - Segments by id, such as `segments`.
 * @param period - A quarter, half, nine months or fiscal year.
 * @returns The segments in the order of the record, perhaps none.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `malformedRecord` for a segment without an era.
 *
 * @example
 * ```ts
 * import { nineMonths, segments, segmentsIn } from "@iij/earnings";
 *
 * segmentsIn(segments, "FY2008").map(({ id }) => id).slice(0, 2); // → ["systemsIntegration", "systemsConstruction"]
 * nineMonths["9M02"].segments.map((id) => segments[id].name)[3]; // → "VAS (including data center service)"
 * ```
 */
export function segmentsIn<S extends Pick<Segment, "era">>(
  segments: { readonly [id: string]: S },
  period: PeriodId,
): readonly S[] {
  return named("segmentsIn", () => {
    const { start, end } = periodDates(period);
    return Object.entries(recordOf(segments)).flatMap(([id, segment]) => {
      const { first, last } = eraOf(id, segment);
      return periodDates(first).start <= end && start <= periodDates(last).end ? [segment] : [];
    });
  });
}

function recordOf<T>(segments: T): T {
  return typeof segments === "object" && segments !== null
    ? segments
    : refuse("malformedRecord", {
        needs: "segments by id",
        got: describe(segments),
        values: [segments],
      });
}

function eraOf(id: string, segment: Dated): Dated["era"] {
  const { era } = fieldsOf<Dated>(segment) as Partial<Dated>;
  return (
    era ??
    refuse("malformedRecord", {
      needs: "segments with an era",
      got: `${describe(segment)} under ${bare(id)}`,
      values: [segment],
    })
  );
}
