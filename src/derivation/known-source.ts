import { type BoundsText, type KnownText, lazyKnown, mapped } from "../codec/lazy-known.js";
import { partOrder } from "../codec/lazy-figures.js";
import { seriesKnown } from "../functions/known/known-from.js";
import { readOwnTerms } from "../functions/levels/own-terms.js";
import type { RecordedFact } from "../model/fact.js";
import type { InferredBounds, KnownGrowth, PrintedOrInferred } from "../model/known.js";
import { metricOf } from "../model/metric.js";
import { inOrder, type Tree } from "../model/tree.js";
import { everythingInferred } from "./everything-inferred.js";
import { importsFor } from "./lazy-source.js";
import { printJson } from "./print.js";
import { printType } from "./print-type.js";

type Period = Readonly<Record<string, PrintedOrInferred>> & KnownGrowth;
type Families = Readonly<Record<string, Readonly<Record<string, Period>>>>;

/**
 * The source of `known`: the bounds that `infer` finds, as text in addition to the facts. The text
 * is read back and compared with what was found.
 */
export function knownSource(facts: readonly RecordedFact[]): string {
  const known = seriesKnown(facts, everythingInferred(facts), readOwnTerms({}));
  const families = known as unknown as Families;
  const texts = mapEach(families, (period) => linesOf(textOf(period)));
  const declaration = printType(
    mapEach(families, (period) => inOrder(period as Tree, partOrder())),
  );
  const [read, found] = [lazyKnown(facts, texts), known].map(sortedJson);
  if (read !== found) throw new Error("knownSource would be read as something else than it is.");
  const parts = Object.entries(texts).map(([family, periods]) => {
    const lines = Object.entries(periods).map(
      ([period, text]) => `    ${JSON.stringify(period)}: ${printJson(text)},\n`,
    );
    return `  ${family}: {\n${lines.join("")}  },\n`;
  });
  return `${importsFor(declaration)}import { lazyKnown } from "../codec/lazy-known.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What \`known\` holds, each level as it is known. */
export type KnownRecords = ${declaration};

/**
 * Everything that is known of each period: for every metric the figure that a document prints, else
 * the bounds that all documents together leave, with those that the bounds need. It is what
 * \`knownFrom(facts)\` finds, made already. What is not known is not in the type.
 */
export const known = /* @__PURE__ */ lazyKnown<KnownRecords>(facts, {
${parts.join("")}});
`;
}

const mapEach = <T>(families: Families, make: (period: Period) => T) =>
  mapped(families, (_, periods) => mapped(periods, (_id, period) => make(period)));

/** Only what the facts do not contain. */
function textOf({ reportedGrowth: _, inferredGrowth, ...levels }: Period): KnownText {
  const inferred = Object.entries(levels as Readonly<Record<string, PrintedOrInferred>>).flatMap(
    ([metric, level]) => (level.basis === "inferred" ? [[metric, boundsText(level)] as const] : []),
  );
  return {
    ...(inferred.length > 0 && { levels: Object.fromEntries(inferred) }),
    ...(inferredGrowth && {
      growth: mapped(inferredGrowth, (_, rates) =>
        mapped(rates, (_metric, rate) => boundsText(rate)),
      ),
    }),
  };
}

function boundsText(
  bounds: InferredBounds & { readonly documents?: readonly string[] },
): BoundsText {
  const { basis: _basis, metric = "", period: _period, unit, documents = [], ...rest } = bounds;
  const { lower = null, upper = null, lowerClosed, upperClosed, ...subject } = rest;
  // Bounds of a metric of ours have its unit, and those of growth are ratios.
  if (unit !== "ratio" && unit !== metricOf(metric)?.unit)
    throw new Error(`knownSource does not know ${metric} in ${unit}.`);
  const { accountingStandard, ...others } = subject;
  const isStandard = accountingStandard !== undefined && Object.keys(others).length === 0;
  const closed = (lowerClosed ? 1 : 0) + (upperClosed ? 2 : 0);
  return [lower, upper, closed, isStandard ? accountingStandard : subject, ...documents];
}

/** The text of a period, with one line per number. */
const linesOf = ({ levels, growth }: KnownText): string =>
  JSON.stringify({ levels, growth }).replaceAll(/\],"|\}\},"/g, (end) => `${end.slice(0, -1)}\n"`);

/** The same values with sorted keys, because metrics come in a different order from the facts. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
