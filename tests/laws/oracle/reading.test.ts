import { bounds, type Quantity, readAmount } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { equal, readDecimal, tenTo, times } from "../rational.js";
import { amount } from "./amounts.js";
import { admits } from "./found.js";
import { nearestWays, print } from "./printing.js";
import { scalarLaw } from "./scalar-law.js";

/** A way to write a printed amount down, which claims no digit that the document does not print. */
type Writer = (figure: Quantity<"JPY">) => string;

const isBelow = ({ value }: Quantity): boolean => value.startsWith("-");
const digitsOf = ({ value }: Quantity): string => value.replace("-", "");
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
const fullWidth = (text: string): string =>
  text.replace(/[\d,.]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** The digits in units of 10^power, with as many places behind the point as are stated. */
function inUnitsOf(power: number, figure: Quantity<"JPY">): string {
  const places = power + (figure.decimals ?? 0);
  const [whole = "", behind = ""] = digitsOf(figure).split(".");
  const all = (whole + behind).padStart(power + behind.length + 1, "0");
  const point = all.length - behind.length - power;
  const fraction = all.slice(point).slice(0, places);
  return grouped(all.slice(0, point).replace(/^0+(?=\d)/, "")) + (places > 0 ? `.${fraction}` : "");
}

const english: readonly (readonly [power: number, words: string])[] = [
  [3, "thousand yen"],
  [6, "million yen"],
  [9, "billion yen"],
  [12, "trillion yen"],
];

const inEnglish = fc
  .tuple(fc.constantFrom(...english), fc.constantFrom("-", "(", "△", "▲", "minus "))
  .map(([[power, words], sign]) => ({
    power,
    write: ((figure) => {
      const text = `${inUnitsOf(power, figure)} ${words}`;
      if (!isBelow(figure)) return text;
      return sign === "(" ? `(${text})` : sign + text;
    }) satisfies Writer,
  }));

/** Whole yen in groups of four places, as 1億8990万円. */
function inGroups(figure: Quantity<"JPY">, ones: (digits: string) => string): string {
  const digits = digitsOf(figure);
  const groups = ["", "万", "億", "兆", "京"].map((word, index) => {
    const end = digits.length - 4 * index;
    const group = digits.slice(word === "京" ? 0 : Math.max(0, end - 4), Math.max(0, end));
    return /[1-9]/.test(group) ? ones(group.replace(/^0+/, "")) + word : "";
  });
  const sign = isBelow(figure) ? "▲" : "";
  return `${sign}${groups.toReversed().join("") || "0"}円`;
}

const numerals = "〇一二三四五六七八九";
const powers = ["", "十", "百", "千"];
const inNumerals = (group: string): string =>
  Array.from(group, (digit, index) => {
    const power = group.length - 1 - index;
    if (digit === "0") return "";
    const isOne = digit === "1" && power > 0;
    return `${isOne ? "" : (numerals[Number(digit)] ?? "")}${powers[power] ?? ""}`;
  }).join("");

const plain = (group: string): string => group;
/** To the yen, or to a place of 万, whose zeros at the end state nothing. */
const japanese = fc.constantFrom(plain, grouped, fullWidth, inNumerals);

scalarLaw(
  "readAmount",
  "has the printed digits, and bounds that hold the amount behind them",
  [
    amount(),
    fc.constantFrom(...nearestWays),
    fc.nat(2),
    fc.option(inEnglish),
    japanese,
    fc.constantFrom(0, 4, 5, 6, 7),
  ],
  (units, way, places, writer, ones, place) => {
    const decimals = writer === null ? -place : places - writer.power;
    const truth = times(units, tenTo(-decimals));
    const figure = print(truth, "JPY", { way, decimals, isKnown: true });
    const isTooLong = digitsOf(figure).length > 20;
    if (writer === null && isTooLong) return;
    const text = writer === null ? inGroups(figure, ones) : writer.write(figure);
    const read = readAmount(text);
    expect(equal(readDecimal(read.value), readDecimal(figure.value)), text).toBe(true);
    expect(read.unit).toBe("JPY");
    // Words such as 千 state no more than their own place, and zero has no place of 万.
    if (writer === null && (ones === inNumerals || !/[1-9]/.test(figure.value))) return;
    expect(admits(bounds(read), truth), `${text} of ${truth.n}/${truth.d}`).toBe(true);
  },
);
