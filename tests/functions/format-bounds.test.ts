import {
  crossSellRate,
  formatBounds,
  formatFigure,
  formatGrowth,
  growth,
  margin,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure, yen } from "./figure.js";
import { refusal } from "./refusal.js";

const between = (
  lower: string | undefined,
  upper: string | undefined,
  unit: string,
  closed = true,
) =>
  ({
    unit,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    lowerClosed: closed && lower !== undefined,
    upperClosed: closed && upper !== undefined,
  }) as const;

const both = (given: Parameters<typeof formatBounds>[0]) => [
  formatBounds(given),
  formatBounds(given, "ja"),
];

describe("bounds on one side", () => {
  it.each([
    ["5", undefined, true, "at least 5 companies", "5社以上"],
    ["5", undefined, false, "more than 5 companies", "5社超"],
    [undefined, "5", true, "at most 5 companies", "5社以下"],
    [undefined, "5", false, "less than 5 companies", "5社未満"],
  ])("from %s to %s, closed: %s", (lower, upper, closed, english, japanese) => {
    const open = between(lower, upper, "companies", closed);
    expect(both(open)).toEqual([english, japanese]);
    expect([formatFigure(open), formatFigure(open, "ja")]).toEqual([english, japanese]);
  });

  // Twelve digits are those of an amount; more are those of a quotient, which four tell outward.
  it.each([
    ["1.23456789012", undefined, "at least 1.23456789012 points"],
    ["1.234567890123", undefined, "at least 1.234 points"],
    [undefined, "1.234567890123", "at most 1.235 points"],
    ["-1.234567890123", undefined, "at least -1.235 points"],
    [undefined, "-1.234567890123", "at most -1.234 points"],
    ["12345.67890123", undefined, "at least 12,340 points"],
    [undefined, "12345.67890123", "at most 12,350 points"],
    ["0.001234567890123", undefined, "at least 0.001234 points"],
    ["-123456789012", undefined, "at least -123,456,789,012 points"],
    ["-123456789012.5", undefined, "at least -123,500,000,000 points"],
    ["1234567890120000000", undefined, "at least 1,234,567,890,120,000,000 points"],
    ["1001234567890.5", undefined, "at least 1,001,000,000,000 points"],
  ])("from %s to %s: %s", (lower, upper, english) => {
    expect(formatBounds(between(lower, upper, "points"))).toBe(english);
  });
});

describe("bounds on both sides", () => {
  it.each([
    // A number that is known exactly is one number.
    ["5", "5", "companies", "5 companies", "5社"],
    ["0.5", "0.5", "ratio", "50%", "50%"],
    // A bound is what it is to its last zero, unless it is money.
    ["1200", "1300", "companies", "1,200 companies to 1,300 companies", "1,200社~1,300社"],
    ["0.1", "0.9", "ratio", "10% to 90%", "10%~90%"],
    ["1", "9", "points", "1 points to 9 points", "1ポイント~9ポイント"],
    // Wider by less than a quarter, which nobody sees.
    ["1", "99", "points", "0 points to 100 points", "0ポイント~100ポイント"],
    ["0", "0.5", "ratio", "0% to 50%", "0%~50%"],
    ["1200000", "1300000", "JPY", "JPY1.2 million to JPY1.3 million", "120万円~130万円"],
    ["1000", "2000", "bit/s", "1 kbps to 2 kbps", "1 kbps~2 kbps"],
    ["1000000000000", "2000000000000", "bit/s", "1 Tbps to 2 Tbps", "1 Tbps~2 Tbps"],
    ["-1300", "-1200", "points", "-1,300 points to -1,200 points", "-1,300ポイント~-1,200ポイント"],
    ["-5", "1200", "points", "-100 points to 1,200 points", "-100ポイント~1,200ポイント"],
  ])("%s to %s %s", (lower, upper, unit, english, japanese) => {
    expect(both(between(lower, upper, unit))).toEqual([english, japanese]);
  });

  // Sides of one quotient, which has twenty digits: as many zeros as both have, and four more.
  it.each([
    [crossSellRate(1, 3), "33.33% to 33.34%"],
    [crossSellRate(1, 30), "3.333% to 3.334%"],
    [crossSellRate(1, 300), "0.3333% to 0.3334%"],
    [margin(yen("10"), yen("3")), "333.3% to 333.4%"],
    [margin(yen("-1"), yen("300")), "-0.3334% to -0.3333%"],
    [margin(yen("-10"), yen("3")), "-333.4% to -333.3%"],
    [margin(yen("100"), yen("3")), "3,333% to 3,334%"],
  ])("of a quotient: %o", (quotient, english) => {
    expect(formatBounds(quotient)).toBe(english);
  });

  // Bounds that agree in eighteen digits after the first are still written out.
  it.each([
    ["1.00000000000000001", "1.00000000000000002", "1.00000000000000001 to 1.00000000000000002"],
    ["1.000000000000000001", "1.000000000000000002", "1.000 to 1.001"],
    ["10.00123456789012345678", "10.00123456789012345679", "10.00 to 10.01"],
    ["0.00999999999999999999", "0.01000000000000000001", "0.00999 to 0.01001"],
    ["0.99999999999999999999", "1.00000000000000000001", "0.999 to 1.001"],
  ])("that nearly agree, %s and %s, are told as %s", (lower, upper, text) => {
    expect(formatBounds(between(lower, upper, "points")).replaceAll(" points", "")).toBe(text);
  });

  it("name their function where they are none", () => {
    expect(refusal(() => formatBounds("5" as never)).function).toBe("formatBounds");
  });
});

