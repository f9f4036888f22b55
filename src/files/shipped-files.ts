import { toCsv } from "../export/to-csv.js";
import { toDataPackage } from "../export/to-data-package.js";
import { toDocumentsCsv } from "../export/to-documents-csv.js";
import { toGrowthCsv } from "../export/to-growth-csv.js";
import { toLevelsCsv } from "../export/to-levels-csv.js";
import { toLevelsParquet } from "../export/to-levels-parquet.js";
import { toJsonSchema } from "../export/to-json-schema.js";
import { toParquet } from "../export/to-parquet.js";
import { documents } from "../records/documents.js";
import { facts } from "../records/facts.js";
import { fiscalYears } from "../records/fiscal-years.js";
import { halves } from "../records/halves.js";
import { known } from "../records/known.js";
import { nineMonths } from "../records/nine-months.js";
import { quarters } from "../records/quarters.js";
import { factSchema } from "../schema/fact.js";
import { growthSql } from "./growth-sql.js";
import { licence } from "./licence.js";

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * The files that the package ships, by name. The same facts give the same bytes, because no time or
 * tool version is written into them.
 */
export async function shippedFiles(): Promise<{ readonly [name: string]: string | Uint8Array }> {
  const levels = { ...known.quarters, ...known.halves, ...known.nineMonths, ...known.fiscalYears };
  // Amounts that documents only hedge or put in words are not known, but the growth table shows
  // that they were stated.
  const series = [levels, { ...quarters, ...halves, ...nineMonths, ...fiscalYears }];
  const description = {
    name: "iij-earnings",
    title: "Earnings of IIJ (Internet Initiative Japan), as its documents print them",
    path: "facts.csv",
    growth: { path: "growth.csv", series },
    levels: { path: "levels.csv", series: levels },
    documentTable: { path: "documents.csv" },
    licence: {
      title: "The figures are IIJ's; the package that arranges them is under the MIT licence.",
      path: "licence.txt",
    },
    documents,
  };
  return {
    "facts.csv": toCsv(facts),
    "growth.csv": toGrowthCsv(series),
    "levels.csv": toLevelsCsv(levels),
    "documents.csv": toDocumentsCsv(documents),
    "facts.parquet": await toParquet(facts),
    "levels.parquet": await toLevelsParquet(levels),
    "facts.schema.json": json(
      toJsonSchema(
        factSchema,
        "https://cdn.jsdelivr.net/npm/@iij/earnings/dist/data/facts.schema.json",
      ),
    ),
    "datapackage.json": json(toDataPackage(facts, description)),
    "growth.sql": growthSql,
    "licence.txt": licence,
  };
}
