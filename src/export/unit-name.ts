import type { Unit } from "../model/unit.js";

const names: Readonly<Record<Unit, string>> = {
  JPY: "Japanese yen",
  USD: "US dollars",
  ratio: "ratio (0.063 is 6.3%)",
  companies: "companies",
  categories: "categories",
  items: "items",
  contracts: "contracts",
  subscriptions: "subscriptions",
  lines: "lines",
  shares: "shares",
  employees: "employees",
  stores: "stores",
  times: "times",
  points: "points of a score",
  rank: "place in a ranking",
  year: "calendar year",
  years: "years",
  months: "months",
  m2: "square metres",
  "t/m2": "tonnes per square metre",
  "bit/s": "bits per second",
  "JPY/USD": "yen per dollar",
};

/** A unit in words; one that is not ours keeps its name. */
export function unitName(unit: string): string {
  return Object.hasOwn(names, unit) ? names[unit as Unit] : unit;
}
