import type { RecordPath } from "../model/document.js";
import { namesOf } from "../model/fact-path.js";

/** What follows from the form of a printed attribute. */
export function attributesOf(path: RecordPath, text: string): object {
  if (path === "company.tickers[]") {
    const [exchange, symbol] = text.split(": ");
    return { exchange, symbol };
  }
  const name = namesOf(path).at(-1);
  if (name === "announced") return { date: isoDay(text) };
  if (name === "floors") return { storeys: storeysOf(text) };
  return {};
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function isoDay(printed: string): string {
  const match = /^(\w+) (\d{1,2}), (\d{4})$/.exec(printed);
  const month = months.indexOf(match?.[1] ?? "") + 1;
  if (match === null || month === 0) throw new Error(`isoDay cannot read the date "${printed}".`);
  return `${match[3]}-${String(month).padStart(2, "0")}-${match[2]?.padStart(2, "0")}`;
}

/**
 * Japanese building data count storeys below ground (B1F), above ground (3F) and in the tower on
 * the roof.
 */
function storeysOf(printed: string): object {
  const storeys = { basement: 0, aboveGround: 0, tower: 0 };
  for (const part of printed.split("、")) {
    const match = /^(B|Tower )?(\d+)F$/.exec(part);
    if (match === null) throw new Error(`storeysOf cannot read the floor "${part}".`);
    storeys[match[1] === "B" ? "basement" : match[1] === undefined ? "aboveGround" : "tower"] =
      Number(match[2]);
  }
  return storeys;
}
