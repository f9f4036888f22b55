import type { DocumentRecord } from "../model/document.js";
import { lastDay } from "../functions/vintages/published.js";

/** A file with a document, and what determines its place among the others. */
export interface DocumentFile {
  /** Below the folder of all documents: `fy2024/iij-1q24-release.ts`. */
  readonly path: string;
  /** The name under which the file exports the document. */
  readonly name: string;
  readonly published: { readonly date: string };
  readonly standing: DocumentRecord["standing"];
}

const lineOf = ({ path, name }: DocumentFile): string =>
  `import { ${name} } from "./${path.replace(/\.ts$/, ".js")}";\n`;
const entryOf = ({ name }: DocumentFile): string => `  ${name},\n`;

/**
 * The index with exactly these documents. Those already listed keep their order. A new one goes
 * before the first later one (an IIJ document also before the press of the same day), or to the
 * end.
 */
export function withAllDocuments(index: string, files: readonly DocumentFile[]): string {
  const kept = withoutOthers(index, files);
  const listed = files
    .filter((file) => kept.includes(lineOf(file)))
    .toSorted((one, other) => kept.indexOf(lineOf(one)) - kept.indexOf(lineOf(other)));
  const byName = files
    .filter((file) => !kept.includes(lineOf(file)))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  let text = kept;
  for (const file of byName) {
    const place = listed.findIndex((each) => comesAfter(each, file));
    const next = listed[place];
    text = next === undefined ? atEnd(text, file) : before(text, file, next);
    listed.splice(next === undefined ? listed.length : place, 0, file);
  }
  return text;
}

/** The index without documents whose file no longer exists. */
function withoutOthers(index: string, files: readonly DocumentFile[]): string {
  const lines = new Set(files.map(lineOf));
  const gone = [...index.matchAll(/import \{ (\w+) \} from "\.\/fy[^"]+";\n/g)].filter(
    ([line]) => !lines.has(line),
  );
  return gone.reduce(
    (text, [line, name = ""]) => text.replace(line, "").replace(`\n  ${name},\n`, "\n"),
    index,
  );
}

function comesAfter(each: DocumentFile, file: DocumentFile): boolean {
  const [day, own] = [lastDay(each.published.date), lastDay(file.published.date)];
  return day > own || (day === own && each.standing === "press" && file.standing !== "press");
}

const before = (index: string, file: DocumentFile, next: DocumentFile): string =>
  index
    .replace(lineOf(next), lineOf(file) + lineOf(next))
    .replace(`\n${entryOf(next)}`, `\n${entryOf(file)}${entryOf(next)}`);

function atEnd(index: string, file: DocumentFile): string {
  const end = index.lastIndexOf("];");
  const listed = index.slice(0, end) + entryOf(file) + index.slice(end);
  const imports = listed.indexOf("\n", listed.lastIndexOf("\nimport ") + 1) + 1;
  return listed.slice(0, imports) + lineOf(file) + listed.slice(imports);
}
