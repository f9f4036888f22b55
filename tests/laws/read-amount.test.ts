import { formatFigure, readAmount, type Quantity } from "@iij/earnings";
import { expect } from "vitest";
import { law } from "./law.js";
import { printed } from "./printed.js";
import { equal, readDecimal } from "./rational.js";

const isBelow = (figure: Quantity): boolean => figure.value.startsWith("-");

law(
  "reads what is written in English, with the digits that it states",
  [printed("JPY", "any", -12, 6)],
  ({ figure }) => {
    const text = formatFigure(figure);
    if (text.includes("×10^")) return;
    const read = readAmount(text);
    expect(equal(readDecimal(read.value), readDecimal(figure.value)), text).toBe(true);
    expect(read.unit).toBe("JPY");
    if (figure.decimals === undefined || !/[1-9]/.test(figure.value)) return;
    expect(read.decimals, text).toBe(figure.decimals);
    expect(isBelow(read)).toBe(isBelow(figure));
  },
  1500,
);

law(
  "reads what is written in Japanese, and never claims a digit more",
  [printed("JPY", "any", -8, 6)],
  ({ figure }) => {
    const text = formatFigure(figure, "ja");
    if (text.includes("×10^")) return;
    const read = readAmount(text);
    expect(equal(readDecimal(read.value), readDecimal(figure.value)), text).toBe(true);
    if (figure.decimals === undefined || !/[1-9]/.test(figure.value)) return;
    // Below 万 a zero that only holds a place looks like one that is stated.
    if (figure.decimals < 0 && !/[万億兆京]/.test(text)) return;
    expect(read.decimals ?? Infinity, text).toBeLessThanOrEqual(figure.decimals);
  },
  1500,
);

law("reads percentages", [printed("ratio", "any", 2, 8)], ({ figure }) => {
  for (const locale of ["en", "ja"] as const) {
    const text = formatFigure(figure, locale);
    if (!text.endsWith("%")) continue;
    const read = readAmount(text);
    expect(equal(readDecimal(read.value), readDecimal(figure.value)), text).toBe(true);
    if (figure.decimals !== undefined && /[1-9]/.test(figure.value))
      expect(read.decimals, text).toBe(figure.decimals);
  }
});
