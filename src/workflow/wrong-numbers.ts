import { isPrinted, type SourceStatement } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { statesNumber } from "../model/figure.js";
import { factPath } from "../model/fact-path.js";
import { metricOf } from "../model/metric.js";
import { hasExcessDigits } from "../model/precision.js";
import { compare, exactOf } from "../functions/precision/exact.js";
import { type Finding, fails } from "./finding.js";
import { pathsOf } from "./missing.js";

const scaleWords = /thousand|million|billion|trillion|[億万円%]/;

/**
 * Readings that a literal cannot mean: another unit, digits beyond its precision, or a power of ten
 * counted twice.
 */
export function wrongNumbers(
  statement: SourceStatement,
  facts: readonly Fact[],
): readonly Finding[] {
  const at = pathsOf(statement).join(", ");
  const found: Finding[] = facts.flatMap((fact) => wrongNumber(fact));
  if (
    isPrinted(statement) &&
    statement.exponent !== undefined &&
    scaleWords.test(statement.printed)
  ) {
    const twice = `"${statement.printed}" states its own scale, and the exponent ${statement.exponent} would count it twice. Delete the exponent.`;
    found.push(fails("unreadable", at, twice));
  }
  const [low, high] = facts;
  const isRange =
    low !== undefined &&
    high !== undefined &&
    partOf(low) === "low" &&
    partOf(high) === "high" &&
    statesNumber(low) &&
    statesNumber(high);
  if (isRange && compare(exactOf(low.value), exactOf(high.value)) > 0) {
    found.push(
      fails(
        "unreadable",
        at,
        `"${low.printed}" has its lower bound, ${low.value}, above its upper bound, ${high.value}.`,
      ),
    );
  }
  return found;
}

function wrongNumber(fact: Fact): readonly Finding[] {
  if (!statesNumber(fact)) return [];
  const expected = unitAt(fact.id);
  const digits = fact.decimals !== undefined && hasExcessDigits(fact.value, fact.decimals);
  return [
    ...(expected !== undefined && expected !== fact.unit
      ? [
          fails(
            "unreadable",
            fact.id,
            `"${fact.printed}" was read as ${fact.value} ${fact.unit}, but the unit of this path is ${expected}.`,
          ),
        ]
      : []),
    ...(digits
      ? [
          fails(
            "unreadable",
            fact.id,
            `"${fact.printed}" was read as ${fact.value}, with digits beyond its decimals ${fact.decimals}.`,
          ),
        ]
      : []),
  ];
}

/** The unit of a path's figures, if the path implies it. */
function unitAt(path: string): string | undefined {
  const { kind, metric = "", comparison } = factPath(path) ?? {};
  if (comparison !== undefined) return "ratio";
  if (kind === "translation") return "USD";
  return kind === "level" ? metricOf(metric)?.unit : undefined;
}

const partOf = ({ id }: Fact): string | undefined => factPath(id)?.part;
