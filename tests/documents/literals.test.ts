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
    ["JPY1.0 billion down", {}, "-1000000000", "JPY", -8],
    ["JPY1.0 billion up", {}, "1000000000", "JPY", -8],
    ["JPY27.00 per common share", {}, "27.00", "JPY", 2],
    ["JPY0.1 billion per month", {}, "100000000", "JPY", -8],
    ["155 new graduates", {}, "155", "employees", undefined],
    // Tables.
    ["¥ 13,142", million, "13142000000", "JPY", -6],
    ["$148,256", { exponent: 3 }, "148256000", "USD", -3],
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
    ["an increase of 1.0%", {}, "0.010", "ratio", 3],
    ["a decrease of 1.0%", {}, "-0.010", "ratio", 3],
    ["+7.9%YoY", {}, "0.079", "ratio", 3],
    ["(-)7.8%", {}, "-0.078", "ratio", 3],
    ["34.9%-owned", {}, "0.349", "ratio", 3],
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
    ["6,888 百万円増", {}, "6888000000", "JPY", -6],
    ["△806百万円", {}, "-806000000", "JPY", -6],
    ["14億4900万円の損失", {}, "-1449000000", "JPY", -6],
    ["600万円の利益", {}, "6000000", "JPY", -6],
    ["損失2.7億円", {}, "-270000000", "JPY", -7],
    ["マイナス2.6億円", {}, "-260000000", "JPY", -7],
    ["73.9億円の増収", {}, "7390000000", "JPY", -7],
    ["計18.9億円の増加", {}, "1890000000", "JPY", -7],
    ["5.1億円減少", {}, "-510000000", "JPY", -7],
    ["29.255円", {}, "29.255", "JPY", 3],
    ["13.90ドル", {}, "13.90", "USD", 2],
    // Changes in Japanese.
    ["前年同期比20.8%減", {}, "-0.208", "ratio", 3],
    ["前年同期比で53%減", {}, "-0.53", "ratio", 2],
    ["前四半期比でも3.2%の増収", {}, "0.032", "ratio", 3],
    ["前期から23.4%増加", {}, "0.234", "ratio", 3],
    ["前年同期から7.7%", {}, "0.077", "ratio", 3],
    ["07年度比17.5%増", {}, "0.175", "ratio", 3],
    ["対前年同期比21.3%増", {}, "0.213", "ratio", 3],
    ["前年同期比19.5%の減少", {}, "-0.195", "ratio", 3],
    ["前期比では15.2%の増加", {}, "0.152", "ratio", 3],
    ["前々期比17%増", {}, "0.17", "ratio", 2],
    ["8.1%の増益", {}, "0.081", "ratio", 3],
    ["1.5%の売上減", {}, "-0.015", "ratio", 3],
    ["5%の低減率", {}, "-0.05", "ratio", 2],
    ["▲10.4%", {}, "-0.104", "ratio", 3],
    ["＋10.1％", {}, "0.101", "ratio", 3],
    ["0.3pt上昇", { unit: "ratio" }, "0.003", "ratio", 3],
    ["▲1.9pt低下", { unit: "ratio" }, "-0.019", "ratio", 3],
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
    ["4,803名", {}, "4803", "employees", undefined],
    ["112万6000回線", {}, "1126000", "lines", undefined],
    ["112万6000回線", { unit: "subscriptions" }, "1126000", "subscriptions", undefined],
    ["3万6000回線の増", {}, "36000", "lines", undefined],
    ["122.2万回線", { unit: "subscriptions" }, "1222000", "subscriptions", -3],
    ["278.6万", { unit: "subscriptions" }, "2786000", "subscriptions", -3],
    ["累計93.4万件", {}, "934000", "contracts", -3],
    ["2.0倍", {}, "2.0", "times", 1],
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
    ["約3億ドル", {}, "300000000", "USD", -8, "approximately"],
    [
      "approx. 934 thousand",
      { unit: "subscriptions" },
      "934000",
      "subscriptions",
      -3,
      "approximately",
    ],
    ["approximately JPY0.1 billion per month", {}, "100000000", "JPY", -8, "approximately"],
    ["460億円規模", {}, "46000000000", "JPY", -8, "approximately"],
    ["nearly 600", { unit: "companies" }, "600", "companies", undefined, "lessThan"],
    ["6割弱", {}, "0.6", "ratio", undefined, "lessThan"],
    ["70億円以上", {}, "7000000000", "JPY", undefined, "atLeast"],
    ["at least JPY5.0 billion", {}, "5000000000", "JPY", undefined, "atLeast"],
    ["no less than 10%", {}, "0.10", "ratio", undefined, "atLeast"],
    ["Up to 4,000 shares", {}, "4000", "shares", undefined, "atMost"],
    ["Up to JPY 400,000,000", {}, "400000000", "JPY", undefined, "atMost"],
    ["at most 10%", {}, "0.10", "ratio", undefined, "atMost"],
    ["50億円以下", {}, "5000000000", "JPY", undefined, "atMost"],
    ["50億円未満", {}, "5000000000", "JPY", undefined, "lessThan"],
    ["90万件を超える", {}, "900000", "contracts", undefined, "moreThan"],
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
    ["JPY90 billion to JPY100 billion", {}, "90000000000", "100000000000", "JPY", -9],
    ["JPY20.0 to 21.0 billion", {}, "20000000000", "21000000000", "JPY", -8],
    ["JPY20.0-21.0 billion", {}, "20000000000", "21000000000", "JPY", -8],
    ["between JPY12.5 billion and JPY13.0 billion", {}, "12500000000", "13000000000", "JPY", -8],
    ["$105.3 million to $109.5 million", {}, "105300000", "109500000", "USD", -5],
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

  test("of any kind are read where words are filed, and nowhere else", () => {
    const words = { kind: "wording", qualifier: "qualitative" };
    for (const printed of ["increase considerably", "大幅な増益を見込む"]) {
      expect(readLiteral(printed, { isInWords: true })).toEqual(words);
      expect(() => readLiteral(printed)).toThrow("no form");
    }
    // Known words keep their meaning, and a number stays a number.
    expect(readLiteral("unchanged", { isInWords: true })).toMatchObject({ qualifier: "unchanged" });
    expect(readLiteral("up 34.3%", { isInWords: true }).kind).toBe("number");
    for (const printed of ["grow by 10% or so", "増益率１０％前後", "", "—"])
      expect(() => readLiteral(printed, { isInWords: true })).toThrow("no form");
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
    "2,5%増",
    "JPY1.0 billion sideways",
    "JPY1.0 billion and JPY2.0 billion",
    "JPY1.0 billion to $2.0 billion",
    "an increase of",
    "(-)JPY7.8 billion up",
    "対21.3%増",
    "前期比では15.2%の",
    "14億4900万円の損",
    "278.6万",
    "nearly",
    "nearly 500 to 600",
    "155 old graduates",
    "JPY27.00 per preferred share",
    "損失2.7億",
  ])("%o is refused", (printed) => {
    expect(() => readLiteral(printed)).toThrow(/readLiteral knows no form/);
  });
  test("no form of one direction reads the other", () => {
    const value = (printed: string): string => {
      const reading = readLiteral(printed, printed.includes("pt") ? { unit: "ratio" } : {});
      return reading.kind === "number" ? reading.number.value : reading.kind;
    };
    const pairs = [
      ["up 7.8%", "down 7.8%"],
      ["an increase of 7.8%", "a decrease of 7.8%"],
      ["+7.8%", "(-)7.8%"],
      ["前年同期比7.8%増", "前年同期比7.8%減"],
      ["前年同期比7.8%の増加", "前年同期比7.8%の減少"],
      ["7.8pt上昇", "7.8pt低下"],
      ["7.8億円の利益", "7.8億円の損失"],
      ["JPY7.8 billion up", "JPY7.8 billion down"],
      ["7億8000万円増", "7億8000万円減"],
    ] as const;
    for (const [rise, fall] of pairs) expect(value(fall), fall).toBe(`-${value(rise)}`);
  });
  test("decimals that cut off printed digits are refused", () => {
    expect(() => readLiteral("JPY7,246 million", { decimals: -7 })).toThrow(/digits beyond/);
    expect(readLiteral("JPY7,250 million", { decimals: -7 })).toMatchObject({
      number: { decimals: -7 },
    });
  });
});

