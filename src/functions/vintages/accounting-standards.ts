import { compareTexts } from "../../model/compare-texts.js";
import { dependsOnStandard } from "../../model/accounting-standard.js";
import type { Fact } from "../../model/fact.js";
import type { Subject } from "../../model/figure.js";
import type { DescriptionOf } from "../levels/described-by.js";
import { lastDay } from "./published.js";

/** The standard of a figure, and how it is known. */
export type KnownStandard = Pick<Subject, "accountingStandard" | "standardIs">;

/** The standards that documents state, by document and by its last possible day of publication. */
interface Stated {
  readonly by: ReadonlyMap<string, ReadonlySet<string>>;
  readonly days: readonly { readonly day: string; readonly standard: string }[];
}

/**
 * The single rule for the accounting standard of a fact: the standard that it states; else the only
 * one that its document states; else the one that the nearest documents before and after it state,
 * if they agree (`fromNeighbours`). If they differ it is `unknown`, so that such a fact does not
 * connect two standards. If no document states one, and for figures that are the same under every
 * standard, there is none.
 */
export function standardsKnown(
  facts: readonly Fact[],
  describe: DescriptionOf,
): (fact: Fact) => KnownStandard {
  const stated = statedIn(facts);
  const unstated = new Map<string, KnownStandard>();
  return (fact) => {
    const { document, published, accountingStandard, standardIs = "stated" } = fact;
    if (accountingStandard !== undefined) return { accountingStandard, standardIs };
    if (!dependsOnStandard(fact, describe)) return {};
    const known = unstated.get(document) ?? standardOfDocument(document, published, stated);
    unstated.set(document, known);
    return known.standardIs === undefined && standardIs === "unknown" ? { standardIs } : known;
  };
}

function statedIn(facts: readonly Fact[]): Stated {
  const by = new Map<string, Set<string>>();
  for (const { document, accountingStandard, standardIs } of facts) {
    // A standard known from neighbours is not a statement, and implies nothing for other facts.
    if (accountingStandard === undefined || standardIs === "fromNeighbours") continue;
    const standards = by.get(document) ?? new Set();
    by.set(document, standards.add(accountingStandard));
  }
  const dates = new Map<string, string>();
  for (const { document, published } of facts) dates.set(document, published);
  const days = [...dates]
    .flatMap(([document, published]) =>
      [...(by.get(document) ?? [])].map((standard) => ({ day: lastDay(published), standard })),
    )
    .sort((a, b) => compareTexts(a.day, b.day));
  return { by, days };
}

function standardOfDocument(document: string, published: string, stated: Stated): KnownStandard {
  const own = stated.by.get(document);
  return only(own ?? neighbours(lastDay(published), stated), own ? "stated" : "fromNeighbours");
}

function only(
  standards: ReadonlySet<string>,
  standardIs: "stated" | "fromNeighbours",
): KnownStandard {
  const [accountingStandard, other] = standards;
  if (other !== undefined) return { standardIs: "unknown" };
  return accountingStandard === undefined ? {} : { accountingStandard, standardIs };
}

/** If two documents of one day state different standards, a third document gets neither. */
function neighbours(day: string, { days }: Stated): ReadonlySet<string> {
  const nearest = [
    days.findLast((each) => each.day <= day),
    days.find((each) => each.day >= day),
  ].flatMap((each) => each?.day ?? []);
  return new Set(days.flatMap((each) => (nearest.includes(each.day) ? each.standard : [])));
}
