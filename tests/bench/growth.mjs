// Run by `npm run bench`, after a build. Times differ from machine to machine; the ratios of one
// run are what counts.
import { coldImports } from "./cold-import.mjs";
import { growthRates } from "./growth-rates.mjs";
import { coldInference, inferences } from "./inference.mjs";
import { formats, rowsAndCharts } from "./warm.mjs";
import { againstPeers } from "./against-peers.mjs";
import { memory } from "./memory.mjs";
import { panels } from "./panels.mjs";
import { sizes } from "./sizes.mjs";

const row = (...cells) =>
  console.log(
    cells[0].padEnd(70) +
      cells
        .slice(1)
        .map((cell) => cell.padStart(16))
        .join(""),
  );

const table = (title, rows) => {
  console.log();
  row(title, "median", "ratio");
  for (const { name, median, ratio, missing, because, ...goal } of rows) {
    if (missing) {
      row(name, missing);
      continue;
    }
    const found = verdict(ratio, goal);
    row(name, median, `${ratio.toFixed(2)} ×`, found);
    if (found.startsWith("missed")) console.log(`  Missed because ${because}.`);
  }
};

/** Whether a goal is met, and which one it is. */
function verdict(ratio, { atLeast, atMost }) {
  if (atLeast !== undefined) return `${ratio >= atLeast ? "met" : "missed"} (≥ ${atLeast} ×)`;
  if (atMost !== undefined) return `${ratio <= atMost ? "met" : "missed"} (≤ ${atMost} ×)`;
  return "";
}

table("Growth with bounds, of two records", await growthRates("records"));
table("The same of two new figures", await growthRates("new figures"));
table("Numbers as text, and how much longer new formats take", formats());
table("Warm tables and charts, as parts of 5 ms", rowsAndCharts());
table("Cold start of a Node process", coldImports());
table("Cold inference of our facts, as a part of 150 ms", coldInference());
table("Inference, and its time per figure as a part of 40 µs", inferences());
table("Exact growth of a panel, output reused, against a loop over floats", panels());
table(
  "A panel of a million rows: how many times as long as ours others take",
  await againstPeers(),
);
table("Compressed bundles, as a part of 3 kB", sizes());
table("Memory at ten million rows: ours as a part of that of others", memory());
console.log();
