import type { Subject } from "../../model/figure.js";

/** What a picture is titled where the caller gives no title of his own: of whom, and what is shown. */
export function titleOf(subject: string, company: string | undefined): string {
  if (company === undefined) return subject;
  // A word that starts a title with a capital goes on without one after a name; an acronym keeps it.
  const goesOn = /^\p{Lu}\p{Ll}/u.test(subject);
  return `${company}: ${goesOn ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject}`;
}

/** The company that all figures name, if they name one. */
export function companyOf(figures: readonly Subject[]): string | undefined {
  const named = new Set(figures.map(({ company }) => company));
  const [company] = named;
  return named.size === 1 && company !== "" ? company : undefined;
}
