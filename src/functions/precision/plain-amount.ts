/**
 * Bounds, sums and quotients of figures at the limit (see `model/precision`) have several times as
 * many digits.
 */
const longest = 4000;
const plain = /^-?\d+(?:\.\d+)?$/;

/**
 * The plain decimal digits of an amount, given as text or as a Decimal; `undefined` if it is not a
 * number, or if its digits would fill the memory.
 */
export function plainAmount(amount: unknown): string | undefined {
  const text = isDecimalLike(amount) && !isHuge(amount) ? amount.toFixed() : amount;
  return typeof text === "string" && text.length <= longest && plain.test(text) ? text : undefined;
}

function isDecimalLike(amount: unknown): amount is { readonly toFixed: () => unknown } {
  return (
    typeof amount === "object" &&
    amount !== null &&
    "toFixed" in amount &&
    typeof amount.toFixed === "function"
  );
}

/** The eleven characters `1e999999999` are a gigabyte of plain digits. */
const isHuge = (amount: object): boolean => "e" in amount && Math.abs(Number(amount.e)) > longest;
