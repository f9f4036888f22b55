/**
 * One row of a chart's table: numbers that do not apply are absent, and texts that do not apply are
 * absent or empty.
 */
export type ChartRow = { [field: string]: string | number };

/**
 * An expression that Vega evaluates when drawing. It contains only our own constants, never text
 * from a record.
 */
export interface Expression {
  expr: string;
}

/** How a field becomes a position, a colour, a shape or a dash. */
export interface VegaScale {
  type?: "point" | "band";
  domain?: (string | number)[];
  domainMin?: number;
  domainMax?: number;
  range?: (string | number | Expression | number[])[];
  zero?: boolean;
  nice?: boolean;
  padding?: number;
  reverse?: boolean;
}

export interface ChartAxis {
  offset?: number | Expression;
  title?: string | null;
  values?: number[];
  labelExpr?: string;
  labelLimit?: number;
  labelPadding?: number;
  minExtent?: number;
  maxExtent?: number;
  format?: string;
  orient?: "left" | "bottom" | "top";
  domain?: boolean;
  ticks?: boolean;
  grid?: boolean;
  tickCount?: number;
  labelOverlap?: "greedy" | boolean;
  zindex?: number;
}

/** A field of the table on a channel. */
export interface FieldChannel {
  field: string;
  type: "quantitative" | "nominal";
  scale?: VegaScale;
  axis?: ChartAxis | null;
  legend?: null;
  sort?: null;
  stack?: null;
}

/** A constant of ours on a channel. */
export interface DatumChannel {
  datum: number;
  type: "quantitative";
  scale?: VegaScale;
  axis?: ChartAxis;
}

/** One line of a tooltip. */
export interface TooltipLine {
  field: string;
  type: "nominal";
  title: string;
}

export interface ChartEncoding {
  x?: FieldChannel;
  x2?: { field: string } | { datum: number };
  y?: FieldChannel | DatumChannel;
  y2?: { field: string } | { datum: number };
  color?: FieldChannel | { value: string };
  fill?: FieldChannel;
  stroke?: FieldChannel;
  shape?: FieldChannel;
  strokeDash?: FieldChannel;
  /** Splits a line into several without a look of their own. */
  detail?: { field: string; type: "nominal" };
  text?: { field: string; type: "nominal" };
  tooltip?: TooltipLine[];
}

export interface ChartMark {
  type: "bar" | "point" | "rule" | "text" | "errorbar" | "rect" | "line";
  color?: string;
  fill?: string;
  filled?: boolean;
  fillOpacity?: number;
  opacity?: number;
  stroke?: string;
  strokeWidth?: number;
  strokeOpacity?: number;
  strokeDash?: number[];
  size?: number;
  shape?: string;
  ticks?: { size: number; thickness: number } | boolean;
  thickness?: number;
  text?: string[];
  align?: "left" | "right" | "center";
  baseline?: "top" | "middle" | "bottom";
  fontSize?: number;
  fontWeight?: "bold";
  limit?: number | Expression;
  dx?: number;
  dy?: number;
  x?: number | Expression;
  x2?: number | Expression;
  y?: number | Expression;
  y2?: number | Expression;
  aria?: false;
  y2Offset?: number;
  x2Offset?: number;
  xOffset?: number;
  yOffset?: number;
  cornerRadius?: number;
  orient?: "horizontal";
}

/** One kind of mark, for the rows of the table that pass its filter. */
export interface ChartUnit {
  data?: { values: ChartRow[] };
  transform?: { filter: string }[];
  mark: ChartMark;
  encoding?: ChartEncoding;
}

/** Marks on their own scales. */
export interface ChartGroup {
  layer: ChartUnit[];
}

export function isGroup(layer: ChartUnit | ChartGroup): layer is ChartGroup {
  return "layer" in layer;
}

/** Colours and sizes, in one place for editing. */
export interface ChartConfig {
  font: string;
  view: { stroke: null };
  title: {
    anchor: "start";
    color: string;
    subtitleColor: string;
    fontSize: number;
    subtitleFontSize: number;
    subtitlePadding: number;
    offset: number;
  };
  axis: {
    labelColor: string;
    titleColor: string;
    tickColor: string;
    domainColor: string;
    gridColor: string;
    labelFontSize: number;
    titleFontSize: number;
    titleFontWeight: "normal";
    labelPadding: number;
  };
  axisY: { domain: false; ticks: false };
  text: { color: string; fontSize: number };
}

/**
 * A chart as a Vega-Lite 6 specification: plain JSON, new in each call and not frozen, so that it
 * can be edited in place or spread, as in `{ ...chart, width: 800 }`. The figures are one table,
 * `data.values`; width and height are those of the picture entire.
 */
export interface ChartSpec {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json";
  /** What the picture shows, in words, for readers who cannot see it. */
  description: string;
  title: { text: string[]; subtitle: string[] };
  width: number | "container";
  height: number | "container";
  autosize: { type: "fit"; contains: "padding" };
  padding: number;
  background: string;
  data: { values: ChartRow[] };
  layer: (ChartUnit | ChartGroup)[];
  resolve: {
    scale: {
      [channel in "y" | "color" | "fill" | "stroke" | "strokeDash" | "shape"]?: "independent";
    };
  };
  config: ChartConfig;
  /** Which function made it, and every document that its figures come from. */
  usermeta: { function: string; sources: string[] };
}
