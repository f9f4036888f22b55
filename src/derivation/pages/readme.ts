import { formatFigure } from "../../functions/display/format-figure.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import type { Growth } from "../../functions/growth/outcome.js";
import { quarterOverQuarter } from "../../functions/growth/quarter-over-quarter.js";
import { yearOverYear } from "../../functions/growth/year-over-year.js";
import { crossSellCounts } from "../../functions/cross-selling/cross-sell-counts.js";
import { checkGuidance } from "../../functions/guidance/check-guidance.js";
import { everythingInferred } from "../everything-inferred.js";
import { table } from "./table.js";
import type { PageRecords } from "./third-quarter.js";

/** The parts of the README that follow from the records, by the names of their blocks. */
export function readmeBlocks(records: PageRecords): Readonly<Record<string, () => string>> {
  return { counts: () => counts(records), quarter: () => thirdQuarterInBrief(records) };
}

function counts({ documents, facts }: PageRecords): string {
  const years = Object.values(documents).map(({ published }) => Number(published.date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const amount = (count: number): string => count.toLocaleString("en");
  return `${amount(facts.length)} figures from ${amount(years.length)} documents, published over ${last - first} years (${first} to ${last}). In the picture, bars are printed amounts, and dashed boxes are bounds that follow from other printed figures.`;
}

/** Revenues, operating income, guidance and cross-selling of 3Q02, one line each. */
function thirdQuarterInBrief(records: PageRecords): string {
  const { quarters, guidance, crossSelling, facts } = records;
  const { revenues, operatingIncome } = quarters["3Q02"] ?? {};
  const target = guidance["4Q02"]?.["revenues"];
  const result = quarters["4Q02"]?.revenues;
  const service = crossSelling["3Q02"]?.["valueAddedServices"];
  if (
    revenues === undefined ||
    operatingIncome === undefined ||
    result === undefined ||
    target?.form !== "range" ||
    service === undefined
  ) {
    throw new Error("readmeBlocks needs the figures of 3Q02 and the guidance for 4Q02.");
  }
  const grew = (metric: "revenues" | "operatingIncome"): string =>
    `from 3Q01: ${growthInWords(yearOverYear(quarters, metric, "3Q02"))}; from 2Q02: ${growthInWords(quarterOverQuarter(quarters, metric, "3Q02"))}`;
  const inferred = everythingInferred(facts).levels["4Q02"]?.["revenues"];
  return table(
    ["", "printed", "what it means", "where"],
    [
      ["Revenues", revenues.printed, grew("revenues"), revenues.locator],
      [
        "Operating income (loss)",
        `${operatingIncome.printed}, a ${operatingIncome.printedSign ?? "profit"}`,
        grew("operatingIncome"),
        operatingIncome.locator,
      ],
      [
        "Guidance for 4Q02 revenues",
        `${target.low.printed} to ${target.high.printed}`,
        `${checkGuidance(inferred, target).outcome}, from all documents together; ${checkGuidance(result, target).outcome} from the printed ${formatFigure(result)} alone`,
        target.low.locator,
      ],
      [
        "Customers with value-added services",
        service.rate.printed,
        `${crossSellCounts(service.rate, service.base).join(" or ")} of the ${service.base.value} largest customers`,
        service.rate.locator,
      ],
    ],
  );
}

/** Growth as text; of an outcome that is not a rate, what happened. */
function growthInWords(growth: Growth): string {
  const { outcome } = growth;
  if (outcome === "rate" || outcome === "points" || outcome === "missing")
    return formatGrowth(growth);
  return outcomeWords[outcome].en;
}
