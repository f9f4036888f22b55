/**
 * Puts each table and each picture into a region of its own that scrolls, so that the page does not
 * on a narrow screen. The region can have the focus, for who scrolls by keys, and is named after
 * the heading above it.
 */
export function scrollRegions(markdown) {
  markdown.core.ruler.push("scroll_regions", ({ tokens, Token }) => {
    let heading = "";
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") heading = textOf(tokens[index + 1]);
      if (token.type === "table_open")
        token.meta = {
          name: heading === "" ? "Table" : `Table: ${heading}`,
          keyed: keyed(tokens, index),
        };
      if (token.type === "paragraph_open" && isPicture(tokens[index + 1])) {
        token.attrs = Object.entries({
          class: "picture-region",
          role: "region",
          tabindex: "0",
          "aria-label": `Picture: ${heading}`,
        });
      }
      if (token.type === "td_open") layOut(token, tokens[index + 1], Token);
    }
  });
  markdown.renderer.rules.table_open = (tokens, index) => {
    const { name, keyed } = tokens[index].meta;
    return `<div class="table-region${keyed ? " keyed" : ""}" role="region" tabindex="0" aria-label="${markdown.utils.escapeHtml(name)}"><table>\n`;
  };
  markdown.renderer.rules.table_close = () => "</table></div>\n";
}

/**
 * Whether the first column is short, as periods are: it then stays in sight while the others
 * scroll.
 */
function keyed(tokens, table) {
  const end = tokens.findIndex(({ type }, index) => index > table && type === "table_close");
  const rows = tokens
    .slice(table, end)
    .flatMap((token, index, all) => (token.type === "tr_open" ? [textOf(all[index + 2])] : []));
  return rows.every((first) => first.length <= 8);
}

/**
 * A number stays on one line, the path of a record breaks between its words, and a sentence gets
 * some width.
 */
function layOut(cell, inline, Token) {
  const text = textOf(inline);
  if (/\d/.test(text) && /^[-−+\d .,()[\]∞]+$/.test(text)) cell.attrJoin("class", "number");
  else if (/^[\w-]+(?:\.[\w-]+){2,}$/.test(text)) {
    cell.attrJoin("class", "path");
    inline.children = text.split(/(?<=\.)|(?<=[a-z])(?=[A-Z])/).flatMap((part, index) => {
      const [name, mayBreak] = [new Token("text", "", 0), new Token("html_inline", "", 0)];
      name.content = part;
      mayBreak.content = "<wbr>";
      return index === 0 ? [name] : [mayBreak, name];
    });
  } else if (text.length > 14) cell.attrJoin("class", text.length > 40 ? "long" : "phrase");
}

function isPicture({ children }) {
  return children.length === 1 && children[0].type === "image";
}

function textOf({ children }) {
  return children.map(({ content }) => content).join("");
}
