// A tour of 3Q02: what the built package computes of it, and then the page of everything that the
// two documents say, as text for a terminal.
import { readFileSync } from "node:fs";
import {
  bounds,
  checkGuidance,
  crossSelling,
  crossSellOverlap,
  documents,
  errata,
  facts,
  fiscalYears,
  formatBounds,
  formatFigure,
  formatGrowth,
  guidance,
  impliedExchangeRate,
  infer,
  intersect,
  margin,
  metrics,
  quarterOverQuarter,
  quarters,
  reconcileGuidance,
  yearOverYear,
} from "@iij/earnings";
import { terminalPage, underlined } from "./terminal-page.mjs";

const heading = (title) => console.log(`\n${underlined(title)}`);
const line = (name, text) => console.log(`${name.padEnd(30)} ${text}`);
const quarter = quarters["3Q02"];

console.log(`IIJ, 3Q02 (${quarter.start} to ${quarter.end}), computed by the package`);

heading("Figures, with what they can be and where they stand");
for (const metric of Object.keys(metrics).filter(
  (name) => quarter[name] && !quarter[name].qualifier,
)) {
  const figure = quarter[metric];
  line(
    metrics[metric].label,
    `${formatFigure(figure)} (${formatFigure(figure, "ja")})${figure.nonGaap ? ", not US GAAP" : ""}`,
  );
  line("", formatBounds(bounds(figure)));
  line("", `"${figure.printed}", ${figure.document}, ${figure.locator}`);
}

heading("Growth");
for (const metric of ["revenues", "operatingIncome"]) {
  const rows = {
    "from the year before": yearOverYear(quarters, metric, "3Q02"),
    "from the quarter before": quarterOverQuarter(quarters, metric, "3Q02"),
  };
  for (const [from, growth] of Object.entries(rows)) {
    const gap =
      growth.outcome === "missing" && !growth.reported
        ? `, ${growth.missing.map(({ period }) => period).join(", ")} not in these documents`
        : "";
    const change = growth.change ? `, a change of ${formatBounds(growth.change)}` : "";
    line(
      metrics[metric].label,
      `${from}: ${formatGrowth(growth)} (${growth.outcome}${gap}${change})`,
    );
    if (growth.reported)
      line(
        "",
        `"${growth.reported.printed}", ${growth.reported.document}, ${growth.reported.locator}`,
      );
  }
}
line("Operating margin", formatBounds(margin(quarter.operatingIncome, quarter.revenues)));

heading("Cross-selling");
const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
const overlap = crossSellOverlap(valueAddedServices, systemsIntegration);
line(
  "VAS and SI together",
  `${overlap.customers.least} customers at the least, ${overlap.customers.most} at the most`,
);

heading("Guidance");
const { levels } = infer(facts, { errata });
for (const [period, { revenues }] of [
  ["4Q02", quarters["4Q02"]],
  ["FY2002", fiscalYears.FY2002],
]) {
  const target = guidance[period].revenues;
  line(`${metrics.revenues.label}, ${period}`, `expected: ${formatFigure(target)}`);
  line("", `printed: ${formatFigure(revenues)}, ${answer(checkGuidance(revenues, target))}`);
  const level = levels[period].revenues;
  line("", `inferred: ${formatBounds(level)}, ${answer(checkGuidance(level, target))}`);
}
const { implied } = reconcileGuidance(
  guidance.FY2002.revenues,
  guidance["4Q02"].revenues,
  undefined,
);
line(
  "Nine months, as implied",
  `${formatBounds(implied.atLow)} at the low ends, ${formatBounds(implied.atHigh)} at the high ends`,
);
const { low, high, convenienceTranslation } = guidance["4Q02"].revenues;
const exchange = intersect(
  impliedExchangeRate(quarter.revenues, quarter.convenienceTranslation.revenues),
  impliedExchangeRate(low, convenienceTranslation.low),
  impliedExchangeRate(high, convenienceTranslation.high),
);
line("Exchange rate, as implied", formatBounds(exchange));

heading("Sources");
const used = new Set(
  facts
    .filter(({ period }) => period === "3Q02" || period === "4Q02")
    .map(({ document }) => document),
);
for (const { id, title, publisher, published } of Object.values(documents).filter(({ id }) =>
  used.has(id),
)) {
  line(
    id,
    `${publisher}: ${title}, ${published.date}; ${facts.filter(({ document }) => document === id).length} figures`,
  );
}
console.log(
  `\n${Object.keys(errata).length} errata, among them: ${errata.fourthRankingMislabelled.reading}\n`,
);

const page = readFileSync(new URL("3q02.md", import.meta.url), "utf8");
console.log(terminalPage(page, process.stdout.columns ?? 120));

function answer(check) {
  return check.outcome === "undecidable" ? `undecidable: ${check.reason}` : check.outcome;
}
