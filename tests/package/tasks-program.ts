// What users do first, each without a cast and without a "!". Compiled and run against the package
// by tasks.test.ts; here it is read against the sources too.
import {
  checkGuidance,
  comparePeriods,
  type DocumentRecord,
  documents,
  type FiscalYear,
  fiscalYears,
  formatFigure,
  formatGrowth,
  type Growth,
  growth,
  type Guidance,
  guidance,
  type Half,
  halves,
  isMetricId,
  isQuarterId,
  latest,
  metrics,
  plain,
  type Plain,
  type Quarter,
  type QuarterId,
  quarters,
  type Quarters,
  type Stated,
  yearOverYear,
} from "@iij/earnings";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const all: Quarters = quarters;
const targetsByPeriod: { readonly [period: string]: { readonly [metric: string]: Guidance } } =
  guidance;
const actuals: { readonly [period: string]: Quarter | Half | FiscalYear } = {
  ...quarters,
  ...halves,
  ...fiscalYears,
};
const documentById: { readonly [id: string]: DocumentRecord } = documents;

/** A figure by two texts, such as those of an address. */
export function figureAt(url: string): Stated | undefined {
  const [, period, metric] = new URL(url).pathname.split("/");
  return isQuarterId(period) && isMetricId(metric) ? all[period]?.[metric] : undefined;
}

/** A growth as a server answers with it, and as a browser shows what it received. */
export function route(period: QuarterId): Response {
  return new Response(JSON.stringify(plain(yearOverYear(all, "operatingIncome", period))));
}
export async function shown(response: Response): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what arrives as JSON has any type
  const received: Plain<Growth> = JSON.parse(await response.text());
  return formatGrowth(received, "ja");
}

/** The quarters that have revenues, in order. */
export const withRevenues = Object.keys(all)
  .filter(isQuarterId)
  .filter((period) => all[period]?.revenues !== undefined)
  .sort(comparePeriods);

/** A table of quarters. */
export function Table({ periods }: { readonly periods: readonly QuarterId[] }): ReactElement {
  const rows = periods.map((period) => {
    const revenues = all[period]?.revenues;
    const cells = [
      period,
      revenues === undefined ? "" : formatFigure(revenues),
      formatGrowth(yearOverYear(all, "revenues", period)),
    ];
    return createElement(
      "tr",
      { key: period },
      cells.map((cell, index) => createElement("td", { key: index }, cell)),
    );
  });
  return createElement("table", null, createElement("tbody", null, rows));
}

/** A line for each metric that a quarter has. */
export function report(period: QuarterId): readonly string[] {
  return Object.keys(metrics)
    .filter(isMetricId)
    .flatMap((metric) => {
      const figure = all[period]?.[metric];
      return figure === undefined
        ? []
        : [
            `${metrics[metric].label}: ${formatFigure(figure)}, ${formatGrowth(yearOverYear(all, metric, period))}`,
          ];
    });
}

/** Two quarters by ids that are known at run time only. */
export const compared = (current: QuarterId, base: QuarterId): Growth =>
  growth(all[current]?.operatingIncome, all[base]?.operatingIncome);

/** The latest quarter with revenues. */
export const newest = formatFigure(quarters[latest(quarters, "revenues")].revenues);

/** The growth of many quarters. */
export const growths: readonly Growth[] = withRevenues.map((period) =>
  yearOverYear(all, "revenues", period),
);

/** Every target of an amount against what came of it. */
export const checks = Object.entries(targetsByPeriod).flatMap(([period, targets]) =>
  Object.entries(targets).flatMap(([metric, target]) => {
    if (!isMetricId(metric)) return [];
    return [`${period} ${metric}: ${checkGuidance(actuals[period]?.[metric], target).outcome}`];
  }),
);

/**
 * The title of the document that a figure is from: of a figure that the types know, and of one that
 * was found by two texts.
 */
export const title: string = documents[quarters["3Q02"].revenues.document].title;
export const titleOf = (figure: Stated): string | undefined => documentById[figure.document]?.title;

const response = route("3Q02");
const found = figureAt("https://example.com/3Q02/revenues");
console.log(
  JSON.stringify({
    figure: found?.printed,
    none: figureAt("https://example.com/5Q02/revenue") ?? null,
    shown: await shown(response),
    table: renderToStaticMarkup(createElement(Table, { periods: ["3Q02"] })),
    report: report("3Q02")[0],
    compared: compared("3Q02", "2Q02").outcome,
    inOrder: withRevenues.indexOf("1Q00") < withRevenues.indexOf("3Q02"),
    newest,
    growths: growths.length === withRevenues.length,
    checks: ["4Q02 revenues", "FY2007 revenues"].map((name) =>
      checks.find((check) => check.startsWith(name)),
    ),
    titles: [title, found && titleOf(found)],
  }),
);
