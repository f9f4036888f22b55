/** Units that are counted one by one: a number of them is exact if it is printed in full. */
export const countedUnits: ReadonlySet<string> = new Set([
  "companies",
  "contracts",
  "subscriptions",
  "lines",
  "shares",
  "employees",
  "stores",
  "items",
]);
