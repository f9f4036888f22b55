import { describe, expect, test } from "vitest";
import { readLiteral } from "../../src/derivation/literal.js";

const million = { unit: "JPY", exponent: 6 } as const;
const percent = { unit: "ratio", exponent: -2 } as const;

describe("literals of one number", () => {
  test.each([
    // Amounts in English.
    ["JPY7,246 million", {}, "7246000000", "JPY", -6],
    ["JPY 8,344 million", {}, "8344000000", "JPY", -6],
    ["JPY6.3billion", {}, "6300000000", "JPY", -8],
    ["JPY100 billion", {}, "100000000000", "JPY", -9],
    ["JPY -97 million", {}, "-97000000", "JPY", -6],
    ["$ -0.8 million", {}, "-800000", "USD", -5],
    ["US$320 million", {}, "320000000", "USD", -6],
    ["US$320 million", { decimals: -7 }, "320000000", "USD", -7],
    ["¥5,421,255 thousand", {}, "5421255000", "JPY", -3],
    ["1.299 billion yen", {}, "1299000000", "JPY", -6],
    ["2.72 billion Japanese yen", {}, "2720000000", "JPY", -7],
    ["19.50 yen", {}, "19.50", "JPY", 2],
    ["JPY29.255", {}, "29.255", "JPY", 3],
    ["JPY1,250 per share", {}, "1250", "JPY", 0],
    ["27 per share", { unit: "JPY" }, "27", "JPY", 0],
    ["1,206 million", { unit: "JPY" }, "1206000000", "JPY", -6],
    ["JPY 243 million adjusted EBITDA loss", {}, "-243000000", "JPY", -6],
    ["JPY344 million increase", {}, "344000000", "JPY", -6],
    ["decreased by JPY601 million", {}, "-601000000", "JPY", -6],
    ["JPY 119.87 = US$1", {}, "119.87", "JPY/USD", 2],
    ["JPY93.08 per US$1.00", {}, "93.08", "JPY/USD", 2],
    // Tables.
    ["13,696", million, "13696000000", "JPY", -6],
    ["69,730,730", { unit: "JPY", exponent: 3 }, "69730730000", "JPY", -3],
    ["(218)", million, "-218000000", "JPY", -6],
    ["△10.1", percent, "-0.101", "ratio", 3],
    ["6.2", percent, "0.062", "ratio", 3],
    ["+9.2", percent, "0.092", "ratio", 3],
    ["66.80", { unit: "JPY" }, "66.80", "JPY", 2],
    ["18.7", { unit: "times" }, "18.7", "times", 1],
    // Changes in English.
    ["up 34.3%", {}, "0.343", "ratio", 3],
    ["up 10.9% YoY", {}, "0.109", "ratio", 3],
    ["up4.2%YoY", {}, "0.042", "ratio", 3],
    ["up 1.1 % YoY", {}, "0.011", "ratio", 3],
    ["down 0.5 % YoY", {}, "-0.005", "ratio", 3],
    ["decrease of 36.0%", {}, "-0.360", "ratio", 3],
    ["decreased by 0.2% YoY", {}, "-0.002", "ratio", 3],
    ["fell 47 percent", {}, "-0.47", "ratio", 2],
    ["declined 8.2 percent", {}, "-0.082", "ratio", 3],
    ["jumped 175.7%", {}, "1.757", "ratio", 3],
    ["77.8% growth", {}, "0.778", "ratio", 3],
    ["23.5 percent more", {}, "0.235", "ratio", 3],
    ["78.0% year over year", {}, "0.780", "ratio", 3],
    ["(59.1%)", {}, "-0.591", "ratio", 3],
    ["100% owned", {}, "1.00", "ratio", 2],
    ["Annual Revenue Growth Expectations of 10%", {}, "0.10", "ratio", 2],
    // Amounts in Japanese.
    ["106億円", {}, "10600000000", "JPY", -8],
    ["1000億円", {}, "100000000000", "JPY", -8],
    ["68.5億円", {}, "6850000000", "JPY", -7],
    ["5億6700万円", {}, "567000000", "JPY", -6],
    ["1億5100万", {}, "151000000", "JPY", -6],
    ["3億5,000万円", {}, "350000000", "JPY", -7],
    ["12億600万円の赤字", {}, "-1206000000", "JPY", -6],
    ["1億円の赤字", {}, "-100000000", "JPY", -8],
    ["103億5千万円", {}, "10350000000", "JPY", -7],
    ["3億5000万円の利益増", {}, "350000000", "JPY", -7],
    ["53万4022円", {}, "534022", "JPY", 0],
    ["10億2,600円", {}, "1000002600", "JPY", 0],
    ["3,296百万円", {}, "3296000000", "JPY", -6],
    // Changes in Japanese.
    ["前年同期比20.8%減", {}, "-0.208", "ratio", 3],
    ["前年同期比で53%減", {}, "-0.53", "ratio", 2],
    ["前四半期比でも3.2%の増収", {}, "0.032", "ratio", 3],
    ["前期から23.4%増加", {}, "0.234", "ratio", 3],
    ["前年同期から7.7%", {}, "0.077", "ratio", 3],
    ["07年度比17.5%増", {}, "0.175", "ratio", 3],
    ["同315%増", {}, "3.15", "ratio", 2],
    ["今期最終は5%増", {}, "0.05", "ratio", 2],
    ["△52.0%", {}, "-0.520", "ratio", 3],
    ["ちょうど1.0%増えた", {}, "0.010", "ratio", 3],
    ["毎年1ポイント", { unit: "ratio" }, "0.01", "ratio", 2],
    ["0.3ポイント", {}, "0.3", "points", 1],
    // Counts: exact in full, as precise as their last digit in thousands and millions.
    ["2,185", { unit: "contracts" }, "2185", "contracts", undefined],
    ["1万7720件", {}, "17720", "contracts", undefined],
    ["累計1万7000件", { decimals: -3 }, "17000", "contracts", -3],
    ["23件増加", {}, "23", "contracts", undefined],
    ["70契約", {}, "70", "contracts", undefined],
    ["20万4300株", {}, "204300", "shares", undefined],
    ["上位顧客150社", {}, "150", "companies", undefined],
    ["2800社", { decimals: -2 }, "2800", "companies", -2],
    ["205,165 shares", {}, "205165", "shares", undefined],
    ["124 MVNE clients", {}, "124", "companies", undefined],
    ["97 thousand", { unit: "subscriptions" }, "97000", "subscriptions", -3],
    ["1.7 million", { unit: "subscriptions" }, "1700000", "subscriptions", -5],
    ["one million", { unit: "subscriptions" }, "1000000", "subscriptions", -6],
    ["323.5Gビット/秒", {}, "323500000000", "bit/s", -8],
  ] as const)("%s %o", (printed, beside, value, unit, decimals) => {
    const number = { value, unit, ...(decimals === undefined ? {} : { decimals }) };
    expect(readLiteral(printed, beside)).toEqual({ kind: "number", number });
  });
});

