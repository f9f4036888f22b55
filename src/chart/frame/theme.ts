import type { ChartConfig } from "./spec.js";

/**
 * Four colours of Okabe and Ito that people with any kind of colour vision tell apart, and of which
 * each has a contrast of 3 to 1 on white as on black; the other four do not. What they tell apart
 * differs in shape or in dashes, too.
 */
export const palette = {
  blue: "#0072B2",
  vermillion: "#D55E00",
  green: "#009E73",
  purple: "#CC79A7",
} as const;

/** As far from white as from black. */
export const neutral = "#787878";

/** The colour of text, for marks that lie on others. */
export const strong = "#1f2328";

/**
 * `light`, the default, has a white background; `dark` a dark one. `transparent` has none: its text
 * and marks are readable on white and on black.
 */
export type Theme = "light" | "dark" | "transparent";

interface Inks {
  readonly ink: string;
  readonly faint: string;
  readonly grid: string;
  readonly ground: string;
  /** The colours of marks in other themes: they are lighter on a dark background. */
  readonly marks: Readonly<Record<string, string>>;
}

const inks: Readonly<Record<Theme, Inks>> = {
  light: { ink: strong, faint: "#59636e", grid: "#e4e7eb", ground: "#ffffff", marks: {} },
  dark: {
    ink: "#f0f3f6",
    faint: "#9ea7b3",
    grid: "#2b323b",
    ground: "#0d1117",
    marks: {
      [palette.blue]: "#56b4e9",
      [palette.vermillion]: "#f0883e",
      [palette.green]: "#2fbf91",
      [palette.purple]: "#e3a3c6",
      [neutral]: "#9ea7b3",
      [strong]: "#f0f3f6",
    },
  },
  transparent: {
    ink: neutral,
    faint: neutral,
    grid: "#78787840",
    ground: "transparent",
    marks: { [strong]: neutral },
  },
};

export function groundOf(theme: Theme = "light"): string {
  return inks[theme].ground;
}

/** Marks are created in the colours of the light theme; this converts a colour to another theme. */
export function colourIn(theme: Theme = "light"): (colour: string) => string {
  const { marks } = inks[theme];
  return (colour) => (Object.hasOwn(marks, colour) ? (marks[colour] ?? colour) : colour);
}

/** The sizes of text in a picture, in pixels. */
export const sizes = { title: 17, subtitle: 12, label: 11, source: 10 } as const;

export function configOf(theme: Theme = "light"): ChartConfig {
  const { ink, faint, grid } = inks[theme];
  return {
    font: "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK JP', sans-serif",
    view: { stroke: null },
    title: {
      anchor: "start",
      color: ink,
      subtitleColor: faint,
      fontSize: sizes.title,
      subtitleFontSize: sizes.subtitle,
      subtitlePadding: 6,
      offset: 8,
    },
    axis: {
      labelColor: faint,
      titleColor: faint,
      tickColor: faint,
      domainColor: faint,
      gridColor: grid,
      labelFontSize: sizes.label,
      titleFontSize: sizes.label,
      titleFontWeight: "normal",
      labelPadding: 5,
    },
    axisY: { domain: false, ticks: false },
    text: { color: ink, fontSize: sizes.label },
  };
}
