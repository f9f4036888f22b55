import type { ChartConfig } from "./spec.js";

/**
 * Four colours of Okabe and Ito that people with any kind of colour vision tell apart, and of which
 * each has a contrast of 3 to 1 on white as on #111; the other four do not. What they tell apart
 * differs in shape or in dashes, too.
 */
export const palette = {
  blue: "#0072B2",
  vermillion: "#D55E00",
  green: "#009E73",
  purple: "#CC79A7",
} as const;

/** As far from white as from #111. */
export const neutral = "#787878";

/**
 * `light` and `dark` bring their ground; without a theme the ground is transparent and the ink is
 * readable on both.
 */
export type Theme = "light" | "dark";

const inks: Readonly<
  Record<Theme | "any", { readonly ink: string; readonly faint: string; readonly ground: string }>
> = {
  light: { ink: "#222222", faint: "#595959", ground: "#ffffff" },
  dark: { ink: "#eeeeee", faint: "#b0b0b0", ground: "#111111" },
  any: { ink: neutral, faint: neutral, ground: "transparent" },
};

export function groundOf(theme: Theme | undefined): string {
  return inks[theme ?? "any"].ground;
}

/** Sizes are for 600 pixels of width. */
export function configOf(theme: Theme | undefined): ChartConfig {
  const { ink, faint } = inks[theme ?? "any"];
  return {
    font: "sans-serif",
    view: { stroke: null },
    title: {
      anchor: "start",
      color: ink,
      subtitleColor: faint,
      fontSize: 14,
      subtitleFontSize: 11,
      subtitlePadding: 5,
      offset: 10,
    },
    axis: {
      labelColor: ink,
      titleColor: ink,
      tickColor: faint,
      domainColor: faint,
      gridColor: faint,
      gridOpacity: 0.25,
      labelFontSize: 11,
      titleFontSize: 11,
      titleFontWeight: "normal",
    },
    legend: {
      orient: "top",
      direction: "horizontal",
      labelColor: ink,
      labelFontSize: 11,
      symbolSize: 80,
      labelLimit: 200,
      offset: 6,
    },
    text: { color: ink, fontSize: 11 },
  };
}
