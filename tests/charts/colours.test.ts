import { describe, expect, test } from "vitest";
import { shapes as ofGuidance } from "../../src/chart/guidance/guidance-words.js";
import { looks as ofGrowth } from "../../src/chart/growth/growth-words.js";
import { looks as ofVintages } from "../../src/chart/vintages/vintage-words.js";
import { configOf, groundOf, neutral, palette } from "../../src/chart/frame/theme.js";
import { ours } from "./ours.js";

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is computed as it is defined", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(["#ffffff", "#0d1117"])("on %s", (ground) => {
  test.each([...Object.entries(palette), ["neutral", neutral]])(
    "%s stands out 3 to 1",
    (_, color) => {
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test("text without a theme stands out 4 to 1", () => {
    expect(contrast(configOf("transparent").axis.labelColor, ground)).toBeGreaterThanOrEqual(4.2);
  });
});

test.each(["light", "dark"] as const)("all text of the theme %s stands out 4.5 to 1", (theme) => {
  const { title, axis, text } = configOf(theme);
  for (const color of [
    title.color,
    title.subtitleColor,
    axis.labelColor,
    axis.titleColor,
    text.color,
  ]) {
    expect(contrast(color, groundOf(theme))).toBeGreaterThanOrEqual(4.5);
  }
});

/** What scales of shapes and dashes map to, next to colours of the same field. */
function rangesOf(value: unknown, channels: readonly string[]): readonly (readonly unknown[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const range = channels.includes(key)
      ? (inner as { scale?: { range?: unknown[] } }).scale?.range
      : undefined;
    return range === undefined ? rangesOf(inner, channels) : [range];
  });
}

function shapesOf(looks: Readonly<Record<string, { readonly shape: string }>>) {
  return Object.fromEntries(Object.entries(looks).map(([id, { shape }]) => [id, shape]));
}

describe("nothing is told apart by its colour alone:", () => {
  test.each([
    ["outcomes of growth", shapesOf(ofGrowth)],
    ["outcomes of guidance", ofGuidance],
    ["changes of vintages", shapesOf(ofVintages)],
  ])("%s differ in shape", (_, shapeOf) => {
    const shapes = Object.entries(shapeOf)
      .filter(([id]) => id !== "hedged" && id !== "lossUnchanged")
      .map(([, shape]) => shape);
    expect(shapes.length).toBeGreaterThan(4);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test.each(Object.entries(ours))("%s", (_, make) => {
    for (const range of rangesOf(make({}), ["strokeDash", "shape"]))
      expect(new Set(range.map(String)).size).toBe(range.length);
  });
});
