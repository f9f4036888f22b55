import { EarningsError } from "../../model/earnings-error.js";
import { bare } from "../precision/describe.js";

/** The languages that figures can be written in. */
export type Locale = "en" | "ja";

export function requireLocale(caller: string, locale: Locale): void {
  if (locale === "en" || locale === "ja") return;
  throw new EarningsError("outOfRange", { function: caller, needs: 'the locale "en" or "ja"', got: bare(locale), values: [locale] });
}
