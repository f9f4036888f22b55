import type { CompanyRecord } from "../../model/company.js";
import type { CrossSelling } from "../../model/cross-selling.js";
import type { DocumentRecord } from "../../model/document.js";
import type { Erratum } from "../../model/erratum.js";
import type { Facility } from "../../model/facility.js";
import type { Fact } from "../../model/fact.js";
import type { Evidence, Note } from "../../model/figure.js";
import type { Guidance } from "../../model/guidance.js";
import type { PeriodId } from "../../model/period.js";
import type { Quarters } from "../../model/quarter.js";
import type { Segment } from "../../model/segment.js";
import type { Ranking, Survey, SurveyCategory } from "../../model/survey.js";
import { nameOfCategory } from "../../functions/display/category-words.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import { segmentsIn } from "../../functions/segments/segments-in.js";
import { figureRows, growthRows } from "./third-quarter-figures.js";
import { crossSellingRows, guidanceRows } from "./third-quarter-answers.js";
import { table } from "./table.js";

/** The records that the page uses. */
export interface PageRecords {
  readonly quarters: Quarters;
  readonly guidance: { readonly [P in PeriodId]?: Readonly<Record<string, Guidance>> };
  readonly segments: Readonly<Record<string, Segment>>;
  readonly crossSelling: Readonly<Record<string, Readonly<Record<string, CrossSelling>>>>;
  readonly facilities: Readonly<Record<string, Facility>>;
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly rankings: Readonly<Record<string, Ranking>>;
  readonly company: CompanyRecord;
  readonly documents: Readonly<Record<string, DocumentRecord>>;
  readonly errata: Readonly<Record<string, Erratum>>;
  readonly facts: readonly Fact[];
}

const presentation = "iij-3q02-presentation";
const release = "iij-2002-12-02-release";

/** Everything that the two documents of the quarter say, computed from the records. */
export function thirdQuarter(records: PageRecords): string {
  const { quarters, guidance, segments, crossSelling, facilities, company } = records;
  const sources = [presentation, release].flatMap((id) => records.documents[id] ?? []);
  return `# 3Q02 on one page

This page shows everything that two documents of the time say about October to December 2002, the third quarter of IIJ's fiscal year 2002. The functions of this library computed
the amounts, growth, checks and counts from the records. The text as printed is beside them.

${table(
  ["document", "title", "published"],
  sources.map(({ id, title, published }) => [id, title, published.printed]),
)}

## Figures

${table(["figure", "amount", "日本語", "bounds", "as printed", "where"], figureRows(quarters))}

${notesOf(quarters["3Q02"]?.notes)}

## Growth

${table(["figure", "compared to", "growth", "outcome", "change", "as reported"], growthRows(quarters))}

## Guidance

The table compares what IIJ expected in February 2003 with the results. The pages on [guidance](guides/guidance.md) and [its results](guidance-record.md) explain the checks.

${table(["period", "target", "form", "as printed", "result", "check"], guidanceRows(guidance, records))}

## Segments

The presentation divides the revenues of the nine months to December 2002 into six segments. Their shares are in a chart whose numbers are not in the text. Which segment a slide is
about is our interpretation (\`errata.segmentSlidesUnnamed\`).

${table(["segment", "what the document says", "as printed", "period"], segmentsIn(segments, "9M02").flatMap(segmentRows))}

## Cross-selling

The rates are shares of the 150 largest customers: those that take connectivity together with another service.

${table(["", "rate", "possible numbers of customers", "of"], crossSellingRows(crossSelling["3Q02"] ?? {}))}

![Cross-selling rates of the 150 largest customers, with the possible numbers of customers](charts/cross-selling.svg)

## Data centers

${table(["", ...Object.values(facilities).map(({ name }) => name)], facilityRows(Object.values(facilities)))}

## Rankings

${surveyOf(records.surveys)}

${notesOf(records.surveys["nikkei2002"]?.notes)}

${table(["IIJ's place", "2002, as printed", "who followed", "2001, as printed"], resultRows(records.surveys))}

These are the four tables. The fourth repeats the title of the third (\`errata.fourthRankingMislabelled\`):

${rankingTable(Object.values(records.rankings))}

![The four rankings side by side](charts/rankings.svg)

## The company

${table(
  ["", "as printed"],
  [
    ["name", company.printedName.printed],
    ["ticker", company.tickers.map(({ printed }) => printed).join("; ")],
    ["founded", company.founded.printed],
    [
      "fiscal years of net losses",
      `${company.netLossYears.printed}: ${company.netLossFiscalYears?.fiscalYears.join(", ") ?? ""}`,
    ],
    ...Object.entries(company.contact ?? {}).map(([name, { printed }]) => [name, printed]),
  ],
)}

What it says about itself:

${notesOf(company.claims)}

What ${company.chiefExecutive.name}, its ${company.chiefExecutive.printedTitle.printed}, says about the award:

${notesOf(company.chiefExecutive.statement)}

Its risks:

${notesOf(company.risks)}

## What the text does not have

The text lacks the contents of these charts and lists, so the records do not have them: ${topicsOf(records.documents[presentation])}.

## What is odd in the documents

${oddities(Object.values(records.errata))}
`;
}

const notesOf = (notes: readonly Note[] = []): string =>
  notes.map(({ summary, printed }) => `- ${summary} (“${printed}”)`).join("\n");

