import type { Fact } from "./fact.js";
import { subjectOf } from "./subject-of.js";

/**
 * Facts as lines of text, as short as they can be read in a diff, since all of them are loaded with every import:
 *
 *     # document|published|standing
 *     @ locator|what all facts of the place share
 *     id|value unit decimals|printed|what else there is
 *
 * What else there is are keys with their values (`role=comparative`), or alone (`readOnce`) where they are true. A wording
 * has no number. Metric and period follow from the id, unless they are given.
 */
export function readFacts(lines: string): readonly Fact[] {
  const facts: Attributes[] = [];
  let shared: Attributes = {};
  let place: Attributes = {};
  for (const line of lines.split("\n")) {
    const [first = "", ...cells] = line.split("|");
    const name = first.slice(2);
    if (line.startsWith("# ")) shared = { document: name, published: cells[0], standing: cells[1] };
    else if (line.startsWith("@ ")) place = { ...shared, locator: name, ...attributes(cells) };
    else facts.push(inOrder({ ...place, ...subjectOf(first), id: first, ...number(cells[0]), printed: cells[1], ...attributes(cells.slice(2)) }));
  }
  return facts as unknown as readonly Fact[];
}

type Attributes = Readonly<Record<string, unknown>>;

/** Every key of a fact, in the order in which a fact has them. */
export const factKeys = [
  ...["id", "value", "unit", "decimals", "qualifier", "metric", "period", "comparedTo", "accountingStandard", "definition", "nonGaap"],
  ...["remark", "company", "printed", "locator", "role", "readOnce", "document", "published", "standing"],
];

function inOrder(attributes: Attributes): Attributes {
  const ordered: Record<string, unknown> = {};
  for (const key of factKeys) if (attributes[key] !== undefined) ordered[key] = attributes[key];
  return ordered;
}

function number(cell = ""): Attributes {
  const [value, unit, decimals] = cell.split(" ");
  return cell === "" ? {} : { value, unit, ...(decimals === undefined ? {} : { decimals: Number(decimals) }) };
}

function attributes(cells: readonly string[]): Attributes {
  return Object.fromEntries(
    cells.map((cell) => {
      const [key = "", value = true] = cell.split("=");
      return [key, value];
    }),
  );
}
