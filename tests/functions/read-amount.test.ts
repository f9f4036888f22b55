import {
  bounds,
  EarningsError,
  formatBounds,
  readAmount,
  type ReadAmountOptions,
  sum,
} from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { refusal } from "./refusal.js";

const million = { unit: "JPY", scale: "million" } as const;

describe("what is printed becomes a figure", () => {
  test.each([
    // English.
    ["1,234 million", { unit: "JPY" }, "1234000000", "JPY", -6],
    ["¥1.23bn", {}, "1230000000", "JPY", -7],
    ["JPY10.6 billion", {}, "10600000000", "JPY", -8],
    ["US$ 0.8 mn", {}, "800000", "USD", -5],
    ["$5m", {}, "5000000", "USD", -6],
    ["$5mm", {}, "5000000", "USD", -6],
    ["EUR 1.5 BILLION", {}, "1500000000", "EUR", -8],
    ["£12k", {}, "12000", "GBP", -3],
    ["2.72 billion Japanese yen", {}, "2720000000", "JPY", -7],
    ["27.00 yen", {}, "27.00", "JPY", 2],
    ["$.25", {}, "0.25", "USD", 2],
    ["12.5 percent", {}, "0.125", "ratio", 3],
    // Signs.
    ["(567)", million, "-567000000", "JPY", -6],
    ["△567", million, "-567000000", "JPY", -6],
    ["−567", million, "-567000000", "JPY", -6],
    ["minus 5 yen", {}, "-5", "JPY", 0],
    ["¥(567) million", {}, "-567000000", "JPY", -6],
    ["(¥567 million)", {}, "-567000000", "JPY", -6],
    ["(-)7.8%", {}, "-0.078", "ratio", 3],
    ["(△5.3%)", {}, "-0.053", "ratio", 3],
    ["△0百万円", {}, "-0", "JPY", -6],
    ["+9.2%", {}, "0.092", "ratio", 3],
    // Japanese.
    ["▲1億8990万円", {}, "-189900000", "JPY", -5],
    ["１２３百万円", {}, "123000000", "JPY", -6],
    ["6,888 百万円", {}, "6888000000", "JPY", -6],
    ["1,234千円", {}, "1234000", "JPY", -3],
    ["12.5％", {}, "0.125", "ratio", 3],
    ["1.2兆円", {}, "1200000000000", "JPY", -11],
    ["マイナス2.6億円", {}, "-260000000", "JPY", -7],
    ["￥１，２３４", {}, "1234", "JPY", 0],
    ["13.90米ドル", {}, "13.90", "USD", 2],
    // A table's scale is that of numbers which say none.
    ["¥ 13,142", { scale: "million" }, "13142000000", "JPY", -6],
    ["1.2 billion", million, "1200000000", "JPY", -8],
    ["567円", { scale: "million" }, "567", "JPY", 0],
    ["12.5", { unit: "ratio", scale: "percent" }, "0.125", "ratio", 3],
    ["12.5%", { scale: "million" }, "0.125", "ratio", 3],
    // Other currencies with the same mark.
    ["$5", { unit: "CAD" }, "5", "CAD", 0],
    ["¥5", { unit: "CNY" }, "5", "CNY", 0],
    ...(["AUD", "CAD", "HKD", "NZD", "SGD", "TWD"] as const).flatMap((unit) =>
      ["$5", "5 dollars", "5ドル"].map((printed) => [printed, { unit }, "5", unit, 0] as const),
    ),
    ["£12", {}, "12", "GBP", 0],
    ["5 pounds", {}, "5", "GBP", 0],
    ["5 euros", {}, "5", "EUR", 0],
    // Whatever stands before the number, a scale comes after it.
    ["dollars 5 million", {}, "5000000", "USD", -6],
    ["1億5円", { scale: "million" }, "100000005", "JPY", 0],
    ["3千", million, "3000", "JPY", -3],
    ["三", million, "3000000", "JPY", -6],
    ["5 千円", {}, "5000", "JPY", -3],
    ["2十3円", {}, "23", "JPY", 0],
    ["0,012円", {}, "12", "JPY", 0],
    ["00.5円", {}, "0.5", "JPY", 1],
    ["500", { unit: "shares" }, "500", "shares", undefined],
    ["5.0", { unit: "shares" }, "5.0", "shares", 1],
    ["5", { unit: "shares", scale: "thousand" }, "5000", "shares", -3],
    ["$ 13,142", { scale: "million" }, "13142000000", "USD", -6],
    ["1億5", million, "100000005", "JPY", 0],
    ["3千5", million, "3005", "JPY", 0],
    ["1.234千円", {}, "1234", "JPY", 0],
    ["000.5円", {}, "0.5", "JPY", 1],
    ["￡12", {}, "12", "GBP", 0],
    ["€ 13,142", { scale: "million" }, "13142000000", "EUR", -6],
    ["5 mil.yen", {}, "5000000", "JPY", -6],
    ["5 million yen", { language: "en" }, "5000000", "JPY", -6],
    ["5億円", { language: "ja" }, "500000000", "JPY", -8],
    ["¥5", { unit: "JPY" }, "5", "JPY", 0],
    // Words of the caller: the longest that is there, and none that goes on.
    [
      "5 loss of",
      { unit: "JPY", words: { loss: "negative", "loss of": "ignored" } },
      "5",
      "JPY",
      0,
    ],
    ["5の損", { unit: "JPY", words: { 損: "negative" } }, "-5", "JPY", 0],
    ["(5)注", { unit: "JPY", words: { 注: "ignored" } }, "-5", "JPY", 0],
    ["の赤字5", { unit: "JPY", words: { 赤字: "negative" } }, "-5", "JPY", 0],
    ["5 yen", { words: { "": "negative" } }, "5", "JPY", 0],
    ["5 yen 2nd", { words: { "2nd": "ignored" } }, "5", "JPY", 0],
    ["-5 x", { unit: "JPY", words: { x: "ignored" } }, "-5", "JPY", 0],
    ["+5 x", { unit: "JPY", words: { x: "positive" } }, "5", "JPY", 0],
    ["5億6700万円の赤字", { words: { 赤字: "negative" } }, "-567000000", "JPY", -6],
    ["loss of ¥5", { words: { "loss of": "negative" } }, "-5", "JPY", 0],
    ["△5億円の赤字", { words: { 赤字: "negative" } }, "-500000000", "JPY", -8],
    ["profit 5 yen", { words: { profit: "positive" } }, "5", "JPY", 0],
    ["¥27 per share", { words: { "per share": "ignored" } }, "27", "JPY", 0],
    // Things are counted one by one.
    ["1,200", { unit: "shares" }, "1200", "shares", undefined],
    ["1万7720件", { unit: "contracts", words: { 件: "ignored" } }, "17720", "contracts", undefined],
    ["1.2 thousand", { unit: "shares" }, "1200", "shares", -2],
    ["93.4万", { unit: "contracts" }, "934000", "contracts", -3],
    ["1,200", { unit: "subscribers" }, "1200", "subscribers", 0],
  ] as const)("%s %o", (printed, options, value, unit, decimals) => {
    const stated = { value, unit, ...(decimals === undefined ? {} : { decimals }), printed };
    expect(readAmount(printed, options)).toEqual(stated);
  });
});

