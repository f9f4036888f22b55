import type { Fact } from "@iij/earnings";
import type { SourceDocument } from "../../src/model/document.js";
import { miscounted, type Mutation } from "./mutations.js";

/**
 * A fact with one thing wrong: any digit, the sign, the precision, the unit, the period, the place,
 * the document.
 */
export function mutationsOf(
  fact: Fact,
  documents: readonly SourceDocument[],
): readonly Mutation<Fact>[] {
  const current: Readonly<Record<string, unknown>> = { ...fact };
  const changed = (key: string, to: unknown): Mutation<Fact> => ({
    what: `${fact.id}: ${key} ${JSON.stringify(current[key])} as ${JSON.stringify(to)}`,
    mutated: { ...fact, [key]: to },
  });
  const digits = (key: string, words: string | undefined) =>
    miscounted(words ?? "").map(({ mutated }) => changed(key, mutated));
  const locators =
    documents.find(({ id }) => id === fact.document)?.places.map(({ locator }) => locator) ?? [];
  const elsewhere = [1, locators.length - 1].map(
    (step) => locators[(locators.indexOf(fact.locator) + step) % locators.length],
  );
  return [
    ...digits("printed", fact.printed),
    ...digits("period", fact.period),
    ...digits("comparedTo", fact.comparedTo),
    ...digits("locator", fact.locator),
    ...elsewhere.map((locator) => changed("locator", locator)),
    ...documents.filter(({ id }) => id !== fact.document).map(({ id }) => changed("document", id)),
    changed("printedSign", "printedSign" in fact ? undefined : "loss"),
    changed("metric", fact.metric === "revenues" ? "operatingIncome" : "revenues"),
    ...("value" in fact
      ? mutationsOfNumber(fact, changed, digits)
      : [changed("qualifier", "approximately")]),
  ];
}

function mutationsOfNumber(
  { value, unit, decimals, qualifier }: Extract<Fact, { readonly value: string }>,
  changed: (key: string, to: unknown) => Mutation<Fact>,
  digits: (key: string, words: string) => readonly Mutation<Fact>[],
): readonly Mutation<Fact>[] {
  return [
    ...digits("value", value),
    changed("value", value.startsWith("-") ? value.slice(1) : `-${value}`),
    ...(decimals === undefined ? [0] : [decimals + 1, decimals - 1, undefined]).map((wrong) =>
      changed("decimals", wrong),
    ),
    changed("unit", unit === "JPY" ? "USD" : "JPY"),
    changed("qualifier", qualifier === undefined ? "approximately" : undefined),
  ];
}
