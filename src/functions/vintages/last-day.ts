/**
 * Last day on which something dated to the day, the month or the year can have been published: by
 * then it was known.
 */
export function lastDay(published: string): string {
  const [year = "", month = "12", day] = published.split("-");
  if (day !== undefined) return published;
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(end).padStart(2, "0")}`;
}