describe("hedged literals", () => {
  test.each([
    ["approximately 2,240Mbps", { decimals: -7 }, "2240000000", "bit/s", -7, "approximately"],
    ["around 12.5%", {}, "0.125", "ratio", 3, "approximately"],
    ["約61億円", {}, "6100000000", "JPY", -8, "approximately"],
    ["約10%削減", {}, "-0.10", "ratio", 2, "approximately"],
    ["300,000-odd", { unit: "lines", decimals: -5 }, "300000", "lines", -5, "approximately"],
    ["8分の1", {}, "0.125", "ratio", undefined, "approximately"],
    ["more than 10%", {}, "0.10", "ratio", undefined, "moreThan"],
    ["over 10 percent", {}, "0.10", "ratio", undefined, "moreThan"],
    ["10%超", {}, "0.10", "ratio", undefined, "moreThan"],
  ] as const)("%s %o", (printed, beside, value, unit, decimals, qualifier) => {
    const number = { value, unit, ...(decimals === undefined ? {} : { decimals }), qualifier };
    expect(readLiteral(printed, beside)).toEqual({ kind: "number", number });
  });
});

describe("literals of a range", () => {
  test.each([
    ["12,500 ~ 13,000 (E)", { caption: "(JPY Millions)" }, "12500000000", "13000000000", "JPY", -6],
    ["125〜130億円", {}, "12500000000", "13000000000", "JPY", -8],
    ["34.36~37.16円", {}, "34.36", "37.16", "JPY", 2],
    ["312.0 billion yen to 315.0 billion yen", {}, "312000000000", "315000000000", "JPY", -8],
    ["17.18 yen to 18.58 yen", {}, "17.18", "18.58", "JPY", 2],
    ["up 13.0 to 14.1%", {}, "0.130", "0.141", "ratio", 3],
    ["6〜9カ月", {}, "6", "9", "months", 0],
  ] as const)("%s", (printed, beside, low, high, unit, decimals) => {
    const end = (value: string) => ({ value, unit, decimals });
    expect(readLiteral(printed, beside)).toEqual({ kind: "range", low: end(low), high: end(high) });
  });
});

describe("words", () => {
  test.each([
    ["unchanged", "unchanged"],
    ["Break-even", "breakEven"],
    ["約半分", "aboutHalf"],
  ])("%s stays words", (printed, qualifier) => {
    expect(readLiteral(printed)).toEqual({ kind: "wording", qualifier });
  });
});

describe("refusals", () => {
  test.each([
    "",
    "13,696",
    "(218)",
    "円",
    "社",
    "about half",
    "up",
    "JPY",
    "approximately JPY1 yen",
    "roughly 10%",
    "1億2億円",
    "constructor",
  ])("%o is refused", (printed) => {
    expect(() => readLiteral(printed)).toThrow(/readLiteral knows no form/);
  });
  test("decimals that cut off printed digits are refused", () => {
    expect(() => readLiteral("JPY7,246 million", { decimals: -7 })).toThrow(/digits beyond/);
    expect(readLiteral("JPY7,250 million", { decimals: -7 })).toMatchObject({
      number: { decimals: -7 },
    });
  });
});
