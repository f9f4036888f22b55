/** Lines as one string, which costs an import less than a template does. */
export function printLines(text: string): string {
  return `'\\\n${escaped(text).replaceAll("\n", "\\n\\\n")}'`;
}

/**
 * A value as a string of JSON, a figure a line; where figures have numbers, those stand for them. Single quotes suit JSON; an
 * apostrophe is written as its code, since a bundler would make a template of a string with both.
 */
export function printJson(value: unknown, numberOf?: (figure: object) => number | undefined): string {
  return `'${escaped(json(value, numberOf).replaceAll("'", "\\u0027")).replaceAll("\n", "\\\n")}'`;
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

function escaped(text: string): string {
  return text.replace(/[\\']/g, "\\$&").replaceAll("\t", "\\t");
}

function isFlat(value: object): boolean {
  return Object.values(value).every((item) => typeof item !== "object" || item === null);
}
