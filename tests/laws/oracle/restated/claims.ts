import {
  type DerivationStep,
  EarningsError,
  type Fact,
  infer,
  type Inference,
  type InferredLevel,
  yearOverYear,
} from "@iij/earnings";
import { compare, minus, over, type Rational, rational, readDecimal } from "../../rational.js";
import { admits as admitsDecimals } from "../found.js";
import { outcomeOf } from "../growth-of.js";
import { documentOf, factsOf, publishedOf, sumsOf } from "./facts.js";
import {
  amountFor,
  baseOf,
  type Document,
  editionFor,
  isRatio,
  type Metric,
  periodsOf,
  type World,
} from "./world.js";

/**
 * What must be true of every inference from a true history.
 *
 * - There is no contradiction.
 * - What is printed for a cell decides of which documents it speaks: its bounds hold what one of
 *   these documents knew. So a cell of one document holds the amount that this document knew.
 * - A cell of which nothing is printed holds what some document knew, with the year's edition of
 *   that document; a change or a growth holds that of two levels as one document knew them.
 * - `levels` gives the level as last stated: it holds what one of those documents knew that may be
 *   the last to print it. Growth between two such levels holds that of these two amounts, and
 *   what its outcome says is true of them.
 */
export function violationsOf(world: World): readonly string[] {
  const facts = factsOf(world);
  const inference = inferred(facts);
  return [
    ...inference.contradictions.map(
      (each) => `contradiction: ${each.facts.map(textOf).join(" with ")}`,
    ),
    ...inference.cells
      .filter((cell) => !isTrue(world, cell))
      .map((cell) => `false: ${nameOf(cell)}`),
    ...falseLevels(world, inference),
    ...falseGrowth(world, inference),
  ];
}

/**
 * What can still be promised where a restatement is not to be seen: whatever is wrong says that it
 * rests on figures of two editions of one year.
 */
export function violationsUnseen(world: World): readonly string[] {
  const { cells, contradictions } = inferred(factsOf(world));
  const isMixed = (facts: readonly Fact[], of: readonly string[] = []): boolean => {
    const documents = [...facts.map(({ document }) => document), ...of].map((name) =>
      documentOf(world, name),
    );
    return world.years.some((_, year) => {
      const [period = "FY2001"] = periodsOf(year);
      return new Set(documents.map((each) => editionFor(world, each, period))).size > 1;
    });
  };
  const usedBy = ({ derivation, statements }: InferredLevel): readonly Fact[] => [
    ...statements,
    ...[...(derivation.lower ?? []), ...(derivation.upper ?? [])].flatMap(
      (step: DerivationStep) => step.facts,
    ),
  ];
  return [
    ...contradictions
      .filter(({ facts }) => !isMixed(facts))
      .map((each) => `contradiction: ${each.facts.map(textOf).join(" with ")}`),
    ...cells
      .filter(
        (cell) =>
          !isTrue(world, cell) &&
          !isMixed(usedBy(cell), cell.document === undefined ? [] : [cell.document]),
      )
      .map((cell) => `false: ${nameOf(cell)}`),
  ];
}

function inferred(facts: readonly Fact[]): Inference {
  return infer(facts, { sums: sumsOf(facts) });
}

const isAllowed = (cell: InferredLevel, x: Rational): boolean =>
  (["lower", "upper"] as const).every((side) => {
    const end = cell[side];
    if (end === undefined) return true;
    const order = compare(x, readDecimal(end)) * (side === "lower" ? 1 : -1);
    return order > 0 || (order === 0 && cell[`${side}Closed`]);
  });

/** The documents that print something for a cell; all of them where none does. */
function documentsOf(world: World, cell: InferredLevel): readonly Document[] {
  const named = [
    ...(cell.document === undefined ? [] : [cell.document]),
    ...cell.statements.map(({ document }) => document),
  ];
  return named.length === 0 ? world.documents : named.map((name) => documentOf(world, name));
}

function isTrue(world: World, cell: InferredLevel): boolean {
  const truths = documentsOf(world, cell).flatMap(
    (document) => truthOf(world, document, cell) ?? [],
  );
  // A ratio to nothing, or a growth from it, is no number that could be wrong.
  return truths.length === 0 || truths.some((each) => isAllowed(cell, each));
}

/** What a document knew of what a cell speaks of. */
function truthOf(world: World, document: Document, cell: InferredLevel): Rational | undefined {
  const { kind, period = "", comparedTo } = cell;
  if (kind === "exchangeRate") return rational(document.rate, 100n);
  const metric = cell.metric as Metric;
  const level = amountFor(world, document, metric, period);
  if (level === undefined || kind === "level") return level;
  if (kind === "translation") return over(level, rational(document.rate, 100n));
  const base =
    comparedTo === undefined ? undefined : amountFor(world, document, metric, comparedTo);
  if (base === undefined) return undefined;
  if (kind === "change") return minus(level, base);
  return base.n > 0n ? over(minus(level, base), base) : undefined;
}

