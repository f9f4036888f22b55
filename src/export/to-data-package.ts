import type { SeriesLike } from "../functions/levels/series.js";
import type { DocumentRecord } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { oneLine, storable } from "../model/text.js";
import type { DescriptionOf } from "../functions/levels/described-by.js";
import { type FactOptions, readOwnTerms } from "../functions/levels/own-terms.js";
import type { Column, Kind, Row } from "./column.js";
import { tabulateDocuments } from "./documents/tabulate-documents.js";
import { tabulateGrowth } from "./growth/tabulate-growth.js";
import { tabulateLevels } from "./levels/tabulate-levels.js";
import { kindName } from "./kind-name.js";
import { outcomeName } from "./growth/outcome-name.js";
import { show } from "../functions/refusing/describe.js";
import { type Table, tables } from "./tables.js";
import { tabulate } from "./tabulate.js";
import { unitName } from "./unit-name.js";
import { near } from "../functions/refusing/near.js";
import { refuse } from "../functions/refusing/refuse.js";
import { named } from "../functions/refusing/named.js";
import { fieldsOf } from "../functions/refusing/fields-of.js";

/** What the rows of a table do not say. */
export interface PackageDescription {
  /** Lower-case letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly title: string;
  /** The terms of use of the figures, and the path or URL of their text. */
  readonly licence: { readonly title: string; readonly path: string };
  /** Path of the CSV file, from the descriptor. */
  readonly path: string;
  /** An additional table of growth, which {@link toGrowthCsv} makes from this series. */
  readonly growth?: { readonly path: string; readonly series: SeriesLike };
  /** An additional table of amounts, which {@link toLevelsCsv} makes from this series. */
  readonly levels?: { readonly path: string; readonly series: SeriesLike };
  /**
   * An additional table of the documents, which {@link toDocumentsCsv} makes; the others refer to
   * it.
   */
  readonly documentTable?: { readonly path: string };
  /** The documents that the facts name, by id: ours, or your own. */
  readonly documents: {
    readonly [id: string]: Pick<DocumentRecord, "title" | "publisher" | "url">;
  };
}

type Source = PackageDescription["documents"][string];

/** A Frictionless Data Package descriptor, version 2, as a plain JSON value. */
export interface DataPackage {
  readonly $schema: "https://datapackage.org/profiles/2.0/datapackage.json";
  readonly name: string;
  readonly resources: readonly { readonly [key: string]: unknown }[];
  readonly [key: string]: unknown;
}

const types = {
  text: "string",
  decimal: "number",
  integer: "integer",
  boolean: "boolean",
  date: "date",
} as const satisfies Record<Kind, string>;
/**
 * The descriptor of a CSV table of facts, as a Frictionless Data Package (version 2) with its Table
 * Schemas: the meaning of each column, the metrics and units, the documents as sources, and a note
 * on the licence. Save it as `datapackage.json` next to the CSV file.
 *
 * @param facts - The facts that {@link toCsv} writes to the file.
 * @param description - Names, licence, path and documents.
 * @param options - The fiscal calendar, as for {@link toCsv}; `metrics`, which describes your own
 * metrics, with their labels and which of them are expenses.
 * @throws EarningsError `mismatch` for a fact whose document the description lacks, or for an
 * invalid description.
 * @throws EarningsError as {@link toCsv} does.
 *
 * @example
 * ```ts
 * import { documents, facts } from "@iij/earnings";
 * import { toDataPackage } from "@iij/earnings/export";
 *
 * const licence = { title: "The figures are IIJ's.", path: "licence.txt" };
 * const descriptor = toDataPackage(facts, { name: "iij", title: "IIJ", path: "facts.csv", licence, documents });
 * descriptor.resources[0]?.["path"]; // → "facts.csv"
 * ```
 */
export function toDataPackage(
  facts: readonly Fact[],
  description: PackageDescription,
  options: FactOptions = {},
): DataPackage {
  return named("toDataPackage", () => {
    const terms = readOwnTerms(options);
    const { describe } = terms;
    const rows = tabulate(facts, terms);
    const { name, title, licence, path, growth, levels, documents, documentTable } =
      requireDescription(description);
    const growthRows = growth && tabulateGrowth(growth.series, terms);
    const levelRows = levels && tabulateLevels(levels.series, terms);
    const sources = sourcesOf([...rows, ...(growthRows ?? []), ...(levelRows ?? [])], description);
    const isJoined = documentTable !== undefined;
    const documentRows = isJoined ? tabulateDocuments(documents as Documents) : [];
    const resource = (
      table: keyof typeof tables,
      pathOfTable: string,
      itsRows: readonly Row[],
    ): DataPackage["resources"][number] =>
      resourceOf(table, pathOfTable, itsRows, { describe, isJoined });
    return {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name,
      title,
      description:
        "Printed figures, each with its precision and its source. Numbers are exact decimals. An empty cell is never zero. " +
        "Text that a spreadsheet could take for a formula has an apostrophe before it that is not part of it.",
      licenses: [{ title: licence.title, path: licence.path }],
      // A list of sources may not be empty.
      ...(sources.length === 0 ? {} : { sources }),
      resources: [
        resource("facts", path, rows),
        ...(growth && growthRows ? [resource("growth", growth.path, growthRows)] : []),
        ...(levels && levelRows ? [resource("levels", levels.path, levelRows)] : []),
        ...(isJoined ? [resource("documents", documentTable.path, documentRows)] : []),
      ],
    };
  });
}

