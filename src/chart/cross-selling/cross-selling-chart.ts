import type { Evidence, Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { crossSellCounts } from "../../functions/cross-selling/cross-sell-counts.js";
import type { CustomerCount } from "../../functions/cross-selling/read-count.js";
import type { Locale } from "../../functions/display/locale.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { bare, describe, show } from "../../functions/refusing/describe.js";
import { cutTo } from "../frame/cut.js";
import { textWidth, widthWithoutScreen } from "../frame/text-width.js";
import { sizes } from "../frame/theme.js";
import { frame, roomAboveBars, row } from "../frame/frame.js";
import { type ChartOptions, chartOptions, readOptions } from "../frame/read-options.js";
import { type AmountScale, scaleOf } from "../frame/scale.js";
import type { ChartRow, ChartSpec } from "../frame/spec.js";
import { betweenOf } from "../reading/between.js";
import { shownOf } from "../reading/shown.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import { readLevel } from "../../functions/levels/read-level.js";
import { marksOf } from "./cross-selling-marks.js";
import { near } from "../../functions/refusing/near.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { named, placed } from "../../functions/refusing/named.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

const name = "crossSellingChart";
const rowHeight = 54;

/** A cross-selling rate for the chart: one of ours, or any of this shape. */
export interface RateOfGroup {
  readonly rate: Quantity<"ratio"> & Partial<Evidence>;
  /** The number of customers of which it is a share. */
  readonly base: CustomerCount;
  /** The name of the service; by default the key of the record. */
  readonly label?: string;
}

/** Cross-selling rates by period and service. */
export type CrossSellingSeries = {
  readonly [P in PeriodId]?: { readonly [service: string]: RateOfGroup };
};

/**
 * The cross-selling rates of one period: one bar per service, with its bounds as an error bar and
 * the possible numbers of customers, which come from `crossSellCounts`.
 *
 * @param crossSelling - Rates by period and service, such as `crossSelling`.
 * @param period - A period in these rates.
 * @param options - Theme and language.
 * @returns A new specification, not frozen: edit it.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `outOfRange` for a period without rates, or for an invalid option.
 * @throws EarningsError as `crossSellCounts` does.
 *
 * @example
 * ```ts
 * import { crossSelling } from "@iij/earnings";
 * import { crossSellingChart } from "@iij/earnings/chart";
 *
 * const chart = crossSellingChart(crossSelling, "3Q02");
 * chart.data.values.map(({ said }) => said)[0]; // → "Connectivity & VAS: 67%, 100 or 101 of 150"
 * ```
 */
export function crossSellingChart(
  crossSelling: CrossSellingSeries,
  period: PeriodId,
  options: ChartOptions = {},
): ChartSpec {
  return named("crossSellingChart", () => {
    const { locale, ...chosen } = readOptions(options, chartOptions);
    readPeriod(period);
    const services = Object.entries(ratesOf(crossSelling, period));
    const rates = services.map(([service, given]) =>
      placed(`under ${bare(service)} of ${period}`, given, () =>
        readLevel(fieldsOf<RateOfGroup>(given).rate as RateOfGroup["rate"]),
      ),
    );
    const scale = scaleOf(
      requireOneUnit(
        rates.map(({ unit }) => unit),
        undefined,
      ),
      [],
      undefined,
      locale,
    );
    const room = roomAboveBars(chosen.width);
    const rows = services.map(([service, given], index) =>
      rowOf(index, service, given, scale, { locale, room }),
    );
    return frame(
      {
        function: name,
        title: locale === "en" ? `Cross-selling rates, ${period}` : `クロスセル率 ${period}`,
        subtitle: [
          locale === "en"
            ? "The share of a group of customers that uses both services."
            : "両方のサービスを利用する顧客の割合",
          locale === "en"
            ? "Error bars and counts show what rounds to the printed rate."
            : "誤差線と顧客数: 記載の率となる範囲",
        ],
        description: `Cross-selling rates of ${period}: ${rows.map(({ said }) => String(said)).join("; ")}.`,
        rows,
        layer: marksOf(rows, locale),
        figures: services.map(([, { rate }]) => rate),
        height: 130 + rows.length * rowHeight,
        sourceAt: 42,
      },
      { ...chosen, locale },
    );
  });
}

function ratesOf(
  crossSelling: CrossSellingSeries,
  period: PeriodId,
): Readonly<Record<string, RateOfGroup>> {
  if (typeof crossSelling !== "object" || crossSelling === null)
    refuse("malformedRecord", {
      needs: "rates by period and service, such as crossSelling",
      got: show(crossSelling),
      values: [crossSelling],
    });
  const rates = Object.hasOwn(crossSelling, period) ? crossSelling[period] : undefined;
  if (rates !== undefined && Object.keys(fieldsOf(rates)).length > 0) return rates;
  refuse("outOfRange", {
    needs: "a period with cross-selling rates",
    got: period,
    fix: near(undefined, Object.keys(crossSelling)),
    values: [crossSelling, period],
  });
}

function rowOf(
  index: number,
  service: string,
  given: RateOfGroup,
  scale: AmountScale,
  { locale, room }: { readonly locale: Locale; readonly room: number },
): ChartRow {
  if (typeof given !== "object" || given === null) {
    refuse("malformedRecord", {
      needs: "a rate with its base",
      got: describe(given),
      values: [given],
    });
  }
  const { rate, base, label } = given;
  if (label !== undefined && typeof label !== "string")
    refuse("malformedRecord", { needs: "a label as text", got: show(label), values: [given] });
  const read = readLevel(rate);
  const { value = "", lower = "", upper = "" } = amountsOf(read);
  const shown = shownOf(read, locale);
  const counts = crossSellCounts(rate, base);
  const group = typeof base === "number" ? String(base) : base.value;
  const customers = countsOf(counts, group, locale);
  const said = `: ${shown}, ${customers}`;
  return row({
    line: index + 1,
    service,
    said: `${cutTo(label ?? service, sizes.label, room - textWidth(said, sizes.label, widthWithoutScreen), widthWithoutScreen)}${said}`,
    customers,
    value: scale.drawn(value),
    lower: scale.drawn(lower),
    upper: scale.drawn(upper),
    between: betweenOf({ lower, upper }, scale),
    shown,
    printed: rate.printed,
    document: rate.document,
    locator: rate.locator,
  });
}

/** The counts in words: one, two, or the first and the last of many. */
function countsOf(counts: readonly number[], group: string, locale: Locale): string {
  const [first, second] = counts;
  const last = counts.at(-1);
  if (first === undefined)
    return locale === "en" ? `no number of ${group}` : `${group}社中に該当数なし`;
  const written =
    counts.length === 1
      ? String(first)
      : counts.length === 2
        ? `${first} ${locale === "en" ? "or" : "・"} ${String(second)}`
        : `${first} ${locale === "en" ? "to" : "~"} ${String(last)}`;
  return locale === "en" ? `${written} of ${group}` : `${group}社中${written}社`;
}
