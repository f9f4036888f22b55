import { sourceLine } from "../../chart/frame/sources.js";
import type { Locale } from "../../functions/display/locale.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import type { CompoundGrowthRow } from "../rows/compound-growth-rows.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import type { SurpriseRow } from "../rows/surprise-rows.js";
import { captionOf, countedIn } from "./captions.js";
import type { Table } from "./cell.js";
import { chosenRows } from "./chosen-rows.js";
import { compoundGrowthCells } from "./compound-growth-cells.js";
import { growthCells } from "./growth-cells.js";
import { levelCells } from "./level-cells.js";
import { kindOf, type ReadRow, readRow } from "./read-row.js";
import { rescaled } from "./rescaled.js";
import { surpriseCells } from "./surprise-cells.js";
import { columnWords } from "./table-words.js";
import type { Told } from "./told.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { shortened } from "../../model/shortened.js";

/**
 * The rows as a table for people. Rejects anything that `rows` and similar functions cannot have
 * made, and two units in one table.
 */
export function tableOf(given: readonly unknown[], told: Told): Table {
  const { locale, describe } = told;
  const read = chosenRows(given.map(readRow), told);
  const [first] = read;
  if (first === undefined)
    return refuse("outOfRange", {
      needs: "at least one row",
      got: given.length === 0 ? "none" : "none that was requested",
      values: [given],
    });
  const [kind = "levels", other] = new Set((given as readonly object[]).map(kindOf));
  if (other !== undefined)
    refuse("malformedRecord", {
      needs: "rows of one kind",
      got: [kind, other].map((each) => kindNames[each]).join(" and "),
      fix: "Show each on its own.",
      values: [given],
    });
  const nameOf = (metric: string): string => nameOfMetric(metric, locale, describe);
  const metrics = [...new Set(read.map(({ metric }) => metric))];
  const names = metrics.map(nameOf);
  if (kind === "compoundGrowth") {
    const rows = read as readonly CompoundGrowthRow[];
    const ends = new Set(rows.map(({ period }) => period));
    const end = ends.size === 1 ? [...ends][0] : undefined;
    const caption = captionOf(
      { kind, names, row: { unit: "ratio", scale: "percent" }, end },
      locale,
    );
    const cells = compoundGrowthCells(rows, locale, nameOf);
    return presented({ locale, caption, ...cells, hasFootnotes: true }, told, documentsIn(read));
  }
  requireOneCount(read);
  const rows = rescaled(read, told.scale, locale);
  const { columns, lines, notes } = filled(kind, rows, locale);
  const several = metrics.length > 1;
  return presented(
    {
      locale,
      caption: captionOf({ kind, names, row: rows[0] ?? first }, locale),
      columns: [
        ...(several ? [{ title: columnWords.metric[locale], isNumber: false }] : []),
        ...columns,
      ],
      lines: several
        ? lines.map((line, index) => [{ text: nameOf(rows[index]?.metric ?? "") }, ...line])
        : lines,
      notes,
    },
    told,
  );
}

const kindNames: Readonly<Record<ReturnType<typeof kindOf>, string>> = {
  levels: "levels",
  growth: "growth",
  compoundGrowth: "compound growth",
  surprises: "surprises",
};

function requireOneCount(rows: readonly ReadRow[]): void {
  const counted = [...new Set(rows.map((row) => countedIn(row, "en")))];
  if (counted.length > 1)
    refuse("mixedUnits", {
      needs: "rows in one unit and scale",
      got: counted.map((each) => shortened(each)).join(" and "),
      fix: "Show each on its own.",
      values: [rows],
    });
}

/** The columns of one kind of row, and its lines. */
function filled(
  kind: Exclude<ReturnType<typeof kindOf>, "compoundGrowth">,
  given: readonly unknown[],
  locale: Locale,
): Pick<Table, "columns" | "lines" | "notes"> {
  switch (kind) {
    case "levels": {
      const rows = given as readonly LevelRow[];
      const { linesOf, ...cells } = levelCells(rows, locale);
      return { ...cells, lines: rows.map(linesOf) };
    }
    case "growth": {
      const rows = given as readonly GrowthRow[];
      const { linesOf, ...cells } = growthCells(rows, locale);
      return { ...cells, lines: rows.map(linesOf) };
    }
    case "surprises": {
      const rows = given as readonly SurpriseRow[];
      const { linesOf, ...cells } = surpriseCells(rows, locale);
      return { ...cells, lines: rows.map(linesOf) };
    }
  }
}

/** The documents that some rows name, in their order. */
export function documentsIn(
  rows: readonly Pick<ReadRow, "document" | "baseDocument">[],
): readonly string[] {
  const documents = rows.flatMap(({ document, baseDocument }) => [document, baseDocument]);
  return [...new Set(documents.filter((document) => typeof document === "string"))];
}

/** A table with the caller's texts. A table without a column of sources gets a line of sources. */
export function presented(table: Table, told: Told, sources: readonly string[] = []): Table {
  const { locale, title, subtitle, company, source } = told;
  const caption = title ?? table.caption;
  const line =
    (sources.length > 0 || typeof source === "string") && sourceLine(sources, source, locale);
  return {
    ...table,
    caption: company === undefined ? caption : `${company}: ${caption}`,
    ...(subtitle !== undefined && { subtitle }),
    notes: [...table.notes, ...(line ? [{ text: line }] : [])],
  };
}
