import { basename } from "node:path";
import { KindRouter } from "typedoc";

/** Under which heading of the menu a page stands; the guides are all others. */
const groups = new Map([
  ...[
    "reference",
    "charts",
    "notebooks",
    "third-quarter-2002",
    "twenty-five-years",
    "ledger",
    "metrics",
    "documents",
    "records",
    "coverage",
    "guidance-record",
    "inference",
    "inferred",
    "leave-one-out",
    "glossary",
    "files",
    "performance",
  ].map((file) => [file, "Pages"]),
  ...[
    "contributing",
    "data-guidelines",
    "adding-a-document",
    "architecture",
    "testing",
    "CHANGELOG",
  ].map((file) => [file, "How it is made"]),
]);

/** A page is called by its first heading and lies under the name of its file. */
export function namePage(page) {
  const file = basename(page.name);
  const [, title] = /^# (.+)$/m.exec(page.content.map(({ text }) => text).join("")) ?? [];
  if (title === undefined) throw new Error(`${file}.md needs a heading of the first level.`);
  page.name = title;
  page.frontmatter = { file, group: groups.get(file) ?? "Guides" };
}

export class PageRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return reflection.isDocument()
      ? `pages/${reflection.frontmatter.file}`
      : super.getIdealBaseName(reflection);
  }
}
