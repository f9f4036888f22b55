import { type Target, formatFigure, guidance, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { expectRefusal, refusal, shown } from "./refusal.js";

describe("formatFigure", () => {
  // 10,600,000,000 is 10.6 x 10^9; in Japanese the step is 10^8 (億), of which it has 106.
  it("writes JPY10.6 billion and 106億円", () => {
    expect(formatFigure(quarters["3Q02"].revenues)).toBe("JPY10.6 billion");
    expect(formatFigure(quarters["3Q02"].revenues, "ja")).toBe("106億円");
  });

  it.each([
    ["0", "JPY0", "0円"],
    ["9999", "JPY9,999", "9,999円"],
    ["10000", "JPY10,000", "1万円"],
    ["-10000", "-JPY10,000", "-1万円"],
    ["10500", "JPY10,500", "1.05万円"],
    ["999999", "JPY999,999", "99.9999万円"],
    ["1000000", "JPY1 million", "100万円"],
    ["-1000000", "-JPY1 million", "-100万円"],
    ["99999999", "JPY99.999999 million", "9,999.9999万円"],
    ["100000000", "JPY100 million", "1億円"],
    ["999950000", "JPY999.95 million", "9.9995億円"],
    ["1000000000", "JPY1 billion", "10億円"],
    ["1000000000000", "JPY1 trillion", "1兆円"],
    ["1000000000000000000000", "JPY1,000,000,000 trillion", undefined],
    ["0.5", "JPY0.5", "0.5円"],
  ])("abbreviates %s without rounding it", (value, english, japanese) => {
    expect(formatFigure(figure(value, "JPY"))).toBe(english);
    if (japanese !== undefined) expect(formatFigure(figure(value, "JPY"), "ja")).toBe(japanese);
  });

  it.each([
    // Stated digits are written, zeros among them; those that are not stated are not.
    ["89000000", "USD", -5, "USD89.0 million", "8,900万ドル"],
    ["13000000000", "JPY", -8, "JPY13.0 billion", "130億円"],
    ["13000000000", "JPY", undefined, "JPY13 billion", "130億円"],
    ["-567000000", "JPY", -6, "-JPY567 million", "-5.67億円"],
    ["100000000", "JPY", -8, "JPY0.1 billion", "1億円"],
    ["0", "JPY", -6, "JPY0 million", "0円"],
    ["1.50", "USD", 2, "USD1.50", "1.50ドル"],
    ["1.50", "USD", undefined, "USD1.5", "1.5ドル"],
    ["1500000", "EUR", -5, "EUR1.5 million", "EUR150万"],
    ["0.063", "ratio", 3, "6.3%", "6.3%"],
    ["0.630", "ratio", 3, "63.0%", "63.0%"],
    ["0.10", "ratio", 2, "10%", "10%"],
    ["0.1", "ratio", 1, "0.1", "0.1"],
    ["12", "ratio", 0, "12", "12"],
    ["1200", "companies", -2, "1.2 thousand companies", "0.12万社"],
    ["1200", "companies", 0, "1,200 companies", "1,200社"],
    ["0", "companies", -2, "0 companies", "0社"],
    ["1700000", "subscriptions", -5, "1.7 million subscriptions", "170万契約"],
    ["1200", "JPY", -2, "JPY1.2 thousand", "0.12万円"],
    ["1000000000000000", "JPY", -15, "JPY1 quadrillion", "1,000兆円"],
    ["1000000000000000", "JPY", -12, "JPY1,000 trillion", "1,000兆円"],
    ["1200000000000000000", "JPY", -17, "JPY12×10^17", "12×10^17円"],
    ["1000000000000000", "bit/s", -15, "1×10^15 bps", "1×10^15 bps"],
    ["1", "ratio", undefined, "100%", "100%"],
    ["-0.053", "ratio", 3, "-5.3%", "-5.3%"],
    ["0.00000001", "ratio", 8, "0.000001%", "0.000001%"],
    ["19420.15", "m2", 2, "19,420.15 m²", "19,420.15m²"],
    ["14143.10", "m2", 2, "14,143.10 m²", "14,143.10m²"],
    ["1", "t/m2", 0, "1 t/m²", "1t/m²"],
    ["150", "companies", undefined, "150 companies", "150社"],
    ["3", "times", undefined, "3 times", "3回"],
    ["1992", "year", undefined, "1992", "1992年"],
    ["1234567", "subscribers", undefined, "1,234,567 subscribers", "1,234,567 subscribers"],
  ])(
    "writes just the digits that are stated: %s %s with decimals %s",
    (value, unit, decimals, english, japanese) => {
      expect(formatFigure(figure(value, unit, decimals))).toBe(english);
      expect(formatFigure(figure(value, unit, decimals), "ja")).toBe(japanese);
    },
  );

  it("writes more digits than a float holds", () => {
    expect(formatFigure(figure("1234567890.12345678901", "subscribers"))).toBe(
      "1,234,567,890.12345678901 subscribers",
    );
    expect(formatFigure(figure("9007199254740993", "subscribers"))).toBe(
      "9,007,199,254,740,993 subscribers",
    );
  });

  it("keeps hedges, and gives words back as printed", () => {
    const { threshold } = guidance["4Q02"].largeSystemsIntegrationContracts;
    expect([formatFigure(threshold), formatFigure(threshold, "ja")]).toEqual([
      "more than JPY5 billion",
      "50億円超",
    ]);
    const { value } = guidance.FY2002.revenuesGrowth;
    expect([formatFigure(value), formatFigure(value, "ja")]).toEqual([
      "approximately 10%",
      "約10%",
    ]);
    expect(formatFigure(quarters["3Q02"].reportedGrowth.quarterOverQuarter.revenues)).toBe(
      "unchanged",
    );
    expect(formatFigure(guidance["4Q02"].operatingIncome.wording, "ja")).toBe(
      "improve considerably",
    );
  });

  it.each([
    ["en", "less than 600 companies"],
    ["ja", "600社未満"],
  ] as const)("keeps a number below which the true one is, in %s", (locale, text) => {
    const nearly = { value: "600", unit: "companies", qualifier: "lessThan" } as const;
    expect(formatFigure(nearly, locale)).toBe(text);
  });

  it.each([
    ["atLeast", "at least JPY7 billion", "70億円以上"],
    ["atMost", "at most JPY7 billion", "70億円以下"],
  ] as const)("keeps %s in both languages", (qualifier, english, japanese) => {
    const figure = { value: "7000000000", unit: "JPY", qualifier } as const;
    expect([formatFigure(figure), formatFigure(figure, "ja")]).toEqual([english, japanese]);
    const target = { form: qualifier, threshold: figure } as Target<"JPY">;
    expect([formatFigure(target), formatFigure(target, "ja")]).toEqual([english, japanese]);
  });

  it.each(["fr", "en-US", "JA", "", "constructor", null, 5])("refuses the locale %j", (locale) => {
    expectRefusal(() => formatFigure(quarters["3Q02"].revenues, locale as never), {
      code: "outOfRange",
      function: "formatFigure",
      needs: 'the locale "en" or "ja"',
      got: shown(locale),
      values: [locale],
    });
  });

  it.each(
    badFigures.filter(
      ([, bad]) => bad !== null && (bad as { qualifier?: string }).qualifier !== "approximately",
    ),
  )("refuses %s", (_, bad, code) => {
    expect(refusal(() => formatFigure(bad as never))).toMatchObject({
      code,
      function: "formatFigure",
    });
    expect(refusal(() => formatFigure(bad as never, "ja")).code).toBe(code);
  });

  it("refuses a hedge before what is no number", () => {
    expect(
      refusal(() => formatFigure({ value: "1e5", unit: "JPY", qualifier: "moreThan" })),
    ).toMatchObject({ code: "invalidFigure", function: "formatFigure" });
  });

  it("drops no digit in Japanese", () => {
    expect(formatFigure(yen("12300000000000000"), "ja")).not.toBe("1京円");
    expect(formatFigure(yen("1234567890123456789"), "ja")).toContain("6789");
  });

  // Intl.NumberFormat of Node 20 does not.
  it("writes more than 20 digits after the point", () => {
    expect(formatFigure(figure("1000000000000.123456789", "USD"))).toContain("123456789");
    expect(formatFigure(figure("0.00000000000000000000001", "ratio"))).toContain("1");
  });

  it("writes any unit, no minus before zero, and no zeros that were not stated", () => {
    expect(formatFigure(figure("5", "constructor"))).toBe("5 constructor");
    expect(formatFigure(yen("-0"))).toBe("JPY0");
    expect(formatFigure(figure("900000000", "JPY", -8))).toBe("JPY0.9 billion");
  });
});