describe("zeros that only hold a place state nothing", () => {
  test.each([
    ["4億4600万円", -6],
    ["3億5,000万円", -7],
    ["8,900万円", -6],
    ["1億0000万円", -8],
    ["0万円", -4],
    ["1兆2000億円", -11],
    ["1,200億円", -8],
    ["1200百万円", -6],
    ["12億3千万円", -7],
    ["10億2,600円", 0],
    ["五十億円", -9],
    ["千二百円", -2],
    ["1.20億円", -6],
    ["1億9999万円", -4],
    ["1億2000円", 0],
    ["1億0円", 0],
    ["2000億円", -8],
    ["10万円", -5],
    ["100兆円", -12],
    ["〇億円", -8],
    ["千百円", -2],
    ["10,100万円", -6],
  ])("%s is stated to decimals %i", (printed, decimals) => {
    expect(readAmount(printed).decimals).toBe(decimals);
  });
});

// The numbers with which public readers of Japanese numerals are tried: japanese-numerals-to-number,
// @geolonia/japanese-numeral, jnumber, Kanjize and ya_kansuji.
describe("Japanese numerals", () => {
  test.each([
    ["〇", "0"],
    ["零", "0"],
    ["一", "1"],
    ["十", "10"],
    ["十一", "11"],
    ["三〇", "30"],
    ["三五〇", "350"],
    ["百十一", "111"],
    ["二百十一", "211"],
    ["三百八", "308"],
    ["三百二十一", "321"],
    ["千六", "1006"],
    ["千百十", "1110"],
    ["四千", "4000"],
    ["四千五百", "4500"],
    ["五万", "50000"],
    ["一万五千八百", "15800"],
    ["九万九千九百九十九", "99999"],
    ["百万", "1000000"],
    ["四十二万四十二", "420042"],
    ["二億五千万", "250000000"],
    ["三億八", "300000008"],
    ["一億二千三百四十五万六千七百八十九", "123456789"],
    ["二〇二〇億", "202000000000"],
    ["十兆百億七百万", "10010007000000"],
    ["百兆三", "100000000000003"],
    ["一千百十一兆一千百十一億一千百十一万一千百十一", "1111111111111111"],
    ["一千百十一兆一千百十一億一千百十一", "1111111100001111"],
    ["九千七兆千九百九十二億五千四百七十四万九百九十一", "9007199254740991"],
    ["九〇〇七兆一九九二億五四七四万九九一", "9007199254740991"],
    ["九百二十二京三千三百七十二兆三百六十八億五千四百七十七万五千八百七", "9223372036854775807"],
    ["二〇一七", "2017"],
    ["一二三四五六七八九〇", "1234567890"],
  ])("%s is %s", (printed, value) => {
    expect(readAmount(`${printed}円`).value).toBe(value);
  });

  test.each([
    ["壱百壱拾", "110"],
    ["弐千", "2000"],
    ["弍万", "20000"],
    ["伍〇", "50"],
    ["弐仟柒佰玖拾", "2790"],
    ["捌萬貳拾", "80020"],
    ["伍阡捌佰漆萬陸阡玖拾玖", "58076099"],
    ["壱仟佰拾壱兆壱仟佰拾壱億壱仟佰拾壱萬壱仟佰拾壱", "1111111111111111"],
    ["壱阡陌拾壱兆壱阡陌拾壱億壱阡陌拾壱萬壱阡陌拾壱", "1111111111111111"],
  ])("that nobody can alter by a stroke: %s is %s", (printed, value) => {
    expect(readAmount(`${printed}円`).value).toBe(value);
  });

  test.each([
    ["千〇十", "1010"],
    ["一千〇二十四", "1024"],
    ["六百〇八", "608"],
    ["千〇〇八", "1008"],
    ["千〇", "1000"],
    ["二百二十二万零三百零二", "2220302"],
  ])("with a zero for a place that is left out: %s is %s", (printed, value) => {
    expect(readAmount(`${printed}円`).value).toBe(value);
  });

  test.each([
    ["5百", "500", -2],
    ["4千８百万", "48000000", -6],
    ["100万500", "1000500", 0],
    ["3千5百万", "35000000", -6],
    ["3億4千８百万6", "348000006", 0],
    ["4千8百21", "4821", 0],
    ["２千20", "2020", 0],
    ["千二三四", "1234", 0],
    ["1千2百35億8百21", "123500000821", 0],
    ["2億3千430万", "234300000", -5],
    ["２億３千４５６万７８９０", "234567890", 0],
    ["223兆4千億4256万6千", "223400042566000", -3],
    ["1,000億5,432万", "100054320000", -4],
  ])("mixed with digits: %s is %s, to decimals %i", (printed, value, decimals) => {
    expect(readAmount(`${printed}円`)).toMatchObject({ value, decimals });
  });

  test.each([
    ...["二十三十", "億千万", "百千", "一万一億", "二三十", "1億2億", "1億12345万", "12百"],
    ...["三あ八", "三五十", "3千05", "3千4300", "3千4.5", "一無量大数", "1,000億 5,432万"],
  ])("%s is no number", (printed) => {
    expect(refusal(() => readAmount(`${printed}円`)).code).toBe("invalidFigure");
  });
});

