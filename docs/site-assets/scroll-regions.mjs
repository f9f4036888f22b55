import { darkTwin } from "./site-files.mjs";

/**
 * Puts each table and each picture into a region of its own that scrolls, so that the page does not
 * on a narrow screen. The region can have the focus, for anyone who scrolls by keys, and is named
 * after the heading above it.
 */
export function scrollRegions(markdown) {
  markdown.core.ruler.push("scroll_regions", (state) => {
    const { tokens, Token } = state;
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
        offer(tokens[index + 1], Token);
      }
      if (token.type === "td_open") layOut(token, tokens[index + 1], Token);
    }
    state.tokens = withDoors(tokens, Token, markdown.utils.escapeHtml);
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
 * A number stays on one line, a long name in code or the path of a record breaks between its words, and a
 * sentence gets some width.
 */
function layOut(cell, inline, Token) {
  const text = textOf(inline);
  if (/\d/.test(text) && /^[-+\d .,()[\]∞]+(?:[kM]B|%)?$/.test(text))
    cell.attrJoin("class", "number");
  else if (/^[\w-]+(?:\.[\w-]+){2,}$/.test(text)) {
    cell.attrJoin("class", "path");
    inline.children = breakable(text, Token);
  } else if (text.length > 14) cell.attrJoin("class", text.length > 40 ? "long" : "phrase");
  inline.children = inline.children.flatMap((child) => {
    if (child.type === "code_inline" && /^\w{20,}$/.test(child.content))
      return [html("<code>", Token), ...breakable(child.content, Token), html("</code>", Token)];
    return child.type === "text" ? withWholeAmounts(child.content, Token) : [child];
  });
}

/** A line may end after a hyphen, and so after the minus sign of an amount. */
function withWholeAmounts(text, Token) {
  return text
    .split(/(?<!\w)(-[A-Z]{0,3}\d[\d.,]*)/)
    .flatMap((part, index) =>
      index % 2 === 0
        ? [plainText(part, Token)]
        : [html('<span class="number">', Token), plainText(part, Token), html("</span>", Token)],
    );
}

function breakable(text, Token) {
  return text.split(/(?<=\.)|(?<=[a-z])(?=[A-Z])/).flatMap((part, index) => {
    const name = plainText(part, Token);
    return index === 0 ? [name] : [html("<wbr>", Token), name];
  });
}

function plainText(content, Token) {
  return Object.assign(new Token("text", "", 0), { content });
}

function html(content, Token) {
  return Object.assign(new Token("html_inline", "", 0), { content });
}

/** Under a picture the file to download, and beside it the one for a dark page, if there is one. */
function offer(inline, Token) {
  const [image] = inline.children;
  const src = image.attrGet("src");
  const dark = darkTwin(src);
  if (dark !== undefined) {
    image.attrSet("class", "on-light");
    const twin = Object.assign(new Token("image", "img", 0), image, {
      attrs: image.attrs.map(([name, value]) => [name, value]),
    });
    twin.attrSet("src", dark);
    twin.attrSet("class", "on-dark");
    // A picture that is not shown is not fetched.
    for (const each of [image, twin]) each.attrSet("loading", "lazy");
    inline.children.push(twin);
  }
  if (!/\.svg$/.test(src)) return;
  inline.children.push(html(`<a class="picture-file" href="${src}" download>SVG</a>`, Token));
}

/**
 * A table of one row of links is a choice between ways to go on: on the site each is a card, with
 * its head as a title.
 */
function withDoors(tokens, Token, escape) {
  const found = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index].type !== "table_open") {
      found.push(tokens[index]);
      continue;
    }
    const end = tokens.findIndex(({ type }, at) => at > index && type === "table_close");
    const table = tokens.slice(index, end + 1);
    const doors = doorsIn(table);
    if (doors.length > 0) {
      const list = new Token("html_block", "", 0);
      const cards = doors.map(
        ({ title, href, text }) =>
          `<li><a href="${escape(href)}"><strong>${escape(title)}</strong> <span>${escape(text)}</span></a></li>`,
      );
      list.content = `<ul class="doors">${cards.join("")}</ul>\n`;
      found.push(list);
    } else found.push(...table);
    index = end;
  }
  return found;
}

function doorsIn(table) {
  const cells = (type) =>
    table.flatMap((token, index) => (token.type === type ? [table[index + 1]] : []));
  const heads = cells("th_open");
  const links = cells("td_open").map(({ children }) =>
    children.length === 3 && children[0].type === "link_open" ? children : undefined,
  );
  if (links.length !== heads.length || links.includes(undefined)) return [];
  return links.map(([link, text], index) => ({
    title: textOf(heads[index]),
    href: link.attrGet("href"),
    text: text.content,
  }));
}

function isPicture({ children }) {
  return children.length === 1 && children[0].type === "image";
}

function textOf({ children }) {
  return children.map(({ content }) => content).join("");
}
