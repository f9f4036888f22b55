import type { Subject } from "../../model/figure.js";

/** The default title of a picture: whose figures, and what is shown. */
export function titleOf(subject: string, company: string | undefined): string {
  if (company === undefined) return subject;
  // A word that is capitalized at the start of a title is not after a name; acronyms keep their
  // capitals.
  const goesOn = /^\p{Lu}\p{Ll}/u.test(subject);
  return `${company}: ${goesOn ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject}`;
}

/** The company that all figures name, if they name one. */
export function companyOf(figures: readonly Subject[]): string | undefined {
  const named = new Set(figures.map(({ company }) => company));
  const [company] = named;
  return named.size === 1 && company !== "" ? company : undefined;
}