type Documents = Parameters<typeof tabulateDocuments>[0];

interface Around {
  readonly describe: DescriptionOf;
  readonly isJoined: boolean;
}

function resourceOf(
  name: keyof typeof tables,
  path: string,
  rows: readonly Row[],
  { describe, isJoined }: Around,
): DataPackage["resources"][number] {
  const { title, description, ...table }: Table = tables[name];
  const foreignKeys = table.documents.map((column) => ({
    fields: [column],
    reference: { resource: "documents", fields: ["id"] },
  }));
  return {
    name,
    type: "table",
    // The name for a table in version 1, for older readers.
    profile: "tabular-data-resource",
    title,
    description,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: table.columns.map((column) => fieldOf(column, rows, table, describe)),
      missingValues: [""],
      ...(table.primaryKey && { primaryKey: table.primaryKey }),
      ...(isJoined && foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function requireDescription(description: PackageDescription): PackageDescription {
  const { name, title, path, licence, documents, ...others } =
    fieldsOf<PackageDescription>(description);
  const { title: titleOfLicence, path: pathOfLicence } = fieldsOf(licence);
  const require = (held: boolean, needs: string, got: unknown): void => {
    if (!held) refuse("mismatch", { needs, got: show(got), values: [description] });
  };
  require(isText(name) &&
    /^[a-z0-9._-]+$/.test(name), "a name of lower-case letters, digits, ., _ and -", name);
  require(isLine(title), "a title on one line", title);
  require(isPath(path), "a path below the descriptor, or a URL", path);
  const paths: unknown[] = [path];
  for (const table of ["growth", "levels", "documentTable"] as const) {
    if (others[table] === undefined) continue;
    const { path: pathOfTable } = fieldsOf<{ readonly path: string }>(others[table]);
    require(isPath(pathOfTable) &&
      !paths.includes(
        pathOfTable,
      ), `a path under ${table} below the descriptor, or a URL, that no other table has`, pathOfTable);
    paths.push(pathOfTable);
  }
  require(isText(titleOfLicence) &&
    storable.test(titleOfLicence) &&
    isPath(pathOfLicence), "a licence with a title and a path or URL", licence);
  require(typeof documents === "object" && documents !== null, "the documents by id", documents);
  return description;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isLine = (value: unknown): value is string => isText(value) && oneLine.test(value);

/**
 * A web URL, or a path that stays inside the package: not absolute, not upward, and without a
 * scheme, since readers follow `file:` and browsers run `javascript:`.
 */
const isPath = (value: unknown): boolean => isText(value) && (web.test(value) || isRelative(value));

const web = /^https?:\/\/[^\s/\p{Cc}\p{Surrogate}]+(?:\/[^\s\p{Cc}\p{Surrogate}]*)?$/u;

const isRelative = (given: string): boolean =>
  oneLine.test(given) &&
  !/^\s*(?:[/\\]|[a-z][a-z0-9+.-]*:)/i.test(given) &&
  !given.split(/[/\\]/).some((step) => step.trim() === "..");

/**
 * The columns with few enough values to be listed, each with the function that explains a value.
 */
const labels: Readonly<Record<string, (value: string, describe: DescriptionOf) => string>> = {
  unit: unitName,
  metric: (metric, describe) => describe(metric)?.label ?? metric,
  kind: kindName,
  outcome: outcomeName,
};

function fieldOf(
  { name, kind, title, description }: Column,
  rows: readonly Row[],
  { neverAbsent, labelled }: Pick<Table, "neverAbsent" | "labelled">,
  describe: DescriptionOf,
): object {
  const label = labelled.includes(name) ? labels[name] : undefined;
  const values = label === undefined ? [] : distinct(rows, [name]);
  return {
    name,
    type: types[kind],
    title,
    description,
    ...(label === undefined || values.length === 0
      ? {}
      : { categories: values.map((value) => ({ value, label: label(value, describe) })) }),
    ...(neverAbsent.includes(name) ? { constraints: { required: true } } : {}),
  };
}

function sourcesOf(rows: readonly Row[], { documents }: PackageDescription): readonly object[] {
  return distinct(rows, ["document", "baseDocument"]).map((id) => {
    const document = Object.hasOwn(documents, id) ? documents[id] : undefined;
    if (document === undefined) {
      const fix = near(undefined, Object.keys(documents));
      refuse("mismatch", {
        needs: "the documents of all facts",
        got: `none called ${show(id)}`,
        fix,
        values: [documents],
      });
    }
    const { title, publisher, url } = fieldsOf<Source>(document);
    const isOnline = url === undefined || (isText(url) && web.test(url));
    if (!isLine(title) || !isLine(publisher) || !isOnline)
      refuse("malformedRecord", {
        needs: "documents with a title and a publisher as text, and a web URL or none",
        got: `${show(document)} under ${show(id)}`,
        values: [document],
      });
    return { title: `${id}: ${title} (${publisher})`, ...(url === undefined ? {} : { path: url }) };
  });
}

/** The distinct values of some columns, in the order of the rows. */
function distinct(rows: readonly Row[], names: readonly string[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => names.flatMap((name) => row[name] ?? [])))];
}
