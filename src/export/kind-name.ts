import type { FactKind } from "../model/fact-kind.js";

const names: Readonly<Record<FactKind, string>> = {
  level: "an amount of a period",
  translation: "an amount of a period in another currency, as the document translates it",
  growth: "growth as the document prints it",
  change: "a printed change that is not a growth rate",
  milestone: "a threshold that was passed in the period, or how many times so far",
  target: "an expected amount; each bound of a range is a row",
  targetTranslation: "an expected amount in another currency, as the document translates it",
  revision: "by how much a target revises the previous one",
  claim: "a superlative attached to a target",
  observation: "a figure at a date, or reported beside the metrics of a period",
  crossSelling: "a share of the largest customers, or how many customers it is a share of",
  rank: "a place in a ranking",
  attribute: "a figure of the company, a facility, a survey or a segment",
};

/** A kind of fact in words. */
export function kindName(kind: string): string {
  return names[kind as FactKind];
}
