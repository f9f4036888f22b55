import { execFileSync, spawnSync } from "node:child_process";
import { facts, type Fact } from "@iij/earnings";
import { fromCsvText, toCsv } from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import { columnNames, expectedCells, withPlainNumbers } from "./cells.js";
import { hostileFacts } from "./hostile-facts.js";
import { scratchFolder } from "./scratch-folder.js";

const python = "/usr/bin/python3";
const hasPandas = spawnSync(python, ["-c", "import pandas"]).status === 0;
const file = scratchFolder();

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

describe.skipIf(!hasPandas)(
  `pandas reads the CSV${hasPandas ? "" : " (skipped: there is no pandas; apt-get install python3-pandas)"}`,
  () => {
    test.each<[string, readonly Fact[]]>([
      ["our facts", facts],
      ["a user's hostile facts", hostileFacts],
    ])("of %s, with each figure and each null as it was", (title, list) => {
      const path = file(`${title.length}.csv`, toCsv(list));
      const { columns, rows } = JSON.parse(
        execFileSync(python, ["tests/export/read-csv.py", path], {
          encoding: "utf8",
          maxBuffer: 1e8,
        }),
      ) as Table;
      expect(columns).toEqual(columnNames);
      const restored = rows.map((row) =>
        withPlainNumbers(row.map((cell) => (cell === null ? null : fromCsvText(cell)))),
      );
      expect(restored).toEqual(list.map((fact) => withPlainNumbers(expectedCells(fact))));
    });
  },
);
