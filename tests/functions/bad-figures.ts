import type { EarningsErrorCode } from "@iij/earnings";

type Bad = readonly [what: string, figure: unknown, code: EarningsErrorCode];

const value = (text: unknown, what = JSON.stringify(text)): Bad => [
  `the value ${what}`,
  { value: text, unit: "JPY" },
  "invalidFigure",
];

/** What JavaScript programs pass for a figure: no function may take one of these for a number. */
export const badFigures: readonly Bad[] = [
  ["null", null, "invalidFigure"],
  ["NaN", Number.NaN, "invalidFigure"],
  ["a float", 10.6, "invalidFigure"],
  ["a bare string", "10600000000", "invalidFigure"],
  ["a boolean", true, "invalidFigure"],
  ["a function", () => 1, "invalidFigure"],
  ["a float as value", { value: 10.6, unit: "JPY" }, "invalidFigure"],
  ["an undefined value", { value: undefined, unit: "JPY" }, "invalidFigure"],
  ["a BigInt as value", { value: 5n, unit: "JPY" }, "invalidFigure"],
  ["a Symbol as value", { value: Symbol("5"), unit: "JPY" }, "invalidFigure"],
  value(null),
  value(["5"]),
  ...[
    "1e5",
    "1E5",
    "Infinity",
    "-Infinity",
    "NaN",
    "0x10",
    "0b1",
    " 1",
    "1 ",
    "1\n",
    "1,000",
    "1_000",
    "+1",
    "--1",
    "-",
    "",
    ".5",
    "5.",
    "1.2.3",
    "１２",
    "5n",
  ].map((text) => value(text)),
  value("9".repeat(401), "of 401 digits"),
  ["no unit", { value: "5" }, "invalidFigure"],
  ["an empty unit", { value: "5", unit: "" }, "invalidFigure"],
  ["a unit that is no text", { value: "5", unit: 5 }, "invalidFigure"],
  ["decimals of 0.5", { value: "5", unit: "JPY", decimals: 0.5 }, "invalidFigure"],
  ["decimals of NaN", { value: "5", unit: "JPY", decimals: Number.NaN }, "invalidFigure"],
  [
    "decimals of Infinity",
    { value: "5", unit: "JPY", decimals: Number.POSITIVE_INFINITY },
    "invalidFigure",
  ],
  ["decimals as text", { value: "5", unit: "JPY", decimals: "0" }, "invalidFigure"],
  ["decimals of null", { value: "5", unit: "JPY", decimals: null }, "invalidFigure"],
  [
    "decimals too many to compute with",
    { value: "5", unit: "JPY", decimals: 1e9 },
    "invalidFigure",
  ],
  ["a rounding of half", { value: "5", unit: "JPY", rounding: "half" }, "invalidFigure"],
  [
    "a rounding named after a property of objects",
    { value: "5", unit: "JPY", rounding: "constructor" },
    "invalidFigure",
  ],
  ["approximately", { value: "5", unit: "JPY", qualifier: "approximately" }, "invalidFigure"],
  ["a hedge that nobody knows", { value: "5", unit: "JPY", qualifier: "about" }, "invalidFigure"],
  [
    "digits beyond the stated decimals",
    { value: "10650000000", unit: "JPY", decimals: -8 },
    "excessDigits",
  ],
  [
    "a fraction where whole numbers are stated",
    { value: "5.1", unit: "JPY", decimals: 0 },
    "excessDigits",
  ],
  [
    "an amount smaller than what it is stated to",
    { value: "5", unit: "JPY", decimals: -1 },
    "excessDigits",
  ],
];

/**
 * "Approximately" is an answer where it is compared with something, and a mistake only where a
 * number is needed.
 */
export const notFigures: readonly Bad[] = badFigures.filter(([what]) => what !== "approximately");