describe("what is not understood is refused with its place", () => {
  test.each([
    ["12x3円", {}, '"x" at character 3'],
    ["1,23円", {}, '"," at character 2'],
    ["12,34,567円", {}, '"," at character 3'],
    ["1.2.3円", {}, '".3" at character 4'],
    ["5円-", {}, '"-" at character 3 is after the number'],
    ["¥1,234円", {}, '"円" at character 7 is a second unit'],
    ["$5", { unit: "JPY" }, '"$" at character 1 is USD, not JPY'],
    ["5億6700万円の赤字", {}, '"の赤字" at character 9 is not understood'],
    ["¥5 loss", {}, '"loss" at character 4'],
    ["(567百万円)", {}, '"(" at character 1 is only a bracket in Japanese'],
    ["(567)", { unit: "JPY", language: "ja" }, '"(" at character 1'],
    ["(567", { unit: "JPY" }, '"(" at character 1'],
    ["567)", { unit: "JPY" }, '")" at character 4'],
    ["5億円", { language: "en" }, '"円" at character 3'],
    ["5 million yen", { language: "ja" }, '"m" at character 3 is not part of the language "ja"'],
    ["5 yen million", {}, '"million" at character 7 is after the unit'],
    ["1億 million yen", {}, '"million" at character 4 is a second power of ten'],
    ["5 million %", {}, '"million" at character 3'],
    ["5m", { unit: "m2" }, '"m" at character 2'],
    ["5 millions", { unit: "JPY" }, '"millions" at character 3'],
    ["1.5億2000万円", {}, "at character"],
    ["+5 loss", { unit: "JPY", words: { loss: "negative" } }, '"+" at character 1 contradicts'],
    ["1,234", {}, "ends without a unit"],
    ["JPY", {}, "ends without a number"],
    ["", {}, "ends without a number"],
    ["n.m.", { unit: "JPY" }, '"n.m." at character 1'],
    ["1e5", { unit: "JPY" }, '"e" at character 2'],
    ["1\u0000", { unit: "JPY" }, "at character 2"],
  ] as const)("%j %o: %s", (printed, options, place) => {
    const error = refusal(() => readAmount(printed, options));
    expect(error.code).toBe("invalidFigure");
    expect(error.got).toContain(place);
  });

  const not = "does not continue the number before it";
  const full = "is not a power of ten for a number of several digits";
  const groups = "does not come before groups of three digits";
  const complete = "continues a number that is complete";
  const money = "is a scale only for amounts of money";
  const positive = { unit: "JPY", words: { profit: "positive" } } as const;

  const wrong: readonly (readonly [printed: string, place: string, options?: ReadAmountOptions])[] =
    [
      ["二十34円", `"3" at character 3 ${not}`],
      ["百百円", `"百" at character 2 ${not}`],
      ["1億1億円", `"億" at character 4 ${not}`],
      ["1万1億円", `"億" at character 4 ${not}`],
      ["1億10000万円", `"万" at character 8 ${not}`],
      ["1万10000円", `"0" at character 7 ${not}`],
      ["1億0億円", `"億" at character 4 ${not}`],
      ["1万0億円", `"億" at character 4 ${not}`],
      ["3千12百円", `"1" at character 3 ${not}`],
      ["12千3百円", `"3" at character 4 ${complete}`],
      ["〇五百円", `"百" at character 3 ${full}`],
      ["5千 百円", '"百" at character 4 is a second number'],
      ["JPY", "ends without a number"],
      ["1,234", "ends without a unit"],
      ["1.5億2万円", `"万" at character 6 ${complete}`],
      ["5億1.5万円", '"1" at character 3 has a point within a number'],
      ["二三十円", `"十" at character 3 ${full}`],
      ["1,882百円", `"百" at character 6 ${full}`],
      ["1882十円", `"十" at character 5 ${full}`],
      ["12,,3円", `"," at character 3 ${groups}`],
      ["1,234,,円", '",,円" at character 6 is not understood'],
      ["5.円", '".円" at character 2 is not understood'],
      ["5 x千円", '"x千円" at character 3 is not understood'],
      ["¥5 millionx", '"millionx" at character 4 is not understood'],
      ["¥5 9x", '"x" at character 5 is not understood'],
      ["HK$5", '"HK$" at character 1 is not understood'],
      ["5 円", '"円" at character 3 is not part of the language "en"', { language: "en" }],
      ["¥5 q", '"q" at character 4 is not understood', { language: "en" }],
      ["5 losses", '"losses" at character 3', { unit: "JPY", words: { loss: "negative" } }],
      ["million 5 yen", '"million" at character 1 is before the number'],
      [") 5 (", '"(" at character 5 is after the number', { unit: "JPY" }],
      ["(567", '"(" at character 1 is an unmatched parenthesis', { unit: "JPY" }],
      ["(5円)", '"(" at character 1 is only a bracket in Japanese, not a sign'],
      ["5 5 yen", '"5" at character 3 is a second number'],
      ["5 6 円 千", '"6" at character 3 is a second number'],
      ["-5-", '"-" at character 3 is a second sign', { unit: "JPY" }],
      ["((5", '"(" at character 2 is a second parenthesis', { unit: "JPY" }],
      ["(5))", '")" at character 4 is a second parenthesis', { unit: "JPY" }],
      ["5 yen yen", '"yen" at character 7 is a second unit'],
      ["5 million million yen", '"million" at character 11 is a second power of ten'],
      ["profit (5)", '"profit" at character 1 contradicts the sign of the amount', positive],
      ["5k", `"k" at character 2 ${money}`, { unit: "JPYX" }],
      ["5k", `"k" at character 2 ${money}`, { unit: "XJPY" }],
      ["1.0k", `"k" at character 4 ${money}`, { unit: "shares" }],
    ];
  test.each(wrong.map(([printed, place, options = {}]) => [printed, place, options] as const))(
    "%s: %s",
    (printed, place, options) => {
      const error = refusal(() => readAmount(printed, options));
      expect(error.got.startsWith(`${JSON.stringify(printed)}: ${place}`), error.got).toBe(true);
      expect([error.function, error.values]).toEqual(["readAmount", [printed]]);
      const isWord = error.got.includes("is not understood");
      expect(error.fix?.startsWith("If it is a word beside the amount") ?? false).toBe(isWord);
    },
  );

  it("says what to do with a hedge, a word and a number without a unit", () => {
    const fixOf = (printed: string): string | undefined => refusal(() => readAmount(printed)).fix;
    expect(fixOf("approximately ¥5")).toContain('`qualifier: "approximately"`');
    expect(fixOf("約5億円")).toContain('`qualifier: "approximately"`');
    expect(fixOf("more than ¥5")).toContain('`qualifier: "moreThan"`');
    expect(fixOf("5億円の赤字")).toContain('{ words: { "赤字": "negative" } }');
    expect(fixOf("5円分の損")).toContain('{ words: { "分の損": "negative" } }');
    expect(fixOf("5")).toContain('{ unit: "JPY" }');
    expect(fixOf("Infinity")).toContain('{ words: { "Infinity": "negative" } }');
    expect(fixOf("1.234.567,89 EUR")).toBeUndefined();
  });

  const words = 'words with what each means: "negative", "positive" or "ignored"';
  it.each<readonly [options: object, needs: string, got: string]>([
    [{ language: "fr" }, 'a language, "en" or "ja"', '"fr"'],
    [{ unit: "" }, "a unit as text, such as JPY or ratio", '""'],
    [
      { scale: "lakh" },
      "one of one, thousand, million, hundredMillion, billion, trillion, percent under scale",
      '"lakh"',
    ],
    [{ words: { a: "negative", b: "bad" } }, words, "an object with the keys a, b"],
    [{ words: [] }, words, "an array"],
    [{ words: null }, words, "null"],
    [{ words: "x" }, words, '"x"'],
    [{ words: 5 }, words, "5"],
    [{ words: "" }, words, '""'],
  ])("options %o, with what they need", (options, needs, got) => {
    expect(refusal(() => readAmount("¥5", options))).toMatchObject({
      needs,
      got,
      values: [options],
    });
  });

  it.each([
    { language: "fr" },
    { scale: "lakh" },
    { scale: "toString" },
    { unit: "" },
    { unit: 5 },
    { words: { loss: "bad" } },
    { words: ["loss"] },
    { units: "JPY" },
  ])("options %o", (options) => {
    expect(refusal(() => readAmount("¥5", options as never)).code).toBe("outOfRange");
  });

  it.each([5, null, undefined, ["¥5"], "9".repeat(10_000_000)])("a text that is none", (text) => {
    const error = refusal(() => readAmount(text as never, { unit: "JPY" }));
    expect(error.code).toBe("invalidFigure");
    expect(error.message.length).toBeLessThan(1000);
    expect(error.values[0]).toBe(text);
  });

  it("more than 800 characters", () => {
    const ofLength = (length: number): string => `¥${" ".repeat(length - 2)}5`;
    expect(readAmount(ofLength(800)).value).toBe("5");
    expect(refusal(() => readAmount(ofLength(801))).code).toBe("invalidFigure");
  });
});

it("what is read goes into every function, and is frozen", () => {
  const first = readAmount("(567)", million);
  expect(Object.isFrozen(first)).toBe(true);
  expect(formatBounds(bounds(first))).toBe("-JPY567.5 million to -JPY566.5 million");
  expect(sum([first, readAmount("6億円")]).point?.toString()).toBe("33000000");
  expect(() => readAmount("x")).toThrow(EarningsError);
});
