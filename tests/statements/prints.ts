import { monthInWords } from "../audit/literals.js";

const ordinals = ["", "first", "second", "third"];

/**
 * Whether a value gives what is printed: the words themselves, or a record with its `printed`, or a
 * line of a ranking; of a list one that does.
 */
export function prints(value: unknown, literal: string): boolean {
  if (typeof value === "string")
    return (
      value.includes(literal) || (/^\d{4}-\d{2}$/.test(value) && monthInWords(value) === literal)
    );
  if (Array.isArray(value)) return value.some((each) => prints(each, literal));
  const { printed, rank, name } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof rank === "number")
    return [`${rank}\t${String(name)}`, `${String(name)} ${ordinals[rank] ?? ""}`].includes(
      literal,
    );
  return typeof printed === "string" && printed.includes(literal);
}
