/** First day on which something dated to the day, the month or the year can have been published. */
export function firstDay(published: string): string {
  const [year = "", month = "01", day = "01"] = published.split("-");
  return `${year}-${month}-${day}`;
}
