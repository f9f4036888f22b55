import { own } from "../../model/own.js";
import { type PrintedNumber, timesTenTo } from "./printed-number.js";

/** A number in a text, or where it is malformed. */
export type NumberAt =
  | {
      readonly number: PrintedNumber;
      readonly end: number;
      /** Whether it has a Japanese numeral or a word such as 万. */
      readonly isJapanese: boolean;
      /** Whether words such as 万 state its power of ten. */
      readonly saysPower: boolean;
    }
  | { readonly wrongAt: number; readonly because: string };

const arabic = /(?:\d[\d,]*(?:\.\d+)?|\.\d+)/y;
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/;
const numerals = "〇一二三四五六七八九";
/** Other ways to write a numeral: zero, and the formal ones that cannot be altered by a stroke. */
const sameAs: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...{ 零: "〇", 壱: "一", 壹: "一", 弐: "二", 弍: "二", 貳: "二", 参: "三", 參: "三", 肆: "四" },
  ...{ 伍: "五", 陸: "六", 漆: "七", 柒: "七", 捌: "八", 玖: "九" },
  ...{ 拾: "十", 佰: "百", 陌: "百", 仟: "千", 阡: "千", 萬: "万" },
}))();
const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const large: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16 };

/** Digits with the word for their power of ten, if any: 5千, 三百, 千, 67. */
interface Item {
  readonly digits: string;
  readonly exponent: number;
}

/** Items before 万, 億 or 兆, or at the end. */
interface Group {
  readonly items: readonly Item[];
  readonly last: Item;
  readonly exponent: number;
}

class Wrong extends Error {
  constructor(
    readonly at: number,
    readonly because: string,
  ) {
    super(because);
  }
}

/**
 * Reads the number that starts at a place of a text, in digits (1,234.5), in Japanese numerals
 * (千二百), or in both with words for powers of ten (12億3,400万, 5千万, 2,345百万). A 〇 that only fills a
 * place that is left out, as in 六百〇八, is skipped. Returns `undefined` if no number starts there. The
 * number is as precise as its last digit or word. Zeros that only fill the four places of 万, or of
 * 億 after 兆, are not significant: 4億4600万 is precise to the million.
 */
export function numberAt(text: string, start: number): NumberAt | undefined {
  let at = start;
  const groups: Group[] = [];
  try {
    for (let group = nextGroup(); group !== undefined; group = nextGroup()) {
      const before = groups.at(-1);
      if (before !== undefined) requireBelow(before, group);
      groups.push(group);
      if (group.exponent === 0) break;
    }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { wrongAt: error.at, because: error.because };
  }
  const number = composed(groups);
  if (number === undefined) return undefined;
  const saysPower = groups.some(
    ({ items, exponent }) => exponent > 0 || items.some((item) => item.exponent > 0),
  );
  const isJapanese = /[〇一-龠]/.test(text.slice(start, at));
  return { number, end: at, isJapanese, saysPower };

  function nextGroup(): Group | undefined {
    const items: Item[] = [];
    const from = at;
    for (;;) {
      const itemAt = at;
      const before = items.at(-1);
      const goesOn = before !== undefined || groups.length > 0;
      const printed = nextDigits();
      const digits = goesOn && letterAt(itemAt) === "〇" ? printed.replace(/^0+/, "") : printed;
      if (/\d/.test(printed)) passBlank();
      const word = small[letter()];
      if (word !== undefined) at += 1;
      if (printed === "" && word === undefined) break;
      const one = word === undefined ? "0" : "1";
      const item = { digits: digits === "" ? one : digits, exponent: word ?? 0 };
      if (before !== undefined && !isBelow(item, before))
        throw new Wrong(itemAt, "does not continue the number before it");
      if (before !== undefined && !isDigit(before.digits))
        throw new Wrong(itemAt, "continues a number that is complete");
      items.push(item);
      if (word === undefined) break;
    }
    const word = large[letter()];
    const last = items.at(-1);
    if (last === undefined) return undefined;
    if (word !== undefined) at += 1;
    // 1,882百 is a 1,882百万 that was cut off; 1,882千 is common in tables.
    if (word === undefined && !isDigit(last.digits) && [1, 2].includes(last.exponent))
      throw new Wrong(at - 1, "is not a power of ten for a number of several digits");
    if (groups.length > 0 && isPointed(items)) throw new Wrong(from, "has a point within a number");
    return { items, last, exponent: word ?? 0 };
  }

  /** Tables may have a blank between digits and the word for their power of ten: 6,888 百万円. */
  function passBlank(): void {
    if (text[at] === " " && /[十百千万億兆京]/.test(text.charAt(at + 1))) at += 1;
  }

  /** The next letter, in normalized form. */
  function letter(): string {
    return letterAt(at);
  }

  function letterAt(place: number): string {
    const printed = text.charAt(place);
    return (own(sameAs, printed) ?? printed) as string;
  }

  function nextDigits(): string {
    arabic.lastIndex = at;
    const printed = arabic.exec(text)?.[0].replace(/,+$/, "");
    if (printed !== undefined) {
      if (!grouped.test(printed))
        throw new Wrong(at + printed.search(/,/), "does not come before groups of three digits");
      at += printed.length;
      return printed.replaceAll(",", "");
    }
    let digits = "";
    for (let value = numeral(); value >= 0; value = numeral()) {
      digits += String(value);
      at += 1;
    }
    return digits;
  }

  function numeral(): number {
    return letter() === "" ? -1 : numerals.indexOf(letter());
  }

  function requireBelow(before: Group, group: Group): void {
    if (isPointed(before.items)) throw new Wrong(at - 1, "continues a number that is complete");
    if (group.exponent >= before.exponent || valueOf(group) >= 10n ** BigInt(before.exponent))
      throw new Wrong(at - 1, "does not continue the number before it");
  }
}

/** Whether an item fits below the power of ten of the one before it: 五百 or 430 after 3千. */
function isBelow({ digits, exponent }: Item, before: Item): boolean {
  if (exponent >= before.exponent) return false;
  return (
    isDigit(digits) ||
    (exponent === 0 && /^[1-9]\d*$/.test(digits) && digits.length <= before.exponent)
  );
}

const isDigit = (digits: string): boolean => digits.length === 1;

const isPointed = (items: readonly Item[]): boolean =>
  items.some(({ digits }) => digits.includes("."));

/** The value of a group without a decimal point. */
const valueOf = ({ items, exponent }: Group): bigint =>
  items.reduce(
    (sum, item) => sum + BigInt(item.digits) * 10n ** BigInt(item.exponent + exponent),
    0n,
  );

function composed(groups: readonly Group[]): PrintedNumber | undefined {
  const group = groups.at(-1);
  if (group === undefined) return undefined;
  const { digits, exponent: ofItem } = group.last;
  const exponent = ofItem + group.exponent;
  if (digits.includes(".")) return timesTenTo(digits, exponent);
  const holdsPlaces = group.exponent > 0 && (group.exponent === 4 || groups.length > 1);
  const isZero = groups.length === 1 && !/[1-9]/.test(digits);
  const zeros =
    holdsPlaces && ofItem === 0 && !isZero ? digits.length - digits.replace(/0+$/, "").length : 0;
  const value = groups.reduce((sum, each) => sum + valueOf(each), 0n);
  return { value: String(value), decimals: 0 - exponent - zeros };
}
