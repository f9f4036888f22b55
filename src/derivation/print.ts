/** Lines of JSON as one string, which costs an import less than a template does. */
export function printLines(lines: string): string {
  return `'\\\n${escaped(lines).replaceAll("\n", "\\n\\\n")}'`;
}

/** One value in JSON as a string, which goes on in the next line where the JSON does. */
export function printJson(json: string): string {
  return `'${escaped(json).replaceAll("\n", "\\\n")}'`;
}

/** A value in JSON, a line for each figure. */
export function jsonOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map(jsonOf)
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonOf(item)}`);
  const between = isFlat(value) ? "," : ",\n";
  return Array.isArray(value) ? `[${parts.join(between)}]` : `{${parts.join(between)}}`;
}

/**
 * JSON as the inside of a string in single quotes, which suit it. An apostrophe is written as its
 * code: of a string with both a bundler would make a template.
 */
function escaped(json: string): string {
  return json.replaceAll("'", "\\u0027").replaceAll("\\", "\\\\");
}

function isFlat(value: object): boolean {
  return Object.values(value).every((item) => typeof item !== "object" || item === null);
}
