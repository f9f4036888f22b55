import type { Locale } from "./locale.js";

/** Words behind a number; units without one here are written as their id. */
const unitWords: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { m2: " m²", "t/m2": " t/m²" },
  ja: {
    JPY: "円",
    USD: "ドル",
    m2: "m²",
    "t/m2": "t/m²",
    companies: "社",
    items: "項目",
    categories: "部門",
    times: "回",
    rank: "位",
    year: "年",
    years: "年",
    months: "か月",
  },
};

export function unitWord(unit: string, locale: Locale): string | undefined {
  return Object.hasOwn(unitWords[locale], unit) ? unitWords[locale][unit] : undefined;
}
