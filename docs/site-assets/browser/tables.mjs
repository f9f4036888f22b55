import Tablesort from "tablesort";
import { addFilter } from "./filter.mjs";
import { downloads } from "./downloads.mjs";
import { amountOf, periodOf } from "./sort-keys.mjs";

/** Tables of fewer rows are read as they are. */
const [sortedFrom, filteredFrom] = [8, 12];

for (const [name, keyOf] of Object.entries({ period: periodOf, amount: amountOf }))
  Tablesort.extend(
    name,
    (text) => keyOf(text) !== undefined,
    // Tablesort turns the order round. What has no key comes last.
    (one, other) => (keyOf(other) ?? Infinity) - (keyOf(one) ?? Infinity) || 0,
  );

const regions = [...document.querySelectorAll(".table-region")];
for (const region of regions) {
  const table = region.querySelector("table");
  if (table.tBodies[0].rows.length >= sortedFrom && !region.classList.contains("output"))
    new Tablesort(table);
}

for (const group of groupsOf(regions)) {
  const rows = group.flatMap((region) => [...region.querySelector("table").tBodies[0].rows]);
  const bar = document.createElement("div");
  bar.className = "table-bar";
  if (rows.length >= filteredFrom && !group[0].classList.contains("output")) addFilter(bar, group);
  bar.append(downloads(group));
  // A filter stands above what it filters; what only downloads, below.
  if (bar.querySelector("input")) firstOf(group).before(bar);
  else group.at(-1).after(bar);
}

/** Tables with the same head, one after another, are one: a document each, a length of period each. */
function groupsOf(all) {
  const headOf = (region) => region.querySelector("thead")?.textContent;
  return all.reduce((groups, region) => {
    const last = groups.at(-1);
    return last !== undefined && headOf(last[0]) === headOf(region)
      ? [...groups.slice(0, -1), [...last, region]]
      : [...groups, [region]];
  }, []);
}

/** Where a group of several tables begins: at the heading of the first. */
function firstOf(group) {
  if (group.length === 1) return group[0];
  let element = group[0];
  while (element.previousElementSibling && !/^H[2-4]$/.test(element.tagName))
    element = element.previousElementSibling;
  return /^H[2-4]$/.test(element.tagName) ? element : group[0];
}
