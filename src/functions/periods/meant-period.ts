import { parsePeriod } from "../../model/calendar.js";

/**
 * The ways in which people write a period, each with the parts that name it. Blanks, punctuation
 * and the "FY" of a quarter were removed.
 */
const forms: readonly RegExp[] = [
  // 3q02, 3Q2002, 1h02, 9m2002
  /^(?<number>[1-49])(?<span>[QHM])(?<year>\d{2}|\d{4})$/,
  // Q3 2002, H1-02, Q3FY02
  /^(?<span>[QH])(?<number>[1-4])(?<year>\d{2}|\d{4})$/,
  // 2002Q3, FY2002-Q3, FY02 Q3
  /^(?<year>\d{2}|\d{4})(?<span>[QH])(?<number>[1-4])$/,
  // 2002 3Q, 2002-1H
  /^(?<year>\d{4})(?<number>[1-49])(?<span>[QHM])$/,
  // FY02, fy2002, 2002, 2002年度
  /^(?<year>\d{2}|\d{4})$/,
];

/** The id that an invalid text probably means: `3Q02` for `Q3 2002`. */
export function meantPeriod(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > 16) return undefined;
  const bare = text.toUpperCase().replaceAll(/FY|年度|[\s\-_/.,'’]/g, "");
  for (const form of forms) {
    const { number = "", span = "FY", year = "" } = form.exec(bare)?.groups ?? {};
    if (year === "") continue;
    const century = Number(year) > 68 ? "19" : "20";
    const id =
      span === "FY"
        ? `FY${year.length === 2 ? century : ""}${year}`
        : `${number}${span}${year.slice(-2)}`;
    const meant = parsePeriod(id)?.year;
    // Two digits cover only one century: 3Q1899 is not 3Q99.
    if (meant !== undefined && (year.length === 2 || Number(year) === meant)) return id;
  }
  return undefined;
}
