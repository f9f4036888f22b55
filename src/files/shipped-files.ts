import { toCsv } from "../export/to-csv.js";
import { toDataPackage } from "../export/to-data-package.js";
import { toGrowthCsv } from "../export/to-growth-csv.js";
import { toJsonSchema } from "../export/to-json-schema.js";
import { toParquet } from "../export/to-parquet.js";
import { documents } from "../records/documents.js";
import { facts } from "../records/facts.js";
import { fiscalYears } from "../records/fiscal-years.js";
import { halves } from "../records/halves.js";
import { nineMonths } from "../records/nine-months.js";
import { quarters } from "../records/quarters.js";
import { factSchema } from "../schema/fact.js";
import { licence } from "./licence.js";

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * The files that the package ships, by name. The same facts give the same bytes: no time and no
 * version of a tool is written into them.
 */
export async function shippedFiles(): Promise<{ readonly [name: string]: string | Uint8Array }> {
  const series = { ...quarters, ...halves, ...nineMonths, ...fiscalYears };
  const description = {
    name: "iij-earnings",
    title: "Earnings of IIJ (Internet Initiative Japan), as its documents print them",
    path: "facts.csv",
    growth: { path: "growth.csv", series },
    licence: {
      title: "The figures are IIJ's; the package that arranges them is under the MIT licence.",
      path: "licence.txt",
    },
    documents,
  };
  return {
    "facts.csv": toCsv(facts),
    "growth.csv": toGrowthCsv(series),
    "facts.parquet": await toParquet(facts),
    "facts.schema.json": json(
      toJsonSchema(
        factSchema,
        "https://cdn.jsdelivr.net/npm/@iij/earnings/dist/data/facts.schema.json",
      ),
    ),
    "datapackage.json": json(toDataPackage(facts, description)),
    "licence.txt": licence,
  };
}
