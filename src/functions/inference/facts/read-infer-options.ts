import { describedBy, type DescriptionOf } from "../../levels/described-by.js";
import { readTolerance } from "../../precision/read-tolerance.js";
import { show } from "../../refusing/describe.js";
import { fieldsOf } from "../../refusing/fields-of.js";
import { refuse } from "../../refusing/refuse.js";
import { requireOptions } from "../../refusing/require-options.js";
import type { InferOptions, PartsOfTotal } from "../inference.js";
import type { Tolerance } from "./statements.js";

/** The options of `infer`, each there and looked at. */
export interface ReadOptions {
  readonly sums: readonly PartsOfTotal[];
  readonly errata: NonNullable<InferOptions["errata"]>;
  readonly tolerance: Tolerance;
  readonly describe: DescriptionOf;
}

export function readInferOptions(options: InferOptions): ReadOptions {
  requireOptions(options, ["sums", "errata", "tolerance", "metrics"]);
  const { sums = [], errata = {}, tolerance } = options;
  return {
    sums: sumsOf(sums),
    errata: errataOf(errata),
    tolerance: readTolerance(tolerance),
    describe: describedBy(options.metrics),
  };
}

function sumsOf(sums: readonly PartsOfTotal[]): readonly PartsOfTotal[] {
  const isLevel = (member: unknown): boolean => {
    const { metric, period } = fieldsOf<PartsOfTotal["total"]>(member);
    return typeof metric === "string" && typeof period === "string";
  };
  const isSum = (sum: unknown): boolean => {
    const { total, parts } = fieldsOf<PartsOfTotal>(sum);
    return isLevel(total) && Array.isArray(parts) && parts.every(isLevel);
  };
  const list: readonly unknown[] | undefined = Array.isArray(sums) ? sums : undefined;
  if (list?.every(isSum)) return sums;
  const wrong = list === undefined ? sums : list.find((sum) => !isSum(sum));
  return refuse("malformedRecord", {
    needs: "sums as a list of { total, parts }, each a { metric, period }",
    got: show(wrong),
    values: [sums],
  });
}

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
