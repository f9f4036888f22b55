import {
  bounds,
  crossSellRate,
  formatBounds,
  formatFigure,
  guidance,
  quarters,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure } from "./figure.js";

const both = (given: Parameters<typeof formatFigure>[0]) => [
  formatFigure(given),
  formatFigure(given, "ja"),
];

describe("formatFigure", () => {
  it.each([
    ["1", "1st"],
    ["2", "2nd"],
    ["3", "3rd"],
    ["4", "4th"],
    ["11", "11th"],
    ["12", "12th"],
    ["13", "13th"],
    ["21", "21st"],
    ["112", "112th"],
  ])("writes rank %s as %s", (value, english) => {
    expect(both(figure(value, "rank"))).toEqual([english, `${value}位`]);
  });

  it("writes for which time something was passed, and how many times as much as it is", () => {
    const { times } = quarters["3Q02"].milestones.revenuesAboveTenBillionYen;
    expect(both(times)).toEqual(["3rd time", "3回目"]);
    expect(both(figure("18.7", "times", 1))).toEqual(["18.7 times", "18.7回"]);
  });

  it.each([
    ["100000000", undefined, "100 Mbps"],
    ["10000000", undefined, "10 Mbps"],
    ["2240000000", -6, "2.240 Gbps"],
    ["64000", undefined, "64 kbps"],
    ["9600", undefined, "9.6 kbps"],
    ["300", undefined, "300 bps"],
    ["0", undefined, "0 bps"],
  ])("writes %s bit/s with decimals %s as %s", (value, decimals, text) => {
    expect(both(figure(value, "bit/s", decimals))).toEqual([text, text]);
  });

  it("writes a range with the digits of its literals, a target by its form, and bounds", () => {
    const { revenues, largeSystemsIntegrationContracts, operatingIncome } = guidance["4Q02"];
    expect(both(revenues)).toEqual(["JPY12.5 billion to JPY13.0 billion", "125億円~130億円"]);
    const { low, high } = revenues;
    expect(formatFigure({ low, high })).toBe("JPY12.5 billion to JPY13.0 billion");
    expect(formatFigure(revenues.convenienceTranslation)).toBe(
      "USD105.3 million to USD109.5 million",
    );
    expect(both(largeSystemsIntegrationContracts)).toEqual(["more than JPY5 billion", "50億円超"]);
    expect(formatFigure(operatingIncome)).toBe("improve considerably");
    expect(formatFigure(guidance.FY2002.revenuesGrowth)).toBe("approximately 10%");
    expect(formatFigure(bounds(quarters["3Q02"].revenues))).toBe(
      "JPY10.55 billion to JPY10.65 billion",
    );
  });

  it.each([
    // Digits that are stated and zeros, before the point.
    ["10000", 0, "10,000円"],
    ["10000", undefined, "1万円"],
    ["105000000", -4, "1.0500億円"],
    ["105000000", -6, "1.05億円"],
    ["105000000", undefined, "1.05億円"],
    ["123456000000", -6, "1,234.56億円"],
    // No zeros that nobody stated.
    ["1200", -2, "0.12万円"],
    ["1200", 0, "1,200円"],
  ])("writes %s yen with decimals %s as %s", (value, decimals, japanese) => {
    expect(formatFigure(figure(value, "JPY", decimals), "ja")).toBe(japanese);
  });
});

describe("bounds of a quotient", () => {
  it("are told in four digits where they agree in more than anybody prints", () => {
    expect(formatBounds(crossSellRate(100, 150))).toBe("66.66% to 66.67%");
    expect(formatBounds(crossSellRate(1, 3000))).toBe("0.03333% to 0.03334%");
  });

  it("are told in full where the digits are those of an amount", () => {
    const long = { lower: "123456789012345.1", upper: "123456789012345.2" };
    const bounds = { ...long, unit: "JPY", lowerClosed: true, upperClosed: true };
    expect(formatBounds(bounds)).toBe(
      "JPY123.4567890123451 trillion to JPY123.4567890123452 trillion",
    );
  });
});
