import { factPath } from "./fact-path.js";
import { own } from "./own.js";

/** What a fact says of itself otherwise than its id does. */
export interface OtherThanId {
  readonly key: "kind" | "metric" | "period";
  /** What the id says. */
  readonly said: string;
}

/** As much of a fact as says what it states. */
interface VoiceOfFact {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly metric?: string | undefined;
  readonly period?: string | undefined;
}

const keys = ["kind", "metric", "period"] as const;

/**
 * The first key of a fact that its id contradicts: a fact called `quarters.3Q02.revenues` with the
 * period 2Q02 would be read as either. An id of one's own, which has none of the forms that the ids
 * of our facts have, says nothing.
 */
export function otherThanId(fact: VoiceOfFact): OtherThanId | undefined {
  const path = factPath(fact.id);
  if (path === undefined) return undefined;
  for (const key of keys) {
    const [said, given] = [path[key], own(fact, key)];
    if (said !== undefined && given !== undefined && given !== said) return { key, said };
  }
  return undefined;
}
