/** The scale of numbers: a power of ten by name. */
export type AmountScale =
  "one" | "thousand" | "million" | "hundredMillion" | "billion" | "trillion" | "percent";

/** The powers of ten that have a name. */
export const exponents: Readonly<Record<AmountScale, number>> = {
  one: 0,
  thousand: 3,
  million: 6,
  hundredMillion: 8,
  billion: 9,
  trillion: 12,
  percent: -2,
};
