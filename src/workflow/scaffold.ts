import type { DocumentRecord } from "../model/document.js";
import type { IsoDate } from "../model/period.js";
import { parsePublication } from "../model/publication.js";
import { periodOf } from "../functions/periods/period-of.js";
import { lastDay, readPublished } from "../functions/vintages/published.js";

/** What is known about a document before anyone has read it. */
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

/** What is wrong with a head, in plain words; `undefined` if it can be scaffolded. */
export function wrongHead({ id, kind, standing, published }: DocumentHead): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return `"${id}" is not a document id: publisher-period-kind in lower case, such as iij-1q24-release.`;
  if (!kinds.includes(kind)) return `--kind is one of ${kinds.join(", ")}; got "${kind}".`;
  if (!standings.includes(standing))
    return `--standing is one of ${standings.join(", ")}; got "${standing}".`;
  // Documents have a day; only other people's facts have a time of day.
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

/** The file of a document before anything is transcribed. */
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
