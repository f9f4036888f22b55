import type { Fact } from "../../../model/fact.js";
import { lastDay } from "../../vintages/published.js";

/**
 * The standard that a figure is of, as far as the documents let it be known; `undefined` where none
 * of them states any.
 */
export type StandardOf = (fact: Fact) => string | undefined;

/**
 * A figure's accounting standard: the one that it states; else the only one that its document
 * states; else the one that the nearest documents before and after it state, if they agree. A
 * document between two that differ has figures of a standard of its own, so that nothing leads from
 * one standard to the other through what states none.
 */
export function standardsOf(facts: readonly Fact[]): StandardOf {
  const byDocument = new Map<string, Set<string>>();
  for (const { document, accountingStandard } of facts) {
    if (accountingStandard === undefined) continue;
    const stated = byDocument.get(document) ?? new Set();
    byDocument.set(document, stated.add(accountingStandard));
  }
  const days = [...new Map(facts.map(({ document, published }) => [document, lastDay(published)]))]
    .flatMap(([document, day]) =>
      [...(byDocument.get(document) ?? [])].map((standard) => ({ day, standard })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const unstated = new Map<string, string | undefined>();
  return ({ document, published, accountingStandard }) => {
    if (accountingStandard !== undefined) return accountingStandard;
    if (!unstated.has(document))
      unstated.set(
        document,
        neighbours(lastDay(published), document, byDocument.get(document), days),
      );
    return unstated.get(document);
  };
}

function neighbours(
  day: string,
  document: string,
  own: ReadonlySet<string> | undefined,
  days: readonly { day: string; standard: string }[],
): string | undefined {
  const nearest = [
    days.findLast((each) => each.day <= day),
    days.find((each) => each.day >= day),
  ].flatMap((each) => each?.day ?? []);
  // On one day two documents may state two standards, and then neither is that of a third.
  const stated =
    own ?? new Set(days.flatMap((each) => (nearest.includes(each.day) ? each.standard : [])));
  return stated.size > 1 ? `not stated by ${document}` : [...stated].at(0);
}
