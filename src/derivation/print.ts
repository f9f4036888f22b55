/** Lines of JSON as one string, which costs an import less than a template does. */
export function printLines(lines: string): string {
  return `'\\\n${escaped(lines).replaceAll("\n", "\\n\\\n")}'`;
}

/** A value as a string of JSON, a figure a line; where figures have numbers, those stand for them. */
export function printJson(value: unknown, numberOf?: (figure: object) => number | undefined): string {
  return `'${escaped(json(value, numberOf)).replaceAll("\n", "\\\n")}'`;
}

function json(value: unknown, numberOf?: (figure: object) => number | undefined): string {
  if (typeof value === "number" && numberOf) throw new Error(`printJson cannot write ${value}: it would be read as the number of a fact.`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const number = numberOf?.(value);
  if (number !== undefined) return String(number);
  const inner = (item: unknown): string => json(item, numberOf);
  const parts = Array.isArray(value) ? value.map(inner) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${inner(item)}`);
  const between = isFlat(value) ? "," : ",\n";
  return Array.isArray(value) ? `[${parts.join(between)}]` : `{${parts.join(between)}}`;
}

/** JSON as the inside of a string in single quotes, which suit it. An apostrophe is written as its code: of a string with both a bundler would make a template. */
function escaped(json: string): string {
  return json.replaceAll("'", "\\u0027").replaceAll("\\", "\\\\");
}

function isFlat(value: object): boolean {
  return Object.values(value).every((item) => typeof item !== "object" || item === null);
}
