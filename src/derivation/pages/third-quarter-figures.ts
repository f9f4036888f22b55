import type { Stated } from "../../model/figure.js";
import { metrics, type MetricId } from "../../model/metric.js";
import type { Quarters } from "../../model/quarter.js";
import { formatBounds } from "../../functions/display/format-bounds.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import { quarterOverQuarter } from "../../functions/growth/quarter-over-quarter.js";
import { yearOverYear } from "../../functions/growth/year-over-year.js";
import { bounds } from "../../functions/precision/bounds.js";

const period = "3Q02";

/** Every metric of the quarter, and of the quarters with which the documents compare it. */
export function figureRows(quarters: Quarters): readonly (readonly string[])[] {
  const rows = ([period, "2Q02", "3Q01"] as const).flatMap((each) => {
    const quarter = quarters[each];
    return (Object.keys(metrics) as MetricId[]).flatMap((metric) => {
      const figure: Stated | undefined = quarter?.[metric];
      return figure?.document === "iij-3q02-presentation"
        ? [rowOf(`${metrics[metric].label}, ${each}`, figure)]
        : [];
    });
  });
  const { convenienceTranslation = {}, milestones = {} } = quarters[period] ?? {};
  return [
    ...rows,
    ...Object.entries(convenienceTranslation).map(([metric, figure]) =>
      rowOf(`${labelOf(metric)}, translated`, figure),
    ),
    ...Object.entries(milestones).flatMap(([name, { times, threshold }]) => [
      rowOf(`${labelOf(name)}: threshold`, threshold),
      ...(times === undefined ? [] : [rowOf(labelOf(name), times)]),
    ]),
  ];
}

function rowOf(label: string, figure: Stated): readonly string[] {
  const sign =
    "printedSign" in figure && figure.printedSign !== undefined ? `, a ${figure.printedSign}` : "";
  const plain = figure.qualifier === undefined;
  const nonGaap = "nonGaap" in figure && figure.nonGaap;
  return [
    `${label}${nonGaap ? ", not US GAAP" : ""}`,
    formatFigure(figure),
    formatFigure(figure, "ja"),
    plain ? formatBounds(bounds(figure)) : "",
    `${figure.printed}${sign}`,
    figure.locator,
  ];
}

const comparisons = { yearOverYear, quarterOverQuarter };

/** Growth as the functions compute it, and as the company printed it. */
export function growthRows(quarters: Quarters): readonly (readonly string[])[] {
  const reported = quarters[period]?.reportedGrowth ?? {};
  return (["revenues", "operatingIncome"] as const).flatMap((metric) =>
    (["yearOverYear", "quarterOverQuarter"] as const).map((comparison) => {
      const growth = comparisons[comparison](quarters, metric, period);
      const printed = reported[comparison]?.[metric];
      return [
        metrics[metric].label,
        comparison === "yearOverYear" ? "3Q01" : "2Q02",
        formatGrowth(growth),
        growth.outcome,
        "change" in growth ? formatBounds(growth.change) : "",
        printed?.printed ?? "",
      ];
    }),
  );
}

const labelOf = (name: string): string =>
  Object.hasOwn(metrics, name) ? metrics[name as MetricId].label : name;
