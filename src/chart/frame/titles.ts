import type { Locale } from "../../functions/display/locale.js";
import type { Subject } from "../../model/figure.js";

/** The default title of a picture: whose figures, and what is shown. */
export function titleOf(subject: string, company: string | undefined): string {
  if (company === undefined) return subject;
  return `${company}: ${inSentence(subject)}`;
}

/** A name after other words: it loses its capital, but acronyms keep theirs. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** More names than this, or longer ones, would be a paragraph and not a title. */
const [mostNames, mostLetters] = [3, 70];

/** The names of several metrics as the subject of a title. */
export function subjectOf(names: readonly string[], locale: Locale): string {
  const [first = "", ...others] = names;
  const isLong = names.length > mostNames || names.join("").length > mostLetters;
  if (locale === "ja")
    return isLong && others.length > 0 ? `${first}他${others.length}項目` : names.join("・");
  if (isLong && others.length > 0)
    return `${first} and ${others.length === 1 ? "one other" : `${others.length} others`}`;
  const rest = others.map(inSentence);
  return rest.length < 2
    ? [first, ...rest].join(" and ")
    : `${[first, ...rest.slice(0, -1)].join(", ")} and ${rest.at(-1) ?? ""}`;
}

/** The company that all figures name, if they name one. */
export function companyOf(figures: readonly Subject[]): string | undefined {
  const named = new Set(figures.map(({ company }) => company));
  const [company] = named;
  return named.size === 1 && company !== "" ? company : undefined;
}
