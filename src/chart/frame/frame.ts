import type { Evidence, Subject } from "../../model/figure.js";
import { type Lane, widthOfLanes } from "./lanes.js";
import { type LegendEntry, legend, legendLine, linesOfLegend } from "./legend.js";
import type { ChartOptions } from "./read-options.js";
import { documentsOf, sourceLine } from "./sources.js";
import { type ChartRow, type ChartSpec, type ChartUnit, isGroup } from "./spec.js";
import { colourIn, configOf, groundOf, sizes, type Theme } from "./theme.js";
import { companyOf, titleOf } from "./titles.js";
import { withLines } from "./tooltip.js";
import { balanced, wrap } from "./wrap.js";

/** What differs between charts. */
export interface Picture {
  readonly function: string;
  /** What is shown, without the company; the caller's own title takes precedence. */
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly description: string;
  readonly rows: ChartRow[];
  readonly legend?: readonly LegendEntry[];
  /** The lanes below the plot, whose names are at its left. */
  readonly lanes?: readonly Lane[];
  readonly layer: ChartSpec["layer"];
  /** The figures that are drawn, for the company and the sources. */
  readonly figures: readonly (Subject & Partial<Evidence>)[];
  readonly height: number;
  /**
   * How far below the plot the source line is: below the labels of the axis, and its title if it
   * has one.
   */
  readonly sourceAt: number;
}

export const usualPictureWidth = 600;

/** How much of its width the edges of a picture and the labels of an axis take. */
const [edges, labels] = [40, 50];

/** Widths of texts are estimated: so many pixels are left free, so that two texts do not touch. */
const spare = 20;

/** The room for a line of text above a bar, in a chart whose bars have no labels at their left. */
export function roomAboveBars(width: number = usualPictureWidth): number {
  return width - edges - spare;
}

/** The height of a line of the title. */
const lineOfTitle = 19;

/** Lanes have their own scales, and share only the horizontal one with the plot above them. */
const ofTheirOwn: ChartSpec["resolve"]["scale"] = {
  y: "independent",
  color: "independent",
  fill: "independent",
  stroke: "independent",
  strokeDash: "independent",
  shape: "independent",
};

/**
 * The specification around a picture: title, legend, source line, colours. No part of it is shared
 * with another chart or used twice, so that an edit changes one place.
 */
export function frame(picture: Picture, options: ChartOptions): ChartSpec {
  const { theme, locale = "en", width = usualPictureWidth, source } = options;
  const title =
    options.title ?? titleOf(picture.title, options.company ?? companyOf(picture.figures));
  const sources = documentsOf(picture.figures);
  const lanes = picture.lanes ?? [];
  const room = width - edges - Math.max(labels, lanes.length === 0 ? 0 : widthOfLanes(lanes));
  const entries = picture.legend ?? [];
  const text = balanced(title, sizes.title, width - 24);
  // Further lines of the title and the legend take nothing from the plot.
  const more = (text.length - 1) * lineOfTitle + (linesOfLegend(entries, room) - 1) * legendLine;
  const layer = [
    ...picture.layer,
    ...legend(entries, room),
    sourceUnit(sourceLine(sources, source, locale), picture.sourceAt, room),
  ];
  const spec: ChartSpec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: picture.description,
    title: {
      text,
      subtitle: [
        ...(options.subtitle === undefined ? [] : [options.subtitle]),
        ...picture.subtitle,
      ].flatMap((line) => wrap(line, sizes.subtitle, width - 24)),
    },
    width,
    height: picture.height + more,
    autosize: { type: "fit", contains: "padding" },
    padding: 12,
    background: groundOf(),
    data: { values: withLines(picture.rows, layer) },
    layer,
    resolve: { scale: layer.some(isGroup) ? ofTheirOwn : {} },
    config: configOf(),
    usermeta: { function: picture.function, sources },
  };
  return inTheme(spec, theme);
}

/**
 * A copy of a chart for the light theme in the colours of another theme. No part of it is used
 * twice.
 */
export function inTheme(chart: ChartSpec, theme: Theme | undefined): ChartSpec {
  return {
    ...copyOf(chart, colourIn(theme)),
    background: groundOf(theme),
    config: configOf(theme),
  };
}

/**
 * A copy of plain JSON in which no part is used twice, no key lacks a value, and the colours are
 * those of a theme. The rows are data and are not changed.
 */
function copyOf<T>(part: T, colour: (of: string) => string, key?: string): T {
  if (typeof part === "string") return key === "values" ? part : (colour(part) as T);
  if (typeof part !== "object" || part === null) return part;
  const within = (name: string): string | undefined => (key === "values" ? key : name);
  if (Array.isArray(part)) return part.map((each: unknown) => copyOf(each, colour, key)) as T;
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, copyOf(value, colour, within(name))]),
  ) as T;
}

/** The line at the foot, in several if it must be. */
function sourceUnit(text: string, below: number, room: number): ChartUnit {
  return {
    data: { values: [{}] },
    mark: {
      type: "text",
      text: wrap(text, sizes.source, room),
      align: "left",
      baseline: "top",
      fontSize: sizes.source,
      opacity: 0.75,
      x: 0,
      y: { expr: `height + ${below}` },
    },
  };
}

/** A row without the fields that do not apply. */
export function row(fields: Readonly<Record<string, string | number | undefined>>): ChartRow {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string | number] => field[1] !== undefined && field[1] !== "",
    ),
  );
}
