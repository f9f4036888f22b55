import type { SourceDocument } from "../../model/document.js";

/** An IT Pro column on the Nikkei Communications survey of 2002. */
export const itPro2002SurveyArticle: SourceDocument = {
  id: "it-pro-2002-survey-article",
  kind: "article",
  standing: "press",
  title: "IT Pro opinion column on the Nikkei Communications provider satisfaction survey (issue of December 2)",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2002-12-14", printed: "2002-12-14" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/free/ITPro/OPINION/20021214/1/",
  note: "The title describes the column. Its survey results agree with IIJ's release of December 2, 2002; the publication date is from the address.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "surveys.nikkei2002.respondents", printed: "856社" },
        { of: "observations.2002.nikkeiSurveyQuestionnaires", printed: "2800社", decimals: -2 },
      ],
    },
    {
      locator: "法人顧客はIIJがお好き",
      states: [
        { of: "observations.2002.nikkeiSurveyPointsBehindFirstInHosting", printed: "0.3ポイント" },
      ],
    },
  ],
};
