import { type AmountLanguage, amountWords, type Mark } from "./amount-words.js";
import { countedUnits } from "./counted-units.js";
import { numberAt } from "./number-at.js";
import { type PrintedNumber, timesTenTo } from "./printed-number.js";

/** What a caller's word means for the amount beside it. */
export type WordMeaning = "negative" | "positive" | "ignored";

/** How to read the amounts of a document. */
export interface Reading {
  readonly language?: AmountLanguage | undefined;
  readonly words?: Readonly<Record<string, WordMeaning>> | undefined;
  /** The unit of a bare number. */
  readonly unit?: string | undefined;
  /** The power of ten of a number that does not state its own. */
  readonly exponent?: number | undefined;
}

/** An amount in base units, with its sign; exact if it has no decimals. */
export interface AmountRead {
  readonly value: string;
  readonly unit: string;
  readonly decimals?: number;
}

/** Where and why a text is not an amount. */
export interface NotRead {
  readonly wrongAt: number;
  readonly wrong: string;
  readonly because: string;
}

type Token = { readonly at: number; readonly text: string } & (
  | Mark
  | { readonly says: "number"; readonly number: PrintedNumber; readonly saysPower: boolean }
  | { readonly says: "word"; readonly means: WordMeaning }
);
type Of<S extends Token["says"]> = Extract<Token, { says: S }>;

/** Converts the wide digits and signs of Japanese documents to narrow ones. */
export function narrow(printed: string): string {
  return printed
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("￥", "¥")
    .replaceAll("￡", "£")
    .replace(/\s/g, " ");
}

/**
 * Reads a whole text as one amount: a number with a sign, a currency, a scale, or the caller's
 * words before and after it, each at most once. Every character must be understood.
 */
export function amountIn(printed: string, reading: Reading): AmountRead | NotRead {
  const text = narrow(printed);
  const tokens: Token[] = [];
  let isJapanese = reading.language === "ja";
  for (let at = 0; at < text.length;) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const word = wordAt(text, at, reading);
    const number = word ? undefined : numberAt(text, at);
    if (number && "wrongAt" in number)
      return notRead(number.wrongAt, text.charAt(number.wrongAt), number.because);
    if (number) {
      tokens.push({ says: "number", at, text: text.slice(at, number.end), ...number });
      isJapanese ||= number.isJapanese;
      at = number.end;
      continue;
    }
    const mark = word ?? markAt(text, at, reading);
    if (mark === undefined) {
      const isOther = reading.language && markAt(text, at, {}) !== undefined;
      return notRead(
        at,
        isOther ? text.charAt(at) : restOf(text, at),
        isOther ? `is not part of the language "${reading.language}"` : "is not understood",
      );
    }
    isJapanese ||= "language" in mark && mark.language === "ja";
    tokens.push(mark.token);
    at += mark.token.text.length;
  }
  return together(tokens, text, isJapanese, reading);
}

const notRead = (wrongAt: number, wrong: string, because: string): NotRead => ({
  wrongAt,
  wrong,
  because,
});

/** The part that is not understood, up to the next blank or digit. */
const restOf = (text: string, at: number): string =>
  text.slice(at, at + 40).replace(/[\s\d].*/s, "");

/** Whether a word of letters continues at the place where a match ends. */
const goesOn = (word: string, text: string, end: number): boolean =>
  /[a-z]$/i.test(word) && /[a-z]/i.test(text.charAt(end));

const stands = (word: string, text: string, at: number): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word.toLowerCase() &&
  !goesOn(word, text, at + word.length);

/** Finds a caller's word at a place; in Japanese, の may join it to the amount. */
function wordAt(text: string, at: number, { words = {} }: Reading) {
  const joined = text[at] === "の" ? 1 : 0;
  const [found] = Object.entries(words)
    .filter(([word]) => word !== "" && stands(narrow(word), text, at + joined))
    .sort(([a], [b]) => b.length - a.length);
  if (found === undefined) return undefined;
  const [word, means] = found;
  const token = { says: "word", means, at, text: text.slice(at, at + joined + word.length) };
  return { token: token as Token };
}

