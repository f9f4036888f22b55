/**
 * A second reading of the literals, which shares no code with the one that the records are derived
 * by and works another way: it goes by the words around the digits and knows no forms. Its author
 * knew the first one, so it is not a blind reading.
 */
interface Read {
  readonly value: string;
  readonly unit: string;
  /** Absent for what is exact. */
  readonly decimals?: number;
  readonly qualifier?: string;
}

/** One number, the two ends of a range, or a word in the place of a number. */
export type Readings = readonly Read[] | { readonly qualifier: string };

/**
 * What a unit's words look like, the power of ten in which they count, and whether one counts whole
 * things with them.
 */
const units: readonly (readonly [
  words: RegExp,
  unit: string,
  power: number,
  counted?: "counted",
])[] = [
  [/%/, "ratio", -2],
  [/ tons?\/m²/, "t/m2", 0],
  [/m²/, "m2", 0],
  [/Mbps/, "bit/s", 6],
  [/ months?\b/, "months", 0],
  [/ corporations\b| Customers\b/, "companies", 0, "counted"],
  [/ items\b/, "items", 0, "counted"],
  [/ categories\b/, "categories", 0, "counted"],
  [/ fiscal years\b/, "years", 0, "counted"],
  [/ time\b/, "times", 0, "counted"],
  [/Founded in /, "year", 0, "counted"],
  [/^number |^\d+\t| second$| third$/, "rank", 0, "counted"],
];

const spelled: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  second: "2",
  third: "3",
};
const millions: Readonly<Record<string, number>> = {
  million: 6,
  billion: 9,
  Millions: 6,
  Billions: 9,
};

export function readAgain(literal: string, caption = ""): Readings {
  const digits = literal.includes("\t") ? literal.slice(0, literal.indexOf("\t")) : literal;
  const numbers = digits.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? spelledNumber(literal);
  if (numbers.length === 0) return { qualifier: wordingOf(literal) };
  const { unit, power, counted } = unitOf(literal, caption);
  const qualifier = hedgeOf(literal);
  return numbers.map((number) => {
    const fraction = number.split(".")[1] ?? "";
    return {
      value: movePoint(number.replaceAll(",", ""), power),
      unit,
      ...(counted || qualifier === "moreThan" ? {} : { decimals: fraction.length - power }),
      ...(qualifier === undefined ? {} : { qualifier }),
    };
  });
}

function spelledNumber(literal: string): readonly string[] {
  return literal
    .split(" ")
    .flatMap((word) => spelled[word] ?? [])
    .slice(0, 1);
}

function unitOf(
  literal: string,
  caption: string,
): { unit: string; power: number; counted: boolean } {
  const amount = /JPY|\$/.exec(literal) ?? /JPY/.exec(caption);
  if (amount !== null) {
    const scale = /[Mm]illions?|[Bb]illions?/.exec(`${literal} ${caption}`)?.[0] ?? "";
    return { unit: amount[0] === "$" ? "USD" : "JPY", power: millions[scale] ?? 0, counted: false };
  }
  const known = units.find(([words]) => words.test(literal));
  return {
    unit: known?.[1] ?? `no unit in "${literal}"`,
    power: known?.[2] ?? 0,
    counted: known?.[3] !== undefined,
  };
}

function hedgeOf(literal: string): string | undefined {
  if (/more than|in excess of/.test(literal)) return "moreThan";
  return literal.includes("approximately") ? "approximately" : undefined;
}

function wordingOf(literal: string): string {
  if (literal.includes("unchanged")) return "unchanged";
  if (literal.includes("highest")) return "recordHigh";
  return /improve|Strong/.test(literal) ? "qualitative" : `no reading of "${literal}"`;
}

/**
 * Moves the decimal point of printed digits to the right, or to the left for a negative power;
 * printed zeros stay.
 */
export function movePoint(number: string, power: number): string {
  const [whole = "", fraction = ""] = number.split(".");
  const digits = `${"0".repeat(20)}${whole}${fraction}${"0".repeat(Math.max(0, power - fraction.length))}`;
  const places = Math.max(0, fraction.length - power);
  const point = digits.length - places;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  return places === 0 ? integer : `${integer}.${digits.slice(point)}`;
}
