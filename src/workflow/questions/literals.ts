import { isPrinted, type PrintedStatement, type SourceDocument } from "../../model/document.js";
import { conflicts, type Finding } from "../finding.js";
import { pathsOf } from "../missing.js";

/** Literals that look mistyped, or are not in the document's language. */
export function strangeLiterals({ language, places }: SourceDocument): readonly Finding[] {
  return places
    .flatMap(({ states }) => states.filter(isPrinted))
    .flatMap((statement) => [...otherLanguage(statement, language), ...missingPlace(statement)]);
}

const languages: Readonly<
  Record<SourceDocument["language"], { readonly name: string; readonly form: RegExp }>
> = {
  ja: { name: "Japanese", form: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u },
  en: { name: "English", form: /\b(?:million|billion|thousand|percent|increase|decrease)/ },
};

function otherLanguage(
  statement: PrintedStatement,
  language: SourceDocument["language"],
): readonly Finding[] {
  const other = languages[language === "en" ? "ja" : "en"];
  if (typeof statement.printed !== "string" || !other.form.test(statement.printed)) return [];
  const own = languages[language];
  return [
    conflicts(
      "strangeLiteral",
      pathsOf(statement).join(", "),
      `"${statement.printed}" is ${other.name}, but the document's language is ${own.name} (\`language: "${language}"\`). Which is right? Literals are not translated.`,
    ),
  ];
}

/** 億 followed by up to four digits without 万: 16億8,900円 is probably 16億8,900万円. */
function missingPlace(statement: PrintedStatement): readonly Finding[] {
  if (statement.erratum !== undefined || !/億[\d,]{1,5}円/.test(statement.printed)) return [];
  const meant = statement.printed.replace("円", "万円");
  return [
    conflicts(
      "strangeLiteral",
      pathsOf(statement).join(", "),
      `"${statement.printed}" has no 万 between 億 and 円. Is "${meant}" printed? If the document itself omits it, keep it and name the \`erratum\` that says so.`,
    ),
  ];
}
