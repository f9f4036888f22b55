import { parsePeriod } from "../../model/calendar.js";
import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import { factKinds } from "../../model/fact-path.js";
import { own } from "../../model/own.js";
import { show } from "../refusing/describe.js";
import { near } from "../refusing/near.js";
import { refuse } from "../refusing/refuse.js";

type Key = "metric" | "period" | "comparedTo" | "group" | "part";

const ofPeriods = ["metric", "period"] as const;

/** The keys that a fact of each kind needs. */
const keysOf = {
  level: ofPeriods,
  translation: ofPeriods,
  growth: ["metric", "period", "comparedTo"],
  change: ofPeriods,
  milestone: ["metric", "period", "part"],
  target: ofPeriods,
  targetTranslation: ofPeriods,
  revision: ofPeriods,
  claim: ofPeriods,
  observation: ["metric"],
  crossSelling: ["metric", "period", "group", "part"],
  rank: [],
  attribute: [],
} as const satisfies { readonly [K in FactKind]: readonly Key[] };

/** A fact of a kind that `requireKind` has accepted, with the keys that this kind needs. */
export type OfKind<F extends Fact, K extends FactKind> = F & { readonly kind: K } & {
  readonly [Q in (typeof keysOf)[K][number]]: NonNullable<Fact[Q]>;
};

/** Whether a fact that `requireKind` has accepted is of a kind. */
export const isOfKind = <F extends Fact, K extends FactKind>(
  fact: F,
  kind: K,
): fact is OfKind<F, K> => fact.kind === kind;

/**
 * Rejects a fact that does not say what it states. Its id may be anything, so only its kind tells a
 * level from a target, and skipping it would silently lose data.
 */
export function requireKind(fact: Fact): void {
  const { id } = fact;
  const kind = own(fact, "kind") as FactKind | undefined;
  // An object used as a key is converted to text, which may fail.
  if (typeof kind !== "string" || !Object.hasOwn(keysOf, kind))
    refuse("invalidFigure", {
      needs: "facts with a kind, such as level or target",
      got: `${show(kind)} under kind of ${show(id)}`,
      fix:
        kind === undefined
          ? 'An amount of a period is of the kind "level".'
          : near(kind, factKinds),
      values: [fact],
    });
  const keys: readonly Key[] = keysOf[kind];
  keys.forEach((key) => {
    const stated = own(fact, key);
    if (typeof stated !== "string" || stated === "")
      refuse("invalidFigure", {
        needs: `a fact of the kind ${kind} with ${keys.join(", ")}`,
        got: `${show(stated)} under ${key} of ${show(id)}`,
        values: [fact],
      });
  });
  requirePeriod(fact, "period");
  requirePeriod(fact, "comparedTo");
}

function requirePeriod(fact: Fact, key: "period" | "comparedTo"): void {
  const period = own(fact, key);
  if (isNoPeriod(period))
    refuse("unknownPeriod", {
      needs: `under ${key} a period id such as 3Q02, 1H02, 9M02 or FY2002`,
      got: `${show(period)} of ${show(fact.id)}`,
      values: [fact],
    });
}

const isNoPeriod = (period: unknown): boolean =>
  period !== undefined && (typeof period !== "string" || parsePeriod(period) === undefined);
