import type { LevelRow } from "../rows/rows.js";
import { between, numeral } from "./numerals.js";
import type { Cell } from "./cell.js";

const outcomeWords: Readonly<Record<LevelRow["outcome"], string>> = {
  printed: "",
  inferred: "inferred",
  guided: "guided",
  hedged: "hedged",
  inWords: "words only",
  notDisclosed: "not disclosed",
};

/** The columns of levels, and how a row fills them. */
export function levelCells() {
  return {
    columns: [
      { title: "Period", isNumber: false },
      { title: "Value", isNumber: true },
      { title: "Between", isNumber: true },
      { title: "Printed", isNumber: false },
      { title: "Source", isNumber: false },
    ],
    linesOf: (row: LevelRow): readonly Cell[] => [
      { text: row.period, hint: `${row.start} to ${row.end}` },
      valueOf(row),
      { text: between(row.lower, row.upper) },
      { text: row.printed ?? "" },
      { text: row.document ?? "", sources: [row] },
    ],
    notes: (rows: readonly LevelRow[]): readonly string[] => [
      "Between: what the printed digits leave open.",
      ...(rows.some(({ outcome }) => outcome === "notDisclosed") ? ["n.a.: not available."] : []),
    ],
  };
}

function valueOf({ value, lower, upper, outcome, printed }: LevelRow): Cell {
  const word = outcomeWords[outcome];
  const reason = word === "" || word === undefined ? {} : { reason: word };
  if (value === null) return { text: outcome === "notDisclosed" ? "n.a." : "–", ...reason };
  const hint = [between(lower, upper), printed === null ? "" : `printed as “${printed}”`].filter(Boolean).join("; ");
  return { text: numeral(value, lower, upper), isLoss: value < 0, hint, ...reason };
}