describe("a range", () => {
  const end = (value: string, printed: string, decimals?: number) => ({
    ...figure(value, "JPY", decimals),
    printed,
  });
  const written = (low: string, lowPrinted: string, high: string, highPrinted: string) =>
    formatFigure({ low: end(low, lowPrinted), high: end(high, highPrinted) } as never);

  it.each([
    // The literal has a digit more than the number needs.
    ["13000000000", "JPY13.0 billion", "JPY13.0 billion"],
    ["13000000000", "¥13.00bn", "JPY13.00 billion"],
    ["13000000000", "13,000.0 million yen", "JPY13.0000 billion"],
    ["130500000", "JPY130.50 million", "JPY130.50 million"],
    ["-13000000000", "a loss of JPY13.0 billion", "-JPY13.0 billion"],
    ["100.5", "100.50 yen", "JPY100.50"],
    ["0.5", "0.50 yen", "JPY0.50"],
    // It has no point, or is not there, or the point of another number.
    ["13000000000", "JPY13 billion", "JPY13 billion"],
    ["13000000000", "thirteen billion", "JPY13 billion"],
    ["13000000000", "in 2.5 years", "JPY13 billion"],
    ["13000000000", "1.5 times, JPY13.0 billion", "JPY13.0 billion"],
    ["10300000000", "JPY1.300 billion", "JPY10.3 billion"],
    ["10100000000", "10.10 billion", "JPY10.10 billion"],
    ["50000000", "JPY0.0500 billion", "JPY50.0 million"],
  ])("has the digits of its literals: %s as %s", (value, printed, text) => {
    const [first] = written(value, printed, "900000000000", "JPY900 billion").split(" to ");
    expect(first).toBe(text);
  });

  it.each([
    ["0.063", "6.3%", "0.07", "7.0%", "6.3% to 7.0%"],
    ["0.125", "12.5%", "0.13", "13.0%", "12.5% to 13.0%"],
    ["0.005", "0.5%", "0.0080", "0.80%", "0.5% to 0.80%"],
    ["-0.005", "-0.5%", "0", "0%", "-0.5% to 0%"],
  ])("of ratios has the digits of its percentages: %s as %s", (low, one, high, other, text) => {
    const ratio = (value: string, printed: string) => ({ ...figure(value, "ratio"), printed });
    expect(formatFigure({ low: ratio(low, one), high: ratio(high, other) } as never)).toBe(text);
  });

  it("has the decimals that an end states, whatever its literal", () => {
    const low = end("13000000000", "JPY13.00 billion", -8);
    const high = end("14000000000", "JPY14 billion");
    expect(formatFigure({ low, high } as never)).toBe("JPY13.0 billion to JPY14 billion");
    expect(formatFigure({ low: yen("1"), high: yen("2") } as never, "ja")).toBe("1円~2円");
  });

  it("needs both of its ends, which a target has under its form", () => {
    expect(refusal(() => formatFigure({ low: yen("1") } as never)).code).toBe("invalidFigure");
    expect(refusal(() => formatFigure(null as never)).code).toBe("invalidFigure");
    expect(refusal(() => formatFigure({ high: yen("1") } as never)).code).toBe("invalidFigure");
    expect(formatFigure({ form: "point", low: 1, high: 2, value: yen("3") } as never)).toBe("JPY3");
  });
});

