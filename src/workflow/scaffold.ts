import type { DocumentRecord } from "../model/document.js";
import type { IsoDate } from "../model/period.js";
import { parsePublication } from "../model/publication.js";
import { periodOf } from "../functions/periods/period-of.js";
import { lastDay, readPublished } from "../functions/vintages/published.js";

/** What is known of a document before anybody has read it. */
export interface DocumentHead {
  readonly id: string;
  readonly kind: DocumentRecord["kind"];
  readonly standing: DocumentRecord["standing"];
  readonly published: string;
  readonly title: string;
}

const kinds = [
  "presentation",
  "pressRelease",
  "financialStatements",
  "annualReport",
  "notice",
  "article",
] as const;
const standings = ["issuer", "mirror", "press"] as const;

/** What is wrong with a head, in plain words; nothing if it can be scaffolded. */
export function wrongHead({ id, kind, standing, published }: DocumentHead): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return `"${id}" is no document id: publisher-period-kind in small letters, such as iij-1q24-release.`;
  if (!kinds.includes(kind)) return `--kind is one of ${kinds.join(", ")}; got "${kind}".`;
  if (!standings.includes(standing))
    return `--standing is one of ${standings.join(", ")}; got "${standing}".`;
  // Documents keep the day; the time of day is for the facts of others.
  return parsePublication(published)?.date === published
    ? undefined
    : `--published is a day, a month or a year such as 2024-08-08, 2024-08 or 2024; got "${published}".`;
}

/** The folder of a document: the fiscal year, from April, in which it was published. */
export function folderOf(published: string): string {
  return periodOf(lastDay(published) as IsoDate, "fiscalYear").toLowerCase();
}

/** The name under which a document's file exports it: `iij1q24Release`. */
function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The file of a document in which nothing is transcribed yet. */
export function scaffold({ id, kind, standing, published, title }: DocumentHead): string {
  const { precision } = readPublished(published);
  return `import type { SourceDocument } from "../../model/document.js";

/** ${title === "" ? id : title.replaceAll("*/", "* /")} */
export const ${nameOf(id)}: SourceDocument = {
  id: ${JSON.stringify(id)},
  kind: ${JSON.stringify(kind)},
  standing: ${JSON.stringify(standing)},
  title: ${JSON.stringify(title)},
  publisher: ${JSON.stringify(standing === "press" ? "" : "Internet Initiative Japan Inc.")},
  published: { precision: ${JSON.stringify(precision)}, date: ${JSON.stringify(published)}, printed: ${JSON.stringify(published)} },
  language: "en",
  url: "",
  places: [],
};
`;
}

/** A document that the index lists already. */
interface Listed {
  readonly id: string;
  readonly published: { readonly date: string };
}

/** The index with a document in its place: before the first one that is later, or at the end. */
export function withDocument(
  index: string,
  { id, published }: DocumentHead,
  known: readonly Listed[],
): string {
  const line = `import { ${nameOf(id)} } from "./${folderOf(published)}/${id}.js";\n`;
  const later = known.filter((each) => lastDay(each.published.date) > lastDay(published));
  const importOf = ({ id: name }: Listed): RegExp =>
    new RegExp(`import \\{ (\\w+) \\} from "\\./[^"]*/${name}\\.js";\n`);
  const next = later.map((each) => importOf(each).exec(index)).find((match) => match !== null);
  if (next === undefined) {
    const end = index.lastIndexOf("];");
    const listed = `${index.slice(0, end)}  ${nameOf(id)},\n${index.slice(end)}`;
    const behind = listed.lastIndexOf("import ");
    const lineEnd = listed.indexOf("\n", behind) + 1;
    return listed.slice(0, lineEnd) + line + listed.slice(lineEnd);
  }
  return index
    .replace(next[0], `${line}${next[0]}`)
    .replace(`  ${next[1] ?? ""},\n`, `  ${nameOf(id)},\n  ${next[1] ?? ""},\n`);
}
