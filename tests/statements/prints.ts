import { monthInWords } from "../audit/literals.js";

const ordinals = ["", "first", "second", "third"];

/**
 * Whether a value gives what is printed, no more and no less: the words themselves, or a record with
 * its `printed`, or a line of a ranking; of a list one that does. As a `part` the words stand in
 * longer ones.
 */
export function prints(value: unknown, literal: string, part?: "part"): boolean {
  if (typeof value === "string") {
    if (part === "part") return value !== literal && value.includes(literal);
    return value === literal || (/^\d{4}-\d{2}$/.test(value) && monthInWords(value) === literal);
  }
  if (Array.isArray(value)) return value.some((each) => prints(each, literal, part));
  const { printed, rank, name } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof rank === "number")
    return [`${rank}\t${String(name)}`, `${String(name)} ${ordinals[rank] ?? ""}`].includes(
      literal,
    );
  return typeof printed === "string" && prints(printed, literal, part);
}
