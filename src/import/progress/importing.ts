import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { named } from "../../functions/refusing/named.js";
import { near } from "../../functions/refusing/near.js";
import { refuse } from "../../functions/refusing/refuse.js";
import {
  type CompanyFactsOptions,
  companyFactsReader,
  type ImportedFilings,
} from "../company-facts/from-company-facts.js";
import { csvFileReader, type CsvOptions, type TableReport } from "../csv/from-csv.js";
import type { FileReader } from "../file-reader.js";
import type { Imported } from "../imported.js";
import {
  type XbrlImportReport,
  type XbrlJsonOptions,
  xbrlJsonReader,
} from "../xbrl/from-xbrl-json.js";
import { type CancelSignal, chunksOf, type FileSource, piecesOf } from "./chunks.js";
import { decoder } from "./decoded.js";

/** The file formats by name, with the options and the result of each. */
export interface FileForms {
  readonly csv: { readonly options: CsvOptions; readonly imported: Imported<TableReport> };
  readonly companyFacts: {
    readonly options: CompanyFactsOptions;
    readonly imported: ImportedFilings;
  };
  readonly xbrlJson: {
    readonly options: XbrlJsonOptions;
    readonly imported: Imported<XbrlImportReport>;
  };
}

/** The progress of reading a file. */
export interface ImportProgress<I extends Imported = Imported> {
  /** How many bytes were read, or characters of text. */
  readonly bytes: number;
  /** How many statements were found. */
  readonly read: number;
  /** How many of them are facts, as far as is known so far. */
  readonly facts: number;
  /** The result, once the whole file was read and is valid. */
  readonly imported?: I;
}

/** Options to end the reading early. */
export interface Cancellable {
  /** The signal of an `AbortController`. */
  readonly signal?: CancelSignal;
}

/**
 * Reads a file piece by piece, in only the memory that its facts need, and reports its progress
 * after each piece. The last step has the result that `fromCsv`, `fromCompanyFacts` or
 * `fromXbrlJson` would return; no earlier step has a part of it, so that nothing is half imported.
 *
 * The reading ends early when the loop is left, or when the `signal` aborts, which throws its
 * reason; the source is closed in both cases. A file may be larger than the memory, since concepts
 * that were not requested are not kept. A file with more than 500,000 facts is rejected unless
 * `most` allows more, as is a row, a text or a number of more than a million characters.
 *
 * @param source - A Node or web stream, such as `response.body`, any iterable of text or UTF-8
 * bytes, or a whole file.
 * @param form - `csv`, `companyFacts` or `xbrlJson`.
 * @param options - Those of `fromCsv`, `fromCompanyFacts` or `fromXbrlJson`, and `signal`.
 * @throws EarningsError as these functions do.
 * @throws EarningsError `malformedRecord` for an invalid source, and for bytes that are not UTF-8.
 * @throws EarningsError `outOfRange` for an unknown format. Errors of the source are passed on.
 *
 * @example
 * ```ts
 * import { importing } from "@iij/earnings/import";
 *
 * async function* pieces() {
 *   yield "Year to,Sales\n2023-12-31,9";
 *   yield "40\n2024-12-31,1020\n";
 * }
 * const columns = { end: "Year to", values: { Sales: "revenues" } };
 * const all = { unit: "EUR", document: "acme", published: "2025-03-08" };
 *
 * const steps = [];
 * for await (const step of importing(pieces(), "csv", { columns, all, startMonth: 1 })) steps.push(step);
 * steps.map(({ bytes, facts }) => [bytes, facts]); // → [[26, 0], [45, 2], [45, 2]]
 * steps.at(-1)?.imported?.facts.map(({ printed }) => printed); // → ["940", "1020"]
 * ```
 */
export function importing<F extends keyof FileForms>(
  source: FileSource,
  form: F,
  options: FileForms[F]["options"] & Cancellable = {},
): AsyncGenerator<ImportProgress<FileForms[F]["imported"]>, void, void> {
  return named("importing", () => {
    const open = piecesOf(source);
    const signal = readSignal(options);
    const reader = readerOf(form, options);
    return steps(chunksOf(open, signal), reader as FileReader<FileForms[F]["imported"]>);
  });
}

async function* steps<I extends Imported>(
  chunks: AsyncGenerator<unknown, void, void>,
  reader: FileReader<I>,
): AsyncGenerator<ImportProgress<I>, void, void> {
  const text = decoder();
  const step = (): ImportProgress<I> => ({
    bytes: text.size,
    read: reader.read,
    facts: reader.facts,
  });
  const inSteps = <T>(work: () => T): T => named("importing", work);
  for await (const chunk of chunks) {
    const parts = inSteps(() => text.parts(chunk));
    for (;;) {
      const next = inSteps(() => parts.next());
      if (next.done === true) break;
      inSteps(() => {
        reader.push(next.value);
      });
      yield step();
    }
  }
  const imported = inSteps(() => {
    reader.push(text.end());
    return reader.end();
  });
  yield { ...step(), facts: imported.facts.length, imported };
}

const readers: {
  readonly [F in keyof FileForms]: (options: FileForms[F]["options"]) => FileReader;
} = {
  csv: csvFileReader,
  companyFacts: companyFactsReader,
  xbrlJson: xbrlJsonReader,
};

function readerOf(form: keyof FileForms, options: object): FileReader {
  const known: unknown = form;
  if (typeof known !== "string" || !Object.hasOwn(readers, known))
    refuse("outOfRange", {
      needs: "one of the file formats csv, companyFacts and xbrlJson",
      got: show(form),
      fix: near(form, Object.keys(readers)),
      values: [form],
    });
  const { signal: _, ...others } = options as Cancellable;
  return readers[form](others);
}

function readSignal(options: unknown): CancelSignal | undefined {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    refuse("outOfRange", {
      needs: "options as an object",
      got: show(options),
      values: [options],
    });
  const { signal } = options as Cancellable;
  if (signal === undefined) return undefined;
  const { aborted, addEventListener } = fieldsOf<CancelSignal>(signal);
  if (typeof aborted === "boolean" && typeof addEventListener === "function") return signal;
  return refuse("outOfRange", {
    needs: "the signal of an AbortController",
    got: show(signal),
    values: [signal],
  });
}
