import type { SurveyCategory } from "../../model/survey.js";
import type { Locale, Word } from "./locale.js";

/** What a ranking ranks, whatever its printed title says. */
const categories: Readonly<Record<SurveyCategory, Word>> = {
  broadbandService: { en: "Broadband service", ja: "ブロードバンド" },
  dedicatedAccess: { en: "Dedicated access", ja: "専用線接続" },
  dialUpAccess: { en: "Dial-up access", ja: "ダイヤルアップ接続" },
  webServerHosting: { en: "Web server hosting", ja: "Webサーバー・ホスティング" },
  hostingAndHousing: { en: "Hosting and housing", ja: "ホスティング・ハウジング" },
};

/** The name of a category; one that is not ours keeps its own name. */
export function nameOfCategory(category: string, locale: Locale): string {
  return Object.hasOwn(categories, category)
    ? categories[category as SurveyCategory][locale]
    : category;
}
