import type { DocumentRecord } from "../../model/document.js";
import type { Fact } from "../../model/fact.js";
import type { DerivedRecords } from "../records.js";
import { table } from "./table.js";

const kinds: Readonly<Record<DocumentRecord["kind"], string>> = {
  presentation: "presentation",
  pressRelease: "press release",
  financialStatements: "financial statements",
  annualReport: "annual report",
  notice: "notice",
  article: "article",
};

/** Who vouches for a document, in the words of the pages. */
const standings: Readonly<Record<DocumentRecord["standing"], string>> = {
  issuer: "IIJ",
  mirror: "mirror of IIJ",
  press: "press",
};

const head = ["published", "title", "publisher", "kind", "standing", "language", "figures", "id"];

/** Every document with its title, publisher, day and address, and how many figures it states. */
export function documentList({ documents, facts }: DerivedRecords): string {
  const all = Object.values(documents);
  const figures = (id: string): number =>
    (facts as readonly Fact[]).filter(({ document }) => document === id).length;
  const rows = all.map(({ id, title, publisher, published, kind, standing, language, url }) => {
    const count = figures(id);
    return [
      published.date,
      url === undefined ? title : `[${title.replaceAll(/([[\]])/g, "\\$1")}](${url})`,
      publisher,
      kinds[kind],
      standings[standing],
      language === "ja" ? "Japanese" : "English",
      count === 0 ? "0" : `[${count}](ledger.md#${id})`,
      `\`${id}\``,
    ];
  });
  return `# Documents

The figures come from ${all.length} documents, published from ${all.at(0)?.published.date ?? ""} to ${all.at(-1)?.published.date ?? ""}. The standing says who published a document: IIJ, the press, or a mirror, which reprints what IIJ published. The title links to the document if it has an address. The number of figures
links to the document's section of the [ledger](ledger.md).

${table(head, rows)}
`;
}