/** One row per statement about a segment, or one row that says there is none. */
function segmentRows(segment: Segment): readonly (readonly string[])[] {
  const { decline, declineCauses, measures, improvements, highlights, expectations, services } =
    segment;
  const notes = [
    ...(decline === undefined ? [] : [decline]),
    ...[declineCauses, measures, improvements, services, highlights, expectations].flatMap(
      (each) => each ?? [],
    ),
  ];
  const { measuresTimeLag, measuresTaken, bandwidth = {} } = segment;
  // The notes of a place name their period; its figures do not have this key.
  const periodOf = ({ locator }: Evidence): string =>
    notes.find((note) => note.locator === locator)?.period ?? "";
  const attributes = [
    ...(measuresTaken === undefined
      ? []
      : [
          [
            `The measures were taken in the ${measuresTaken.season} of ${measuresTaken.year}.`,
            measuresTaken.printed,
            measuresTaken.period ?? "",
          ],
        ]),
    ...(measuresTimeLag === undefined
      ? []
      : [
          [
            "The measures need this long to have an effect.",
            measuresTimeLag.low.printed,
            periodOf(measuresTimeLag.low),
          ],
        ]),
    ...Object.values(bandwidth).map(({ low }) => [
      "The bandwidth of the cheaper line.",
      low.printed,
      periodOf(low),
    ]),
  ];
  if (notes.length === 0) return [[segment.name, "", "", ""]];
  const said = [
    ...notes.map(({ summary, printed, period }) => [summary, printed, period]),
    ...attributes,
  ];
  return said.map((cells, index) => [index === 0 ? segment.name : "", ...cells]);
}

function facilityRows(facilities: readonly Facility[]): readonly (readonly string[])[] {
  const row = (name: string, of: (facility: Facility) => string): readonly string[] => [
    name,
    ...facilities.map(of),
  ];
  return [
    row("described as", ({ attributes = [] }) =>
      attributes.map(({ printed }) => printed).join(", "),
    ),
    row("group", ({ group }) => group?.printed ?? ""),
    row("purpose", ({ role }) => `${role.summary} (“${role.printed}”)`),
    row("claims", ({ claims = [] }) =>
      claims.map(({ summary, printed }) => `${summary} (“${printed}”)`).join(" "),
    ),
    row("place", ({ place }) => place.printed),
    row("floors", ({ floors }) => floors.printed),
    row("floor space", ({ floorSpace }) =>
      [floorSpace.printed, floorSpace.remark ?? ""].join(" ").trim(),
    ),
    row("structure", ({ structure }) => structure.printed),
    row("floor load", ({ floorBearableWeight }) => floorBearableWeight.printed),
  ];
}

function surveyOf({ nikkei2002: now, nikkei2001: before }: PageRecords["surveys"]): string {
  if (now === undefined || before === undefined) {
    throw new Error("surveyOf needs the surveys nikkei2002 and nikkei2001.");
  }
  const { respondents, items = [], awards = [] } = now;
  const [frequency, conductor, conductorIs, subject, announced, itemCount] = [
    ...[now.frequency, now.conductedBy, now.conductorIs, now.subject],
    ...[now.announced, now.itemCount],
  ].map((each) => each?.printed ?? "");
  return `The ${frequency} survey of ${conductor} (${conductorIs}) on ${subject}, announced on ${announced}, asked ${respondents === undefined ? "" : formatFigure(respondents)} about ${itemCount}: ${items.map(({ printed }) => printed).join(", ")}. Providers were ranked in “${now.categories?.printed ?? ""}” in 2002 and in “${before.categories?.printed ?? ""}” in 2001. IIJ calls its award “${awards.map(({ printed }) => printed).join("” and “")}”.`;
}

/** IIJ's place in each category of the two surveys, and who the release says followed. */
function resultRows(surveys: PageRecords["surveys"]): readonly (readonly string[])[] {
  const [now, before] = [
    surveys["nikkei2002"]?.results ?? {},
    surveys["nikkei2001"]?.results ?? {},
  ];
  const categories = [
    ...new Set([...Object.keys(now), ...Object.keys(before)]),
  ] as SurveyCategory[];
  return categories.map((category) => [
    nameOfCategory(category, "en"),
    now[category]?.rank.printed ?? "",
    (now[category]?.runnersUp ?? []).map(({ rank, name }) => `${rank}. ${name}`).join(", "),
    before[category]?.rank.printed ?? "",
  ]);
}

/** The tables side by side, one row per rank. */
function rankingTable(rankings: readonly Ranking[]): string {
  const places = Math.max(...rankings.map(({ entries }) => entries.length));
  const rows = Array.from({ length: places }, (_, index) => [
    String(index + 1),
    ...rankings.map(({ entries }) => entries[index]?.name ?? ""),
  ]);
  return table(["", ...rankings.map(({ category }) => nameOfCategory(category, "en"))], rows);
}

const topicsOf = (document: DocumentRecord | undefined): string =>
  [
    ...new Set(
      document?.topicsWithoutFigures.map(
        (topic) =>
          topic
            .replace(/ \[\d+\]/g, "")
            .split(" > ")
            .at(-1) ?? "",
      ),
    ),
  ].join("; ");

/** The errata that cite one of the two documents. */
function oddities(errata: readonly Erratum[]): string {
  return errata
    .filter(({ printed }) =>
      printed.some(({ document }) => [presentation, release].includes(document)),
    )
    .map(
      ({ id, reading, status }) =>
        `- \`${id}\`${status === "unexplained" ? ", unexplained" : ""}: ${reading}`,
    )
    .join("\n");
}
