import type { Fact } from "../../model/fact.js";
import type { PeriodId } from "../../model/period.js";
import { checkGuidance } from "../../functions/guidance/check-guidance.js";
import type { Inference } from "../../functions/inference/inference.js";

import { isPlain } from "../../functions/vintages/relation.js";
import type { Bounds } from "../../functions/precision/interval.js";
import { bounds } from "../../functions/precision/bounds.js";
import type { Decimal } from "../../functions/precision/decimal.js";
import { intersect } from "../../functions/precision/intersect.js";
import { everythingInferred } from "../everything-inferred.js";
import { baseOf } from "./base-of.js";
import type { CheckedTarget } from "./checked-targets.js";

const million = 1_000_000;

/**
 * What the next quarter's release says about 4Q02, whose printed outcome is too coarse to decide.
 */
export function showcase(targets: readonly CheckedTarget[], facts: readonly Fact[]): string {
  const ofNext = facts.filter(({ metric, period }) => metric === "revenues" && period === "1Q03");
  const rate = ofNext.find(({ kind, comparedTo }) => kind === "growth" && comparedTo === "4Q02");
  const current = ofNext.find(
    ({ kind, document }) => kind === "level" && document === rate?.document,
  );
  const quarter = targets.find(({ period }) => period === "4Q02");
  const { target, actual } = quarter ?? {};
  const year = targets.find(({ period }) => period === "FY2002")?.actual;
  if (
    !rate ||
    !current ||
    !actual ||
    !year ||
    target?.form !== "range" ||
    !isPlain(rate) ||
    !isPlain(current) ||
    !isPlain(actual)
  ) {
    throw new Error(
      "showcase needs the guidance of 4Q02 and FY2002 and their outcomes, and revenues and their growth in the release of 1Q03.",
    );
  }
  const base = baseOf(current, rate);
  const known = intersect(base, bounds(actual));
  if (known.outcome !== "shared")
    throw new Error(
      "showcase needs a growth in 1Q03 that agrees with the printed revenues of 4Q02.",
    );
  const { lower, upper } = known;
  const high = bounds(target.high).upper;
  const outcome = lower.gt(high)
    ? `above the upper bound, by ${tenths(lower.minus(high), "down")} to ${tenths(upper.minus(high), "up")} million`
    : "still undecidable";
  const inference = everythingInferred(facts);
  return `As printed, the outcomes equal the upper bounds of both ranges, and rounding leaves open on which side of them they are. The release of the next quarter
(${rate.document}) prints revenues of ${current.printed} and a ${rate.printed} from 4Q02. That puts 4Q02 between JPY${tenths(lower, "down")} and ${tenths(upper, "up")} million,
in whole millions from ${whole(lower.div(million).ceil())} to ${whole(upper.div(million).floor())} million: ${outcome}. For FY2002 the printed ${year.printed}
(${year.document}) is all that this page compares with the range, and it remains undecidable. All figures together ([inferred](inferred.md)) put
${inferredOutcome(inference, "4Q02", targets)}, and ${inferredOutcome(inference, "FY2002", targets)}.`;
}

/** The bounds of revenues that everything printed implies, and how they compare with guidance. */
function inferredOutcome(
  inference: Inference,
  period: PeriodId,
  targets: readonly CheckedTarget[],
): string {
  const level = inference.levels[period]?.["revenues"];
  const target = targets.find((each) => each.period === period)?.target;
  if (level === undefined || target === undefined)
    throw new Error(`inferredOutcome needs guidance and a level of ${period}.`);
  const { lower, upper } = bounds(level) as Bounds;
  return `${period} between JPY${tenths(lower, "down")} and ${tenths(upper, "up")} million: ${checkGuidance(level, target).outcome}`;
}

/** Millions with one decimal, rounded outward. */
function tenths(amount: Decimal, direction: "down" | "up"): string {
  const scaled = amount.div(million / 10);
  return (direction === "down" ? scaled.floor() : scaled.ceil())
    .div(10)
    .toNumber()
    .toLocaleString("en-US", { minimumFractionDigits: 1 });
}

function whole(millions: Decimal): string {
  return millions.toNumber().toLocaleString("en-US");
}
