/** The month in which each part of a fiscal year ends, counted from its first. */
const ends = { "1Q": 3, "2Q": 6, "3Q": 9, "4Q": 12, "1H": 6, "2H": 12, "9M": 9, FY: 12 };

/** A fiscal period as a number: one that ends later comes later, and of two the longer. */
export function periodOf(text) {
  const [, part, digits] = /^([1-4]Q|[12]H|9M|FY)(\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  if (part === undefined) return undefined;
  const year =
    digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
  const length = ["Q", "H", "M", "Y"].findIndex((each) => part.includes(each));
  return (year * 12 + ends[part]) * 10 + length;
}

const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const amount =
  /^[[(]?(?:from the (?:low end|high end|midpoint) |more than |at least |approximately )?([-−+]?)(?:JPY|USD|\$)?(\d[\d,  ]*(?:\.\d+)?)(?: (thousand|million|billion|trillion)\b)?(?![\w-])/;

/** The first number of an amount, a growth or bounds. */
export function amountOf(text) {
  const [, sign, digits, scale] = amount.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  return (
    (/[-−]/.test(sign) ? -1 : 1) * Number(digits.replaceAll(/[, ]/g, "")) * (scales[scale] ?? 1)
  );
}
