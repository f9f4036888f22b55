import { nameOf, spans } from "../../model/calendar.js";
import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import type { FieldChannel } from "./spec.js";

/**
 * The place of a period on an axis of fiscal years: 3Q02 from 2002.5 to 2002.75. A period takes the
 * space of its months, so that missing ones are visible as gaps; numbers have no time zone that
 * could shift them.
 */
export type PlaceOnAxis = {
  readonly period: PeriodId;
  readonly from: number;
  readonly at: number;
  readonly to: number;
};

/** The part of its months that a mark fills. */
const filled = 0.8;

export function placeOf(period: string): PlaceOnAxis {
  const { span, year, position } = readPeriod(period);
  const length = spans[span].months / 12;
  const at = year + position / spans[span].perYear + length / 2;
  return {
    period: period as PeriodId,
    at,
    from: at - (length * filled) / 2,
    to: at + (length * filled) / 2,
  };
}

/** More labels than this would overlap at 600 pixels. */
const mostLabels = { period: 10, year: 9 } as const;

/** The width that these numbers are for. */
const usualWidth = 600;

/** As many periods as the axis has room for at least. */
const fewest = 4;

/** The axis for these periods: the id of each if there are few, or else fiscal years in steps. */
export function periodAxis(
  periods: readonly PeriodId[],
  locale: Locale,
  width = usualWidth,
): FieldChannel {
  const most = (labels: number): number => Math.max(2, Math.floor((labels * width) / usualWidth));
  const places = periods.map((period) => placeOf(period));
  const [first, last] = [places[0]?.at ?? 0, places.at(-1)?.at ?? 0];
  const { span } = readPeriod(periods[0]);
  const length = spans[span].months / 12;
  // A single period should not fill the picture.
  const half = (length * Math.max(1, fewest + 1 - places.length)) / 2;
  const named = places.length <= most(mostLabels.period) && span !== "fiscalYear";
  const labels = named
    ? places.map(({ at, period }) => ({ at, label: period }))
    : years([Math.floor(first), Math.floor(last)], most(mostLabels.year), locale);
  const names = Object.fromEntries(labels.map(({ at, label }) => [String(at), label]));
  return {
    field: "at",
    type: "quantitative",
    scale: { domain: [first - half, last + half], nice: false, zero: false },
    axis: {
      title: null,
      values: labels.map(({ at }) => at),
      labelExpr: `${JSON.stringify(names)}[datum.value]`,
      grid: false,
    },
  };
}

function years(
  [first, last]: readonly [number, number],
  most: number,
  locale: Locale,
): readonly { at: number; label: string }[] {
  const step = [1, 2, 5, 10, 20].find((size) => (last - first + 1) / size <= most) ?? 50;
  const start = Math.ceil(first / step) * step;
  const labels = [];
  for (let year = start; year <= last; year += step)
    labels.push({
      at: year + 0.5,
      label: locale === "ja" ? `${year}年度` : nameOf({ span: "fiscalYear", year, position: 0 }),
    });
  return labels;
}
