import type { MetricDescriptions } from "../../../model/metric.js";
import { type OwnTerms, readOwnTerms } from "../../levels/own-terms.js";
import { readTolerance } from "../../precision/read-tolerance.js";
import { show } from "../../refusing/describe.js";
import { fieldsOf } from "../../refusing/fields-of.js";
import { refuse } from "../../refusing/refuse.js";
import type { InferOptions, PartsOfTotal } from "../inference.js";
import type { Tolerance } from "./statements.js";

/** The options of `infer`, complete and checked. */
export interface ReadOptions {
  readonly sums: readonly PartsOfTotal[];
  readonly errata: NonNullable<InferOptions["errata"]>;
  readonly tolerance: Tolerance;
  readonly assumesAsPrinted: boolean;
  readonly metrics: MetricDescriptions | undefined;
  readonly terms: OwnTerms;
}

export function readInferOptions(options: InferOptions): ReadOptions {
  const terms = readOwnTerms(options, ["sums", "errata", "tolerance", "assume"]);
  const { sums = [], errata = {}, tolerance, assume } = options;
  return {
    sums: sumsOf(sums),
    errata: errataOf(errata),
    tolerance: readTolerance(tolerance),
    assumesAsPrinted: isAsPrinted(assume),
    metrics: options.metrics,
    terms,
  };
}

function isAsPrinted(assume: unknown): boolean {
  if (assume === undefined || assume === "asPrinted") return assume !== undefined;
  return refuse("malformedRecord", {
    needs: 'assume as "asPrinted", or left out',
    got: show(assume),
    values: [assume],
  });
}

function sumsOf(sums: readonly PartsOfTotal[]): readonly PartsOfTotal[] {
  const isLevel = (member: unknown): boolean => {
    const { metric, period } = fieldsOf<PartsOfTotal["total"]>(member);
    return typeof metric === "string" && typeof period === "string";
  };
  const isSum = (sum: unknown): boolean => {
    const { total, parts } = fieldsOf<PartsOfTotal>(sum);
    return isLevel(total) && listed(parts)?.every(isLevel) === true;
  };
  const list = listed(sums);
  if (list?.every(isSum)) return sums;
  const wrong = list === undefined ? sums : list.find((sum) => !isSum(sum));
  return refuse("malformedRecord", {
    needs: "sums as a list of { total, parts }, each a { metric, period }",
    got: show(wrong),
    values: [sums],
  });
}

/** A list including its holes, which `every` would skip. */
const listed = (given: unknown): readonly unknown[] | undefined =>
  Array.isArray(given) ? Array.from(given as readonly unknown[]) : undefined;

function errataOf(errata: ReadOptions["errata"]): ReadOptions["errata"] {
  const isErratum = (erratum: unknown): boolean =>
    Array.isArray(fieldsOf<ReadOptions["errata"][string]>(erratum).printed);
  if (typeof errata === "object" && errata !== null && Object.values(errata).every(isErratum))
    return errata;
  return refuse("malformedRecord", {
    needs: "errata by id, such as errata, each with what is printed",
    got: show(errata),
    values: [errata],
  });
}
