import { statesNumber } from "../../../model/figure.js";
import { grownMetric } from "../../../model/metric.js";
import type { Constraint } from "../facts/system.js";
import type { Rule } from "../facts/world.js";
import { limited, within } from "./printed.js";

/**
 * A target for a metric and an approximate one for its growth in the same document imply the level
 * from which the growth is expected, if the caller says what "approximately" means: for example,
 * between JPY43.5 and 44.0 billion, approximately 10 % more than the year before.
 */
export const targets: Rule = ({ ofKind, levelOf, cell }) =>
  ofKind("target").flatMap((growth): readonly Constraint[] => {
    const { fact, metric, period, rule, lower, upper } = growth;
    const grown = grownMetric(metric);
    const isUsable = rule === "approximately" && lower && upper;
    if (!isUsable || grown === undefined || growth.comparedTo === undefined) return [];
    const amounts = ofKind("target").filter(
      (each) =>
        each.metric === grown &&
        each.period === period &&
        each.fact.document === fact.document &&
        statesNumber(each.fact) &&
        each.rule === "printed",
    );
    const least = amounts.find(({ part }) => part === "low" || part === "value");
    const most = amounts.find(({ part }) => part === "high" || part === "value");
    const unit = least !== undefined && "unit" in least.fact ? least.fact.unit : undefined;
    const base = levelOf(growth, grown, growth.comparedTo);
    if (!least || !most || unit === undefined || base === undefined) return [];
    const target = (of: string, counted: string): number =>
      cell({ kind: "target", metric: of, unit: counted, period, document: fact.document });
    const [amount, rate] = [target(grown, unit), target(metric, "ratio")];
    return [
      limited(amount, "printed", [least.fact], least.lower),
      limited(amount, "printed", [most.fact], undefined, most.upper),
      ...within(rate, growth),
      { form: "growing", rule: "growth", premises: [], cells: [amount, base, rate] },
    ];
  });
