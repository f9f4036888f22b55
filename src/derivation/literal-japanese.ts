import type { Unit } from "../model/unit.js";
import {
  digits,
  exact,
  type Form,
  number,
  range,
  type ReadNumber,
  scaled,
} from "./literal-number.js";

/** 億 is 10^8, 千万 10^7, 万 10^4. */
const amount = String.raw`(?=\d)(?:(\d[\d,]*)億)?(?:(\d)千万|(\d[\d,]*)万)?(\d[\d,]*)?`;

/**
 * A number in 億, 万 and ones. A number of 万 needs its four places (4600万 is 46 million), so that
 * zeros at its end only hold the place: 4億4600万円 is stated to the million, 3億5000万円 to the ten
 * million.
 */
function composed(groups: readonly string[], sign: "" | "-" = ""): ReadNumber {
  const [hundredMillions = "", tenMillions = "", tenThousands = "", ones = ""] = groups;
  const parts: readonly (readonly [part: string, exponent: number])[] = [
    [hundredMillions, 8],
    [tenMillions, 7],
    [tenThousands, 4],
    [ones, 0],
  ];
  const printed = parts.filter(([part]) => part !== "");
  const value = printed.reduce(
    (sum, [part, exponent]) => sum + BigInt(part.replaceAll(",", "")) * 10n ** BigInt(exponent),
    0n,
  );
  const [last = "", exponent = 0] = printed.at(-1) ?? [];
  const zeros = exponent === 4 ? (/0*$/.exec(last)?.[0].length ?? 0) : 0;
  return { value: `${sign}${value}`, unit: "JPY", decimals: 0 - exponent - zeros };
}

const counters: Readonly<Record<string, Unit>> = {
  件: "contracts",
  契約: "contracts",
  社: "companies",
  株: "shares",
};
const before =
  "(?:今期最終は|(?:前年同期|昨年同期|前四半期|前年度|前の期|前期|同|\\d\\d年度)(?:比|から)?(?:でも|で)?)?";
const rises = "(?:増|増加|の増加|の増収|増えた)?";
const falls = "(?:減|減少|削減)";

/** Numbers in Japanese: amounts, percentages, counts, ranges. */
export const japanese: readonly Form[] = [
  [new RegExp(`^${amount}円(?:の利益増)?$`), (groups) => number(composed(groups))],
  [new RegExp(`^${amount}円の赤字$`), (groups) => number(composed(groups, "-"))],
  // Without 円, where 億 or 万 says that it is an amount.
  [/^(\d[\d,]*)億()(\d[\d,]*)万$/, (groups) => number(composed(groups))],
  [/^(\d[\d,]*\.\d+)億円$/, ([hundredMillions = ""]) => number(scaled(hundredMillions, "JPY", 8))],
  [/^(\d[\d,]*)百万円$/, ([millions = ""]) => number(scaled(millions, "JPY", 6))],
  [
    /^(\d[\d,]*)[〜～~](\d[\d,]*)億円$/,
    ([low = "", high = ""]) => range(scaled(low, "JPY", 8), scaled(high, "JPY", 8)),
  ],
  [
    new RegExp(`^(${digits})[〜～~](${digits})円$`),
    ([low = "", high = ""]) => range(scaled(low, "JPY", 0), scaled(high, "JPY", 0)),
  ],
  [
    /^(\d+)[〜～~](\d+)カ月$/,
    ([low = "", high = ""]) => range(scaled(low, "months", 0), scaled(high, "months", 0)),
  ],
  [
    new RegExp(`^${before}(${digits})%${rises}$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2)),
  ],
  [
    new RegExp(`^${before}(${digits})%${falls}$`),
    ([rate = ""]) => number(scaled(rate, "ratio", -2, "-")),
  ],
  [new RegExp(`^ちょうど(${digits})%増えた$`), ([rate = ""]) => number(scaled(rate, "ratio", -2))],
  [
    new RegExp(`^(?:毎年)?(${digits})ポイント$`),
    ([points = ""], { unit }) =>
      number(unit === "ratio" ? scaled(points, "ratio", -2) : scaled(points, "points", 0)),
  ],
  [
    new RegExp(
      `^(?:累計|上位顧客)?(?=\\d)()()(?:(\\d[\\d,]*)万)?(\\d[\\d,]*)?(${Object.keys(counters).join("|")})(?:増加)?$`,
    ),
    ([, , tenThousands = "", ones = "", counter = ""]) =>
      number(exact(composed(["", "", tenThousands, ones]).value, counters[counter] ?? "items")),
  ],
  [
    new RegExp(`^(${digits})Gビット/秒(?:増加)?$`),
    ([gigabits = ""]) => number(scaled(gigabits, "bit/s", 9)),
  ],
  // A fraction in words: nobody says how precise one eighth is.
  [
    /^(\d+)分の(\d+)$/,
    ([parts = "", some = ""]) =>
      number({ ...exact(Number(some) / Number(parts), "ratio"), qualifier: "approximately" }),
  ],
];
