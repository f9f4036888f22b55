import { amountText } from "./amount-text.js";
import { capital, nameOf } from "./cell-name.js";
import { underStandard } from "../../../model/accounting-standard.js";
import type { DerivationStep, InferredLevel } from "../inference.js";
import {
  describedByOptions,
  type DescriptionOf,
  type MetricOptions,
} from "../../levels/described-by.js";
import { named } from "../../refusing/named.js";
import { requireCell } from "./require-cell.js";

/**
 * How the bounds of an inferred number were found, in a few lines of English: each step with its
 * figures, their documents and locators, and the steps on which it builds. Every figure is needed:
 * without any one of them, the bound would be looser. The first line names the accounting standard,
 * which applies to every step, since no rule connects two standards; if documents also print the
 * amount under another standard, the next line says so.
 *
 * Amounts of a million and more are shown in millions, rounded outward to three digits; the cell
 * has all digits.
 *
 * @param cell - A cell of a result of `infer`.
 * @param options - `metrics` describes your own metrics, whose labels are shown.
 * @throws EarningsError `invalidFigure` for anything else.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { explain, facts, infer } from "@iij/earnings";
 *
 * const text = explain(infer(facts).levels["3Q01"]!["revenues"]!);
 * text.split("\n")[0]; // → "Revenues of 3Q01 under US GAAP: JPY9,925.203 million to JPY9,953.892 million, inferred"
 * ```
 */
export function explain(cell: InferredLevel, options: MetricOptions = {}): string {
  return named("explain", () => {
    const describe = describedByOptions(options);
    requireCell(cell);
    const { basis, derivation, underOtherStandards = [] } = cell;
    const name = capital(nameOf(cell, describe)) + underText(cell);
    return [
      `${name}: ${boundsText(cell)}, ${basis === "printed" ? "as printed" : basis}`,
      ...underOtherStandards.map(
        (other) => `Also printed${underText(other)}: ${boundsText(other)}`,
      ),
      ...(derivation.lower === undefined
        ? []
        : ["Lower bound:", ...linesOf(derivation.lower, describe)]),
      ...(derivation.upper === undefined
        ? []
        : ["Upper bound:", ...linesOf(derivation.upper, describe)]),
    ].join("\n");
  });
}

function underText({ accountingStandard }: InferredLevel): string {
  return accountingStandard === undefined ? "" : ` ${underStandard(accountingStandard)}`;
}

function boundsText({ lower, upper, unit }: InferredLevel): string {
  const from = lower === undefined ? "no lower bound" : amountText(lower, unit, "lower");
  const to = upper === undefined ? "no upper bound" : amountText(upper, unit, "upper");
  return `${from} to ${to}`;
}

/** Both bounds share a line if one rule gives them from the same steps. */
function linesOf(steps: readonly DerivationStep[], describe: DescriptionOf): readonly string[] {
  const lines: {
    readonly key: string;
    readonly steps: [DerivationStep, ...DerivationStep[]];
    readonly from: readonly number[];
  }[] = [];
  const lineOfStep = new Map<number, number>();
  for (const [index, step] of steps.entries()) {
    const from = [...new Set(step.from.map((each) => lineOfStep.get(each) ?? 0))].sort(
      (a, b) => a - b,
    );
    const key = [
      nameOf(step, describe),
      step.rule,
      from,
      ...step.facts.map(({ document, id, printed }) => [document, id, printed]),
    ].join("\n");
    const place = lines.findIndex((line) => line.key === key);
    if (place < 0) lines.push({ key, steps: [step], from });
    else lines[place]?.steps.push(step);
    lineOfStep.set(index, place < 0 ? lines.length - 1 : place);
  }
  return lines.map(
    ({ steps: [first, second], from }, index) =>
      `  ${index + 1}. ${nameOf(first, describe)} ${endsText(first, second)}: ${reasonOf(first, from)}`,
  );
}

function endsText(first: DerivationStep, second: DerivationStep | undefined): string {
  const ends = [first, ...(second === undefined ? [] : [second])].map(
    (step) => `${signOf(step)} ${amountText(step.at, step.unit, step.end)}`,
  );
  return first.at === second?.at
    ? `= ${amountText(first.at, first.unit, "lower")}`
    : ends.join(", ");
}

function signOf({ end, closed }: DerivationStep): string {
  return `${end === "lower" ? ">" : "<"}${closed ? "=" : ""}`.replace(">=", "≥").replace("<=", "≤");
}

function reasonOf({ rule, facts }: DerivationStep, from: readonly number[]): string {
  const printed = facts
    .map((fact) => `“${fact.printed}” (${fact.document}, ${fact.locator})`)
    .join(" and ");
  const steps = from.length === 0 ? "" : `from ${from.map((line) => line + 1).join(", ")}`;
  return [rule === "printed" ? "printed" : `by ${rule}`, printed, steps]
    .filter((part) => part !== "")
    .join(" ");
}
