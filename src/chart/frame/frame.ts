import type { ChartOptions } from "./read-options.js";
import { type ChartRow, type ChartSpec, type ChartUnit, isGroup } from "./spec.js";
import { sourceLine } from "./sources.js";
import { configOf, groundOf } from "./theme.js";
import { withLines } from "./tooltip.js";
import { wrap } from "./wrap.js";

/** What differs between charts. */
export interface Picture {
  readonly function: string;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly description: string;
  readonly rows: ChartRow[];
  readonly layer: ChartSpec["layer"];
  readonly sources: string[];
  readonly height: number;
  /**
   * How far below the plot the source line stands: below the labels of the axis, and its title if
   * it has one.
   */
  readonly sourceAt: number;
}

const width = 600;

/** Lanes have scales of their own, and share only the horizontal one with the plot above them. */
const ofTheirOwn: ChartSpec["resolve"]["scale"] = {
  y: "independent",
  color: "independent",
  fill: "independent",
  stroke: "independent",
  strokeDash: "independent",
  shape: "independent",
};

/**
 * The specification around a picture: title, source line, colours. No part of it is shared with
 * another chart or stands in it twice, so that an edit changes one place.
 */
export function frame(picture: Picture, { theme, locale = "en" }: ChartOptions): ChartSpec {
  const { layer } = picture;
  const config = configOf(theme);
  const spec: ChartSpec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: picture.description,
    title: {
      text: wrap(picture.title, config.title.fontSize),
      subtitle: picture.subtitle.flatMap((line) => wrap(line, config.title.subtitleFontSize)),
    },
    width,
    height: picture.height,
    autosize: { type: "fit", contains: "padding" },
    padding: 8,
    background: groundOf(theme),
    data: { values: withLines(picture.rows, layer) },
    layer: [...layer, source(sourceLine(picture.sources, locale), picture.sourceAt)],
    resolve: { scale: layer.some(isGroup) ? ofTheirOwn : {} },
    config,
    usermeta: { function: picture.function, sources: picture.sources },
  };
  return copyOf(spec);
}

/** A copy of plain JSON in which no part stands twice, and no key without a value. */
function copyOf<T>(part: T): T {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map(copyOf) as T;
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, copyOf(value)])) as T;
}

/** The line at the foot, in two if it must be. */
function source(text: string, below: number): ChartUnit {
  const fontSize = 10;
  return {
    data: { values: [{}] },
    mark: {
      type: "text",
      text: wrap(text, fontSize, 440),
      align: "left",
      baseline: "top",
      fontSize,
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
