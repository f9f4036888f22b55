/** Lines of JSON as one string, which imports faster than a template literal. */
export function printLines(lines: string): string {
  return `'\\\n${escaped(lines).replaceAll("\n", "\\n\\\n")}'`;
}

/** One JSON value as a string that continues on the next line wherever the JSON does. */
export function printJson(json: string): string {
  return `'${escaped(json).replaceAll("\n", "\\\n")}'`;
}

/** A value in JSON, with one line per figure. */
export function jsonOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map(jsonOf)
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonOf(item)}`);
  const between = isFlat(value) ? "," : ",\n";
  return Array.isArray(value) ? `[${parts.join(between)}]` : `{${parts.join(between)}}`;
}

/**
 * JSON as the contents of a string in single quotes. Apostrophes are written as their code:
 * bundlers would turn a string with both kinds of quotes into a template literal.
 */
function escaped(json: string): string {
  return json.replaceAll("'", "\\u0027").replaceAll("\\", "\\\\");
}

function isFlat(value: object): boolean {
  return Object.values(value).every((item) => typeof item !== "object" || item === null);
}
