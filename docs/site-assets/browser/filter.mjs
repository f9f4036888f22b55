/** A column with so few values is filtered by choosing one. */
const mostChoices = 24;

/** Fields that hide the rows which do not have what is asked for, and the tables without a row. */
export function addFilter(bar, group) {
  const tables = group.map((region) => region.querySelector("table"));
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const search = document.createElement("input");
  search.type = "search";
  search.placeholder = "Filter rows";
  search.setAttribute("aria-label", "Filter rows");
  const choices = choicesOf(tables[0], rows);
  const count = document.createElement("span");
  count.className = "count";
  count.setAttribute("role", "status");

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const matches =
        words.every((word) => texts.get(row).includes(word)) &&
        choices.every(
          ({ column, select }) => select.value === "" || valueOf(row, column) === select.value,
        );
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    if (group.length > 1) for (const region of group) hideIfEmpty(region);
    count.textContent =
      shown === rows.length
        ? `${rows.length.toLocaleString("en-US")} rows`
        : `${shown.toLocaleString("en-US")} of ${rows.length.toLocaleString("en-US")} rows`;
  };
  search.addEventListener("input", show);
  for (const { select } of choices) select.addEventListener("change", show);
  bar.append(search, ...choices.map(({ select }) => select), count);
  show();
}

const valueOf = (row, column) => row.cells[column]?.textContent.trim() ?? "";

function choicesOf(table, rows) {
  return [...table.tHead.rows[0].cells].flatMap((head, column) => {
    const counts = new Map();
    for (const row of rows)
      counts.set(valueOf(row, column), (counts.get(valueOf(row, column)) ?? 0) + 1);
    counts.delete("");
    const values = [...counts.keys()];
    const isChoice =
      values.length >= 2 &&
      values.length <= mostChoices &&
      values.length * 3 <= rows.length &&
      values.every((value) => value.length <= 48 && !/^[-−+\d]/.test(value));
    if (!isChoice) return [];
    const name = head.textContent.trim();
    const select = document.createElement("select");
    select.setAttribute("aria-label", `Filter by ${name}`);
    select.append(
      new Option(`any ${name}`, ""),
      ...values.sort().map((value) => new Option(value, value)),
    );
    return [{ column, select }];
  });
}

/** A table without a row is hidden with its heading and with what stands between the two. */
function hideIfEmpty(region) {
  const isEmpty = [...region.querySelector("table").tBodies[0].rows].every((row) => row.hidden);
  region.hidden = isEmpty;
  for (let above = region.previousElementSibling; above; above = above.previousElementSibling) {
    if (above.matches(".table-region, .table-bar")) break;
    above.hidden = isEmpty;
    if (/^H[1-6]$/.test(above.tagName)) break;
  }
}
