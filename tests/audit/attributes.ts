/**
 * The literal that the attributes of an evidence make: a symbol with its exchange, a day, the
 * storeys of a building.
 */
export function attributesInWords(node: Readonly<Record<string, unknown>>): string | undefined {
  const { symbol, exchange, date, storeys } = node;
  if (typeof symbol === "string" && typeof exchange === "string") return `${exchange}: ${symbol}`;
  if (typeof date === "string" && "locator" in node) return dayInWords(date);
  return storeys === undefined
    ? undefined
    : storeysInWords(storeys as Readonly<Record<string, number>>);
}

function dayInWords(date: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function storeysInWords({
  basement,
  aboveGround,
  tower,
}: Readonly<Record<string, number>>): string {
  const parts = [
    basement ? `B${basement}F` : "",
    aboveGround ? `${aboveGround}F` : "",
    tower ? `Tower ${tower}F` : "",
  ];
  return parts.filter((part) => part !== "").join("、");
}
