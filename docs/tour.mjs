// A tour of 3Q02 from the built package: figures with their sources, growth, segments,
// cross-selling, data centers, rankings, guidance.
import {
  bounds,
  checkGuidance,
  reconcileGuidance,
  crossSellCounts,
  crossSelling,
  crossSellOverlap,
  documents,
  errata,
  facilities,
  facts,
  formatBounds,
  formatFigure,
  formatGrowth,
  guidance,
  impliedExchangeRate,
  intersect,
  margin,
  metrics,
  nineMonths,
  quarterOverQuarter,
  quarters,
  rankings,
  rankOf,
  segments,
  surveys,
  yearOverYear,
} from "@iij/earnings";

const heading = (title) => console.log(`\n${title}\n${"-".repeat(title.length)}`);
const line = (name, text) => console.log(`${name.padEnd(30)} ${text}`);
const percent = (ratio) => `${ratio.times(100).toFixed(1)}%`;
const quarter = quarters["3Q02"];

console.log(`IIJ, 3Q02 (${quarter.start} to ${quarter.end})`);

heading("Figures, with what they can be and where they stand");
for (const metric of Object.keys(metrics).filter(
  (name) => quarter[name] && !quarter[name].qualifier,
)) {
  const figure = quarter[metric];
  const { lower, upper } = bounds(figure);
  line(
    metrics[metric].label,
    `${formatFigure(figure)} (${formatFigure(figure, "ja")})${figure.nonGaap ? ", not US GAAP" : ""}`,
  );
  line("", `${lower} to ${upper} ${figure.unit}`);
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
        ? `, ${growth.missing.map(({ period }) => period).join(", ")} not disclosed`
        : "";
    const change = growth.change
      ? `, by JPY${growth.change.point.div(1e6).toFixed(0)} million`
      : "";
    line(
      `${metrics[metric].label},`,
      `${from}: ${formatGrowth(growth)} (${growth.outcome}${gap}${change})`,
    );
    if (growth.reported)
      line(
        "",
        `"${growth.reported.printed}", ${growth.reported.document}, ${growth.reported.locator}`,
      );
    if (growth.basis === "reported" && growth.change)
      line("", `a change of ${formatBounds(growth.change)}`);
  }
}
const operatingMargin = margin(quarter.operatingIncome, quarter.revenues);
line(
  "Operating margin",
  `${percent(operatingMargin.point)} (${percent(operatingMargin.lower)} to ${percent(operatingMargin.upper)})`,
);

heading("Segments of the revenue portfolio");
for (const id of nineMonths["9M02"].segments) {
  const { name, ...segment } = segments[id];
  const parts = segment.partMetrics?.map((metric) => `${metric}, a part of it`).join(", ");
  line(name, segment.metrics?.join(", ") ?? parts ?? "no figure in these documents");
  const notes = [
    ...[segment.decline ?? [], segment.declineCauses ?? [], segment.measures ?? []],
    ...[segment.improvements ?? [], segment.highlights ?? [], segment.expectations ?? []],
  ];
  for (const { period, summary, printed } of notes.flat())
    line("", `${period}: ${summary} ("${printed}")`);
}
console.log(`Which slide is about which segment: ${errata.segmentSlidesUnnamed.reading}`);

heading("Data centers");
for (const { name, group, attributes, role, place, floors, ...facility } of Object.values(
  facilities,
)) {
  const { floorSpace, structure, floorBearableWeight } = facility;
  line(name, `${attributes.map(({ printed }) => printed).join(", ")}; ${group.printed}`);
  line("", role.summary);
  line("", `${place.printed}; ${floors.printed}; ${structure.printed}`);
  line(
    "",
    `${formatFigure(floorSpace)}${floorSpace.remark ? ` ${floorSpace.remark}` : ""}; a floor bears ${floorBearableWeight.printed}`,
  );
}

heading("Rankings");
for (const [category, { rank, ranking, runnersUp = [] }] of Object.entries(
  surveys.nikkei2002.results,
)) {
  const table = rankings[ranking];
  const followers = runnersUp.map(({ rank: place, name }) => `${place}. ${name}`).join(", ");
  line(category, table.entries.map(({ rank: place, name }) => `${place}. ${name}`).join(", "));
  line(
    "",
    `IIJ ${rankOf(table, "iij").rank} of ${table.entries.length} printed; the release: "${rank.printed}"${followers ? `, then ${followers}` : ""}`,
  );
}

heading("Cross-selling among the 150 largest customers");
for (const service of Object.values(crossSelling["3Q02"])) {
  line(
    service.label,
    `${formatFigure(service.rate)}: ${crossSellCounts(service).join(" or ")} of ${formatFigure(service.base)}`,
  );
}
const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
const overlap = crossSellOverlap(valueAddedServices, systemsIntegration);
line(
  "VAS and SI together",
  `${overlap.customers.least} customers at the least, ${overlap.customers.most} at the most`,
);

heading("Guidance");
for (const targets of [guidance["4Q02"], guidance.FY2002]) {
  for (const target of Object.values(targets)) {
    line(`${target.period} ${target.metric}`, `${target.form}: ${describe(target)}`);
  }
}
const rounded = { value: "13000000000", unit: "JPY", decimals: -8 };
const check = checkGuidance(rounded, guidance["4Q02"].revenues);
line(
  "Was 4Q02 JPY13.0 billion,",
  `${check.outcome} (${check.reason}: ${bounds(rounded).lower} to ${bounds(rounded).upper})`,
);
const { implied } = reconcileGuidance(
  guidance.FY2002.revenues,
  guidance["4Q02"].revenues,
  undefined,
);
line(
  "Nine months, as implied",
  `${implied.atLow.point} at the low ends, ${implied.atHigh.point} at the high ends`,
);
const { low, high, convenienceTranslation } = guidance["4Q02"].revenues;
const exchange = intersect(
  impliedExchangeRate(quarter.revenues, quarter.convenienceTranslation.revenues),
  impliedExchangeRate(low, convenienceTranslation.low),
  impliedExchangeRate(high, convenienceTranslation.high),
);
line(
  "Exchange rate, as implied",
  `${exchange.lower.toFixed(3)} to ${exchange.upper.toFixed(3)} JPY per USD`,
);

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
  `\n${Object.keys(errata).length} errata, among them: ${errata.fourthRankingMislabelled.reading}`,
);

function describe(target) {
  if (target.form === "range") return `${formatFigure(target.low)} to ${formatFigure(target.high)}`;
  return formatFigure(target.wording ?? target.threshold ?? target.value);
}
