import { numberAt } from "../functions/reading/number-at.js";
import type { PrintedNumber } from "../functions/reading/printed-number.js";
import type { Unit } from "../model/unit.js";
import {
  count,
  digits,
  exact,
  type Form,
  number,
  range,
  type Reading,
  scaled,
  type Surroundings,
  whole,
} from "./literal-number.js";

/** A number with words such as 万, read like those of amounts. */
function numberIn(text: string): PrintedNumber {
  const read = numberAt(text, 0);
  if (read && "number" in read) return read.number;
  throw new Error(`numberIn cannot read "${text}".`);
}

const counters: Readonly<Record<string, Unit>> = {
  件: "contracts",
  契約: "contracts",
  回線: "lines",
  社: "companies",
  株: "shares",
  名: "employees",
};
/**
 * The unit of a counter word, unless the context is more specific: 回線 are lines, or subscriptions.
 */
const countedIn = (counter: string, { unit }: Surroundings): Unit =>
  unit ?? counters[counter] ?? "items";

/** Words before a change that name its base. */
const before =
  "(?:今期最終は|(?:対?(?:前年同期|昨年同期|前年同月|前四半期|前年度|前々?期|前の期|同)|\\d\\d年度)(?:比|から)?(?:でも|では|で)?)?";
/** Words that give the direction of a number: before it, and after it. */
const lowered = "△|▲|-|マイナス|損失";
const rises = "の?(?:増|増加|増収|増益|利益増|利益|上昇|売上増)|増えた";
const falls = "の?(?:減|減少|減収|減益|赤字|損失|低下|低減率|削減|売上減)|も下落";

/**
 * A number with the words for its direction; a minus before it and a word for a fall after it mean
 * one direction.
 */
const directed = (
  core: string,
  read: (groups: readonly string[], sign: "" | "-", around: Surroundings) => Reading | undefined,
  lead = "",
): Form => [
  new RegExp(`^${lead}(${lowered})?(?:\\+|累?計)?${core}(?:${rises}|(${falls}))?$`),
  (groups, around) => {
    const down = groups[0] !== "" || groups.at(-1) !== "";
    return read(groups.slice(1, -1), down ? "-" : "", around);
  },
];

/** Numbers in Japanese: amounts, percentages, counts, ranges. */
export const japanese: readonly Form[] = [
  // Without 円, if 億 or 万 shows that it is an amount.
  [
    new RegExp(`^(${whole}億${whole}万)$`),
    ([some = ""]) => number({ ...numberIn(some), unit: "JPY" }),
  ],
  [
    new RegExp(`^(${whole})[〜～~](${whole})億円$`),
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
  directed(
    `(${digits})%`,
    ([rate = ""], sign) => number(scaled(rate, "ratio", -2, sign)),
    `${before}(?:ちょうど)?`,
  ),
  directed(
    `(${digits})(?:ポイント|pt)`,
    ([points = ""], sign, { unit }) =>
      number(
        unit === "ratio" ? scaled(points, "ratio", -2, sign) : scaled(points, "points", 0, sign),
      ),
    "(?:毎年)?",
  ),
  directed(
    `(?:上位顧客)?(?=\\d)((?:${whole}万)?(?:${whole})?)(${Object.keys(counters).join("|")})`,
    ([some = "", counter = ""], sign, around) =>
      number(exact(sign + numberIn(some).value, countedIn(counter, around))),
  ),
  // "93.4万件", and "278.6万" if the context names the unit.
  directed(
    `(${digits})万(${Object.keys(counters).join("|")}|)`,
    ([some = "", counter = ""], sign, around) =>
      counter === "" && around.unit === undefined
        ? undefined
        : number(count(some, countedIn(counter, around), 4, sign)),
  ),
  [new RegExp(`^(${digits})倍$`), ([some = ""]) => number(scaled(some, "times", 0))],
  [new RegExp(`^(\\d)割$`), ([tenths = ""]) => number(scaled(tenths, "ratio", -1))],
  [
    new RegExp(`^(${digits})Gビット/秒(?:増加)?$`),
    ([gigabits = ""]) => number(scaled(gigabits, "bit/s", 9)),
  ],
  // A fraction in words: the precision of one eighth is unknown.
  [
    /^(\d+)分の(\d+)$/,
    ([parts = "", some = ""]) =>
      number({ ...exact(Number(some) / Number(parts), "ratio"), qualifier: "approximately" }),
  ],
];
