import type { Hedge, Wording } from "../model/figure.js";
import type { WordMeaning } from "../functions/reading/amount-in.js";
import type { Unit } from "../model/unit.js";
import {
  count,
  digits,
  exact,
  type Form,
  number,
  range,
  scale,
  scaled,
  scaleOf,
} from "./literal-number.js";

const meaning = (means: WordMeaning, words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word, means]));

/** Words in place of a number; they never become one. */
export const wordings: Readonly<Record<string, Wording["qualifier"]>> = {
  unchanged: "unchanged",
  "the highest amount": "recordHigh",
  "improve considerably": "qualitative",
  "significant improvement": "qualitative",
  "Strong SI revenues": "qualitative",
  "Break-even": "breakEven",
  約半分: "aboutHalf",
};

/** Words before or after a number by which the document hedges it. */
export const hedges: readonly (readonly [words: RegExp, hedge: Hedge])[] = [
  [/^(?:approximately |approx\. ?|around |約)/, "approximately"],
  [/(?:-odd|程度|規模)$/, "approximately"],
  [/^(?:more than |in excess of |over )/, "moreThan"],
  [/(?:超|を超える|を突破|強)$/, "moreThan"],
  [/^(?:at least |no less than )/, "atLeast"],
  [/以上$/, "atLeast"],
  [/^(?:nearly |less than |under )/, "lessThan"],
  [/(?:弱|未満)$/, "lessThan"],
  [/^(?:[Uu]p to |at most |no more than )/, "atMost"],
  [/以下$/, "atMost"],
];

/** What words next to an amount mean. */
export const amountMeanings: Readonly<Record<string, WordMeaning>> = {
  ...meaning("positive", ["up", "increased by", "increased", "increase of", "increase", "jumped"]),
  ...meaning("positive", ["an increase of", "growth", "growth expected", "more"]),
  ...meaning("negative", ["down", "decreased by", "decreased", "decrease of", "decrease", "fell"]),
  ...meaning("negative", ["a decrease of", "declined", "loss", "adjusted EBITDA loss"]),
  ...meaning("ignored", ["YoY", "year over year", "owned", "-owned", "per share"]),
  ...meaning("ignored", ["per common share", "per month", "累計", "累", "計"]),
  ...meaning("negative", ["損失", "減", "減少", "減収", "減益", "赤字", "低下", "削減"]),
  ...meaning("negative", ["低減率", "売上減", "も下落"]),
  ...meaning("positive", ["増", "増加", "増収", "増益", "利益増", "利益", "上昇", "売上増"]),
};

const numberWords = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const word = `(${numberWords.join("|")})`;
const countedUnits: Readonly<Record<string, Unit>> = {
  corporations: "companies",
  Customers: "companies",
  "MVNE clients": "companies",
  items: "items",
  employees: "employees",
  "new graduates": "employees",
  stores: "stores",
  shares: "shares",
  categories: "categories",
  years: "years",
};

/** Counts, ranks and years in words, and lengths, areas and speeds. */
export const words: readonly Form[] = [
  [
    /^(\d+) - (\d+) months?$/,
    ([low = "", high = ""]) => range(scaled(low, "months", 0), scaled(high, "months", 0)),
  ],
  [
    /^(\d+)-(\d+)Mbps$/,
    ([low = "", high = ""]) => range(scaled(low, "bit/s", 6), scaled(high, "bit/s", 6)),
  ],
  [/^(\d[\d,]*)Mbps$/, ([megabits = ""]) => number(scaled(megabits, "bit/s", 6))],
  [new RegExp(`^(${digits})m²$`), ([area = ""]) => number(scaled(area, "m2", 0))],
  [/^(\d+(?:\.\d+)?) tons?\/m²$/, ([load = ""]) => number(scaled(load, "t/m2", 0))],
  [
    /^(?:Top )?(\d[\d,]*) (corporations|Customers|items|employees|new graduates|stores|shares|MVNE clients)$/,
    ([some = "", of = ""]) => number(exact(some.replaceAll(",", ""), countedUnits[of] ?? "items")),
  ],
  [/^(\d+)(?:st|nd|rd|th) time$/, ([some = ""]) => number(exact(some, "times"))],
  [/^Founded in (\d{4})$/, ([year = ""]) => number(exact(year, "year"))],
  [
    new RegExp(`^number ${word}$`),
    ([rank = ""]) => number(exact(numberWords.indexOf(rank), "rank")),
  ],
  [
    new RegExp(`^(?:past )?${word} (?:total )?(?:qualifying |fiscal )?(categories|years)$`),
    ([some = "", of = ""]) => number(exact(numberWords.indexOf(some), countedUnits[of] ?? "items")),
  ],
  // "one million", if the context names the unit.
  [
    new RegExp(`^${word} (${scale})$`),
    ([some = "", size = ""], { unit }) =>
      unit && number(count(String(numberWords.indexOf(some)), unit, scaleOf(size))),
  ],
];
