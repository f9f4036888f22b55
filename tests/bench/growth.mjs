// Run by `npm run bench`, after a build. Times differ from machine to machine; the ratios of one
// run are what counts.
import { coldImports } from "./cold-import.mjs";
import { growthRates } from "./growth-rates.mjs";
import { inferences } from "./inference.mjs";
import { panels } from "./panels.mjs";

const row = (...cells) =>
  console.log(
    cells[0].padEnd(70) +
      cells
        .slice(1)
        .map((cell) => cell.padStart(12))
        .join(""),
  );

const table = (title, rows) => {
  console.log();
  row(title, "median", "ratio");
  for (const { name, median, ratio } of rows) row(name, median, `${ratio.toFixed(2)} ×`);
};

table("Growth with bounds, from JPY10.5 to 10.6 billion", await growthRates());
table("Cold start of a Node process (budget of the import: 1.20 ×)", coldImports());
table("Inference, and its time per figure against that of the first", inferences());
table("Exact growth of a panel, output reused, against a loop over floats", panels());
console.log("Not measured: pandas, polars, DuckDB and Arquero over the same panel.");
console.log();
