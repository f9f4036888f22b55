import { existsSync, readFileSync } from "node:fs";

/**
 * The page of a notebook has its outputs as plain text, for the repository and the package. On the
 * site they are what Jupyter shows: its tables.
 */
export function showOutputs(page) {
  const path = `docs/notebooks/${page.frontmatter.file}.ipynb`;
  if (!existsSync(path)) return;
  const tables = JSON.parse(readFileSync(path, "utf8"))
    .cells.flatMap(({ outputs = [] }) => outputs)
    .flatMap(({ data = {} }) => {
      const html = joined(data["text/html"]);
      return html.includes("<table") ? [{ html, text: joined(data["text/plain"]) }] : [];
    });
  for (const part of page.content) {
    if (part.kind !== "code" || part.text !== fence(tables[0]?.text)) continue;
    part.kind = "text";
    part.text = region(tables.shift().html);
  }
  if (tables.length > 0)
    throw new Error(`${path} has a table that its page does not have. Run: npm run notebooks`);
}

/**
 * A table in a region that scrolls, as the tables of Markdown are. What pandas says of style is
 * left to the site's, and a blank line would end the HTML in Markdown.
 */
function region(html) {
  const table = html
    .replace(/<style scoped>[^]*?<\/style>/, "")
    .replace(' border="1"', "")
    .replaceAll(/\n\s*(?=\n)/g, "")
    .trim();
  const [, caption = "of the notebook"] = /<caption[^>]*>([^<]*)/.exec(table) ?? [];
  return `<div class="table-region output" role="region" tabindex="0" aria-label="Table: ${caption}">\n${table}\n</div>`;
}

const joined = (lines = "") => (typeof lines === "string" ? lines : lines.join(""));

const fence = (text = "") => `\`\`\`text\n${text.replace(/^\n+|\s+$/g, "")}\n\`\`\``;