describe("digits and words of amounts", () => {
  it.each([
    ["times", "3", "revenuesAboveTenBillionYen", "3rd time", "3回目"],
    ["times", "3", "revenues", "3 times", "3回"],
    ["times", "3", undefined, "3 times", "3回"],
    ["times", "2.5", "revenuesAboveTenBillionYen", "2.5 times", "2.5回"],
    ["points", "3", "revenuesAboveTenBillionYen", "3 points", "3ポイント"],
    ["rank", "1002", undefined, "1002nd", "1002位"],
    ["rank", "1012", undefined, "1012th", "1012位"],
  ])("%s %s of %s", (unit, value, metric, english, japanese) => {
    const given = { value, unit, ...(metric && { metric }) };
    expect([formatFigure(given), formatFigure(given, "ja")]).toEqual([english, japanese]);
  });

  it.each([
    ["1000000000000000", "JPY", undefined, "JPY1,000 trillion", "1,000兆円"],
    ["10000000000000000", "JPY", undefined, "JPY10,000 trillion", "1京円"],
    ["0.5", "JPY", 1, "JPY0.5", "0.5円"],
    ["1000000000000", "bit/s", undefined, "1 Tbps", "1 Tbps"],
    ["10000", "JPY", 2, "JPY10,000.00", "10,000.00円"],
    ["10000.50", "JPY", 2, "JPY10,000.50", "10,000.50円"],
    ["10000.5", "JPY", 2, "JPY10,000.50", "10,000.50円"],
    ["10000.25", "JPY", 2, "JPY10,000.25", "1.000025万円"],
    ["10000.5", "JPY", 1, "JPY10,000.5", "1.00005万円"],
    ["10000.50", "JPY", undefined, "JPY10,000.5", "1.00005万円"],
    ["10001.500", "JPY", undefined, "JPY10,001.5", "1.00015万円"],
    ["999999.25", "JPY", undefined, "JPY999,999.25", "99.999925万円"],
    ["0012000000", "JPY", undefined, "JPY12 million", "1,200万円"],
    ["1200000", "JPY", -4, "JPY1.20 million", "120万円"],
    ["0", "JPY", -16, "JPY0×10^16", "0円"],
    ["100000000", "bit/s", -8, "0.1 Gbps", "0.1 Gbps"],
    ["10500", "JPY", -2, "JPY10.5 thousand", "1.05万円"],
    ["10500", "JPY", 0, "JPY10,500", "10,500円"],
    ["10501", "JPY", 0, "JPY10,501", "1.0501万円"],
    ["-0", "JPY", -6, "-JPY0 million", "-0円"],
  ])("%s %s with decimals %s", (value, unit, decimals, english, japanese) => {
    const given = figure(value, unit, decimals);
    expect([formatFigure(given), formatFigure(given, "ja")]).toEqual([english, japanese]);
  });
});

describe("growth in text", () => {
  const ratio = (value: string, decimals?: number) => figure(value, "ratio", decimals);

  it.each([
    // Exactly a tenth of a percent, and ties away from zero.
    ["1210", "1000", "+21.0%"],
    ["1000", "1000", "0.0%"],
    ["100250", "100000", "+0.3%"],
    ["99750", "100000", "-0.3%"],
    ["100150", "100000", "+0.2%"],
  ])("%s over %s is %s", (current, base, text) => {
    expect(formatGrowth(growth(yen(current), yen(base)))).toBe(text);
  });

  it("has its bounds where they round to other tenths, rounded outward", () => {
    const grown = growth(figure("107", "JPY", 0), figure("100", "JPY", 0));
    expect(formatGrowth(grown)).toBe("+7.0% (+5.9% to +8.1%)");
    expect(formatGrowth(grown, "ja")).toBe("+7.0%(+5.9%~+8.1%)");
  });

  it.each([
    ["0.063", "0.060", "+0.3 pt", "+0.3ポイント"],
    ["0.060", "0.063", "-0.3 pt", "-0.3ポイント"],
    ["0.060", "0.060", "0.0 pt", "0.0ポイント"],
    ["0.0635", "0.0600", "+0.35 pt", "+0.35ポイント"],
    ["0.0600", "0.0635", "-0.35 pt", "-0.35ポイント"],
    ["0.06355", "0.0600", "+0.36 pt", "+0.36ポイント"],
    ["0.0600", "0.06355", "-0.36 pt", "-0.36ポイント"],
  ])("of two ratios, %s and %s, is %s", (current, base, english, japanese) => {
    const points = growth(ratio(current), ratio(base));
    expect([formatGrowth(points), formatGrowth(points, "ja")]).toEqual([english, japanese]);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ outcome: 5 }],
    [{ outcome: ["zeroBase"] }],
    [{ outcome: "grown" }],
    [{ outcome: "constructor" }],
  ])("refuses %j", (given) => {
    const error = refusal(() => formatGrowth(given as never));
    expect([error.code, error.function, error.needs, error.values]).toEqual([
      "invalidFigure",
      "formatGrowth",
      "a result of a growth function",
      [given],
    ]);
  });
});
