import { parsePeriod } from "../../model/calendar.js";

/** Other ways to write a period that people use, each with the parts that name it. */
const forms: readonly RegExp[] = [
  // 3q02, 3Q2002, 1h 02
  /^(?<number>[1-4])\s*(?<span>[QH])\s*(?<year>\d{2}|\d{4})$/i,
  // Q3 2002, H1-02
  /^(?<span>[QH])\s*(?<number>[1-4])[\s-]*(?<year>\d{2}|\d{4})$/i,
  // 2002Q3, 2002-Q3
  /^(?<year>\d{4})[\s-]*(?<span>[QH])\s*(?<number>[1-4])$/i,
  // FY02, fy2002, 2002
  /^(?<span>FY)?\s*(?<year>\d{2}|\d{4})$/i,
  // 9m02, 9M2002
  /^9\s*(?<span>M)\s*(?<year>\d{2}|\d{4})$/i,
];

/** The id that was probably meant by a text that is none: `3Q02` for `Q3 2002`. */
export function meantPeriod(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > 12) return undefined;
  for (const form of forms) {
    const { number = "", span = "FY", year = "" } = form.exec(text.trim())?.groups ?? {};
    if (year === "") continue;
    const kind = span.toUpperCase();
    const century = Number(year) > 68 ? "19" : "20";
    const id =
      kind === "FY"
        ? `FY${year.length === 2 ? century : ""}${year}`
        : `${kind === "M" ? 9 : number}${kind}${year.slice(-2)}`;
    if (parsePeriod(id) !== undefined) return id;
  }
  return undefined;
}
