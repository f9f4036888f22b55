/** Buttons that write the rows which are shown, as CSV and as JSON. */
export function downloads(group) {
  const buttons = document.createElement("span");
  buttons.className = "downloads";
  const name = document
    .querySelector("h1")
    ?.textContent.trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  for (const [format, write, type] of [
    ["CSV", csv, "text/csv"],
    ["JSON", json, "application/json"],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = format;
    button.setAttribute("aria-label", `Download the table as ${format}`);
    button.addEventListener("click", () => {
      save(`${name || "table"}.${format.toLowerCase()}`, write(tableOf(group)), type);
    });
    buttons.append(button);
  }
  return buttons;
}

/** The head and the rows that are shown; of several tables each row says which it is from. */
function tableOf(group) {
  const headOf = (region) => [...region.querySelector("table").tHead.rows].at(0).cells;
  const texts = (cells) => [...cells].map((cell) => cell.textContent.trim());
  const sections = group.map((region) => headingOf(region));
  const isTold = group.length > 1 && sections.every((section) => section !== undefined);
  const head = texts(headOf(group[0])).map(
    (text, index) => text || (index === 0 ? "name" : `column ${index + 1}`),
  );
  const rows = group.flatMap((region, index) =>
    [...region.querySelector("table").tBodies[0].rows]
      .filter((row) => !row.hidden)
      .map((row) => [...(isTold ? [sections[index]] : []), ...texts(row.cells)]),
  );
  return { head: [...(isTold ? ["section"] : []), ...head], rows };
}

function headingOf(region) {
  for (let above = region.previousElementSibling; above; above = above.previousElementSibling)
    if (/^H[2-6]$/.test(above.tagName)) return above.textContent.trim();
  return undefined;
}

function csv({ head, rows }) {
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [head, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function json({ head, rows }) {
  const records = rows.map((cells) =>
    Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])),
  );
  return `${JSON.stringify(records, undefined, 2)}\n`;
}

function save(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
