// A page of Markdown as text for a terminal: the page of 3Q02 has headings, paragraphs, lists of
// one line each, tables and pictures.

const indent = "  ";

/** The page with at most so many columns a line, as far as words and tables allow. */
export function terminalPage(markdown, width) {
  const printed = [];
  let rows = [];
  // A paragraph may have several lines, and a comment is for whoever edits the page.
  const joined = markdown.replace(/<!--[^]*?-->\s*/g, "").replace(/(?<=[^\n])\n(?![\n|#!-])/g, " ");
  for (const line of [...joined.split("\n"), ""]) {
    if (line.startsWith("|")) {
      rows.push(cellsOf(line));
      continue;
    }
    // The second row is the rule below the head.
    if (rows.length > 0) printed.push(...tableLines(rows[0], rows.slice(2), width));
    rows = [];
    if (!line.startsWith("![")) printed.push(...proseLines(line, width));
  }
  return printed
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd();
}

/** A title with a rule as wide as it is. */
export function underlined(title, rule = "-") {
  return `${title}\n${rule.repeat(columnsOf(title))}`;
}

/** What a terminal shows of the text: a link is its words. */
function plain(text) {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\\([|~])/g, "$1");
}

function proseLines(line, width) {
  const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
  if (title !== undefined) return [underlined(plain(title), marks === "#" ? "=" : "-")];
  return wrapped(plain(line), width, line.startsWith("- ") ? indent : "");
}

function cellsOf(line) {
  return line
    .replace(/^\| ?| ?\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.trim()));
}

/** Aligned columns where they fit, else each row under its first cell, with the heads beside. */
function tableLines(head, rows, width) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => columnsOf(cells[column]))),
  );
  const total = widths.reduce((sum, each) => sum + each + indent.length, -indent.length);
  if (total > width) return rows.flatMap((cells) => rowLines(head, cells, width));
  const aligned = (cells) =>
    cells
      .map((cell, column) => cell + " ".repeat(widths[column] - columnsOf(cell)))
      .join(indent)
      .trimEnd();
  const rule = widths.map((each) => "-".repeat(each)).join(indent);
  return [aligned(head), rule, ...rows.map(aligned)];
}

function rowLines([firstHead, ...heads], [first, ...cells], width) {
  const said = cells.flatMap((cell, index) =>
    cell === "" ? [] : [heads[index] === "" ? cell : `${heads[index]}: ${cell}`],
  );
  const name = firstHead === "" ? first : `${firstHead}: ${first}`;
  return [
    ...(first === "" ? [] : [name]),
    ...(said.length === 0 ? [] : wrapped(indent + said.join(" · "), width, indent)),
  ];
}

/** Lines broken between words, the second and later ones behind the indent. */
function wrapped(text, width, behind) {
  const lines = [];
  let line = "";
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== "" && columnsOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = behind + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A terminal gives characters of Chinese and Japanese two columns. */
function columnsOf(text) {
  return [...text].reduce(
    (sum, each) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(each) ? 2 : 1),
    0,
  );
}