describe("what a person reads", () => {
  test("is taken as it is given, where no form reads the literal", () => {
    expect(readLiteral("1万件の回線", { value: "10000", unit: "contracts", decimals: -4 })).toEqual(
      { kind: "number", number: { value: "10000", unit: "contracts", decimals: -4 } },
    );
    expect(readLiteral("1株を2株に", { value: "2", unit: "times" })).toEqual({
      kind: "number",
      number: { value: "2", unit: "times" },
    });
  });
  test("can be a range, and keeps the hedge that the literal prints", () => {
    expect(
      readLiteral("9-10億円", {
        value: "900000000",
        high: "1000000000",
        unit: "JPY",
        decimals: -8,
      }),
    ).toEqual({
      kind: "range",
      low: { value: "900000000", unit: "JPY", decimals: -8 },
      high: { value: "1000000000", unit: "JPY", decimals: -8 },
    });
    expect(
      readLiteral("approximately ten dozen", { value: "120", unit: "companies" }),
    ).toMatchObject({ number: { value: "120", qualifier: "approximately" } });
  });
  test.each([
    [
      "what a form reads",
      "JPY7,246 million",
      { value: "7246000000", unit: "JPY" },
      "delete `value`",
    ],
    ["words that we know", "unchanged", { value: "7246000000", unit: "JPY" }, "delete `value`"],
    ["a value without its unit", "ten dozen", { value: "120" }, "add its `unit`"],
    [
      "a value with a scale",
      "ten dozen",
      { value: "120", unit: "companies", exponent: 3 },
      "delete `exponent`",
    ],
    ["digits with commas", "ten dozen", { value: "1,200", unit: "companies" }, "plain digits"],
    [
      "digits beyond the decimals",
      "ten dozen",
      { value: "125", unit: "companies", decimals: -1 },
      "digits beyond",
    ],
  ] as const)("%s is refused", (_, printed, beside, reason) => {
    expect(() => readLiteral(printed, beside)).toThrow(reason);
  });
});