/** The first and the last day on which something with such a date can have appeared. */
function daysOf(document: Document): readonly [string, string] {
  const published = publishedOf(document);
  return [published.padEnd(10, "-00"), published.length === 10 ? published : `${published}-99`];
}

/** What the level of a cell can be as last stated: by documents that no other certainly follows. */
function lastKnown(world: World, cell: InferredLevel): readonly Rational[] {
  const documents = cell.statements.map(({ document }) => documentOf(world, document));
  const isLast = (each: Document): boolean =>
    documents.every((other) => daysOf(other)[0] <= daysOf(each)[1]);
  return documents.filter(isLast).flatMap((document) => truthOf(world, document, cell) ?? []);
}

function falseLevels(world: World, { levels }: Inference): readonly string[] {
  return Object.values(levels).flatMap((period) =>
    Object.values(period)
      .filter((cell) => {
        const known = lastKnown(world, cell);
        return known.length > 0 && !known.some((each) => isAllowed(cell, each));
      })
      .map((cell) => `false as last stated: ${nameOf(cell)}`),
  );
}

function falseGrowth(world: World, inference: Inference): readonly string[] {
  return Object.entries(inference.levels).flatMap(([period, record]) =>
    Object.entries(record).flatMap(([metric, current]): readonly string[] => {
      const before = baseOf(world, current.period ?? "FY2001", "yearOverYear");
      const base = inference.levels[before ?? ""]?.[metric];
      // Of a ratio there is no rate, and of levels by two standards no comparison.
      if (base === undefined || isRatio(metric as Metric) || !isAlike(current, base)) return [];
      // Where the last standard has no two ends, growth is that by the one before.
      const levelsOf = (of: string | undefined): readonly InferredLevel[] =>
        inference.cells.filter(
          (cell) => cell.kind === "level" && cell.metric === metric && cell.period === of,
        );
      const pairs = levelsOf(period).flatMap((later) =>
        levelsOf(before)
          .filter(
            (earlier) =>
              isAlike(later, earlier) &&
              ((later === current && earlier === base) || !isAlike(later, current)),
          )
          .flatMap((earlier) =>
            lastKnown(world, later).flatMap((now) =>
              lastKnown(world, earlier).map((then) => [now, then] as const),
            ),
          ),
      );
      // Of what nobody printed it is not known as of which document it should hold.
      const isUnprinted = [...levelsOf(period), ...levelsOf(before)].some(
        ({ statements }) => statements.length === 0,
      );
      if (pairs.length === 0 || isUnprinted) return [];
      const found = growthOf(inference, metric, period);
      const isRight = pairs.some(([now, then]) => {
        if (found === undefined || !("change" in found) || found.change === undefined) return true;
        const decided = found.outcome === "indeterminate" || found.outcome === outcomeOf(now, then);
        return (
          decided &&
          admitsDecimals(found.change, minus(now, then)) &&
          (found.outcome !== "rate" || admitsDecimals(found.rate, over(minus(now, then), then)))
        );
      });
      return isRight ? [] : [`false growth of ${metric} in ${period}: ${found?.outcome ?? ""}`];
    }),
  );
}

const isAlike = (one: InferredLevel, other: InferredLevel): boolean =>
  one.accountingStandard === other.accountingStandard && one.scope === other.scope;

/** The growth of a level of `levels`; nothing where the two are of different standards. */
function growthOf(
  inference: Inference,
  metric: string,
  period: string,
): ReturnType<typeof yearOverYear> | undefined {
  try {
    return yearOverYear(inference, metric, period as "FY2002");
  } catch (error) {
    if (error instanceof EarningsError) return undefined;
    throw error;
  }
}

const textOf = (fact: Fact): string =>
  `${fact.id} ${"value" in fact ? fact.value : fact.qualifier} (${"decimals" in fact ? fact.decimals : ""}; ${fact.document})`;

const nameOf = (cell: InferredLevel): string =>
  `${cell.kind} ${cell.metric} ${cell.period ?? ""}${cell.comparedTo === undefined ? "" : ` from ${cell.comparedTo}`}, vintage ${cell.vintage}${cell.baseVintage === undefined ? "" : `/${cell.baseVintage}`}: ${cell.lower ?? "…"} to ${cell.upper ?? "…"} of ${cell.statements.map(textOf).join(", ") || "nothing printed"}`;
