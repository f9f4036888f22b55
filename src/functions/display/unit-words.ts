import type { Locale } from "./locale.js";

/** The words after a number; units that are not listed are written as their id. */
const unitWords: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { m2: " m²", "t/m2": " t/m²" },
  ja: {
    JPY: "円",
    USD: "ドル",
    m2: "m²",
    "t/m2": "t/m²",
    companies: "社",
    items: "項目",
    contracts: "件",
    subscriptions: "契約",
    lines: "回線",
    shares: "株",
    employees: "人",
    stores: "店",
    points: "ポイント",
    "JPY/USD": "円/ドル",
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