function markAt(text: string, at: number, { language: asked }: Reading) {
  const found = amountWords.find(
    ({ word, language }) =>
      (language === undefined || asked === undefined || language === asked) &&
      stands(word, text, at),
  );
  if (found === undefined) return undefined;
  const { word, mark, language } = found;
  return { language, token: { ...mark, at, text: text.slice(at, at + word.length) } as Token };
}

function together(
  tokens: readonly Token[],
  text: string,
  isJapanese: boolean,
  reading: Reading,
): AmountRead | NotRead {
  const all = <S extends Token["says"]>(says: S): readonly Of<S>[] =>
    tokens.filter((token): token is Of<S> => token.says === says);
  const number = all("number")[0];
  if (number === undefined) return notRead(text.length, "", "ends without a number");
  for (const says of ["number", "sign", "unit", "scale", "open", "close"] as const) {
    const second = all(says)[1];
    if (second) return notRead(second.at, second.text, `is a second ${nameOf[says]}`);
  }
  const [sign, unit, scale, open, close] = [
    all("sign")[0],
    all("unit")[0],
    all("scale")[0],
    all("open")[0],
    all("close")[0],
  ];
  for (const early of [sign, open])
    if (early && early.at > number.at) return notRead(early.at, early.text, "is after the number");
  for (const late of [scale, close])
    if (late && late.at < number.at) return notRead(late.at, late.text, "is before the number");
  if (scale && unit?.isComplete && unit.at > number.at && unit.at < scale.at)
    return notRead(scale.at, scale.text, "is after the unit");
  const alone = open === undefined ? close : close === undefined ? open : undefined;
  if (alone) return notRead(alone.at, alone.text, "is an unmatched parenthesis");
  const isLoss = sign?.sign === "-" || all("word").some(({ means }) => means === "negative");
  if (open && !isLoss && isJapanese)
    return notRead(open.at, open.text, "is only a bracket in Japanese, not a sign");
  const isNegative = isLoss || open !== undefined;
  const gain = sign?.sign === "" ? sign : all("word").find(({ means }) => means === "positive");
  if (isNegative && gain) return notRead(gain.at, gain.text, "contradicts the sign of the amount");

  const unitRead = unitOf(unit, reading.unit);
  if (typeof unitRead !== "string") return unitRead;
  if (unitRead === "") return notRead(text.length, "", "ends without a unit");
  if (scale && (number.saysPower || unitRead === "ratio"))
    return notRead(scale.at, scale.text, "is a second power of ten");
  if (scale?.isLetter && !/^[A-Z]{3}$/.test(unitRead))
    return notRead(scale.at, scale.text, "is a scale only for amounts of money");
  const exponent = exponentOf(number, unit, scale, unitRead, reading);
  const isCounted = countedUnits.has(unitRead) && exponent === 0 && number.number.decimals === 0;
  const moved = exponent === 0 ? number.number : timesTenTo(number.number.value, exponent);
  return {
    value: (isNegative ? "-" : "") + moved.value,
    unit: unitRead,
    ...(isCounted ? {} : { decimals: moved.decimals }),
  };
}

const nameOf = {
  number: "number",
  sign: "sign",
  unit: "unit",
  scale: "power of ten",
  open: "parenthesis",
  close: "parenthesis",
} as const;

/** The unit in the text, or else the caller's; `undefined` if there is neither. */
function unitOf(printed: Of<"unit"> | undefined, asked: string | undefined): string | NotRead {
  if (printed === undefined) return asked ?? "";
  if (asked === undefined || asked === printed.unit) return printed.unit;
  if (printed.or.includes(asked)) return asked;
  return notRead(printed.at, printed.text, `is ${printed.unit}, not ${asked}`);
}

function exponentOf(
  number: Of<"number">,
  unit: Of<"unit"> | undefined,
  scale: Of<"scale"> | undefined,
  unitRead: string,
  { exponent = 0 }: Reading,
): number {
  if (number.saysPower) return 0;
  if (scale) return scale.exponent;
  if (unit?.isComplete) return unitRead === "ratio" ? -2 : 0;
  return exponent;
}
