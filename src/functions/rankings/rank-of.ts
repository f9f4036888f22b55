import type { Ranking, RankingEntry } from "../../model/survey.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { refuse } from "../refusing/refuse.js";

/** The place of a company in a ranking, as far as the ranking is printed. */
export type Rank<C extends string = string> =
  | {
      readonly outcome: "rank";
      readonly rank: number;
      /** The name as printed. */
      readonly name: string;
      readonly company: C;
      /** How many places are printed. */
      readonly places: number;
    }
  | {
      /**
       * Not among the printed places: the company may have been further down, or not in the ranking
       * at all.
       */
      readonly outcome: "absent";
      readonly company: C;
      readonly places: number;
    };

/**
 * The place of a company in a ranking. A company that is not among the printed places is `absent`,
 * which says nothing about its place: a table of seven lines does not distinguish the eighth place
 * from the last.
 *
 * @param ranking - A ranking such as `rankings.nikkei2002DialUpAccess`, or any object with entries.
 * @param company - The canonical id of the company: a key of `companies`, or of your own. A printed
 * name is not an id.
 * @throws EarningsError `malformedRecord` for a ranking without entries, or a company that is not
 * text.
 *
 * @example
 * ```ts
 * import { rankings, rankOf } from "@iij/earnings";
 *
 * const dialUp = rankings.nikkei2002DialUpAccess;
 * rankOf(dialUp, "nec"); // → { outcome: "rank", rank: 2, name: "NEC", company: "nec", places: 7 }
 * rankOf(dialUp, "jens"); // → { outcome: "absent", company: "jens", places: 7 }
 * ```
 */
export function rankOf<C extends string>(
  ranking: Pick<Ranking<C>, "entries">,
  company: NoInfer<C>,
): Rank<C> {
  return named("rankOf", () => {
    const entries = entriesOf(ranking);
    if (typeof company !== "string")
      refuse("malformedRecord", {
        needs: "the id of a company, such as a key of companies",
        got: describe(company),
        values: [company],
      });
    const found = entries.find((entry) => fieldsOf<RankingEntry>(entry).company === company);
    return found === undefined
      ? { outcome: "absent", company, places: entries.length }
      : { outcome: "rank", ...placeOf(found), places: entries.length };
  });
}

function entriesOf<C extends string>(
  ranking: Pick<Ranking<C>, "entries">,
): readonly RankingEntry<C>[] {
  const { entries } = fieldsOf(ranking) as Partial<Pick<Ranking<C>, "entries">>;
  return Array.isArray(entries)
    ? (entries as readonly RankingEntry<C>[])
    : refuse("malformedRecord", {
        needs: "a ranking with entries",
        got: describe(ranking),
        values: [ranking],
      });
}

const placeOf = <C extends string>({ rank, name, company }: RankingEntry<C>) => ({
  rank,
  name,
  company,
});
