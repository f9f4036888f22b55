/** A copy of something with one thing wrong in it. */
export interface Mutation<T> {
  readonly what: string;
  readonly mutated: T;
}

const numberWords = ["one", "two", "three", "four", "five", "first", "second", "third"];
const numberInWords = new RegExp(`\\b(?:${numberWords.join("|")})\\b`, "g");

/** The string once for each of its digits and number words, with that one changed. */
export function miscounted(words: string): readonly Mutation<string>[] {
  const change = (index: number, from: string, to: string): Mutation<string> => {
    const mutated = words.slice(0, index) + to + words.slice(index + from.length);
    return { what: `"${words}" as "${mutated}"`, mutated };
  };
  const digits = [...words.matchAll(/\d/g)].map(({ index, 0: digit }) =>
    change(index, digit, String((Number(digit) + 1) % 10)),
  );
  const inWords = [...words.matchAll(numberInWords)].map(({ index, 0: word }) =>
    change(index, word, numberWords[(numberWords.indexOf(word) + 1) % numberWords.length] ?? ""),
  );
  return [...digits, ...inWords];
}

/** Keys that are ours and not the document's: no literal stands behind them. */
const ours = new Set(["id", "kind", "publisher", "language", "topic", "summary", "reading", "of"]);
const periods = /(?<=\.)(?:[1-4]Q\d\d|FY\d{4})(?=\.)/g;

/** A path once for each digit of the period in it. */
function misfiled(path: string): readonly Mutation<string>[] {
  return [...path.matchAll(periods)].flatMap(({ index, 0: period }) =>
    miscounted(period).map(({ mutated }) => {
      const changed = path.slice(0, index) + mutated + path.slice(index + period.length);
      return { what: `${path} as ${changed}`, mutated: changed };
    }),
  );
}

/**
 * Plain JSON once for each digit, number word and whole number in it, and for each digit of the
 * period that a figure is filed under.
 */
export function miscopied(
  value: unknown,
  where: string,
  leaf = miscounted,
): readonly Mutation<unknown>[] {
  if (typeof value === "string")
    return leaf(value).map(({ what, mutated }) => ({ what: `${where}: ${what}`, mutated }));
  if (typeof value === "number")
    return [{ what: `${where}: ${value} as ${value + 1}`, mutated: value + 1 }];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.flatMap((item, index) =>
      miscopied(item, `${where}.${index}`, leaf).map(({ what, mutated }) => ({
        what,
        mutated: list.with(index, mutated),
      })),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const isPathOfFigure = key === "of" && "printed" in value;
    const mutations = isPathOfFigure
      ? miscopied(inner, where, misfiled)
      : ours.has(key)
        ? []
        : miscopied(inner, `${where}.${key}`, leaf);
    return mutations.map(({ what, mutated }) => ({ what, mutated: { ...value, [key]: mutated } }));
  });
}
