/**
 * What a fact states.
 *
 * - `level`: an amount of a fiscal period, such as revenues of 3Q02; `translation`: the same in
 *   another currency.
 * - `growth`: its growth as printed; `change`: a printed change that is not a growth rate.
 * - `milestone`: a threshold that an amount passed in the period, and how many times it has done
 *   so.
 * - `target`: an expected amount, where each bound of a range is a fact; `targetTranslation`: the
 *   same in another currency; `revision`: by how much it revises the previous target; `claim`: a
 *   superlative attached to it.
 * - `observation`: a figure at a date, or one reported beside the metrics of a period, such as an
 *   exchange rate.
 * - `crossSelling`: a share of the largest customers, or how many customers it is a share of.
 * - `rank`: a place in a ranking; `attribute`: a figure of the company, a facility, a survey or a
 *   segment.
 */
export type FactKind =
  | "level"
  | "translation"
  | "growth"
  | "change"
  | "milestone"
  | "target"
  | "targetTranslation"
  | "revision"
  | "claim"
  | "observation"
  | "crossSelling"
  | "rank"
  | "attribute";
