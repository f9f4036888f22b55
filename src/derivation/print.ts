/** A value as TypeScript source: objects of plain values on one line, so that one figure is one line. */
export function printValue(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => printValue(item, deeper))
    : Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printValue(item, deeper)}`);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  if (isFlat(value)) return isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join("")}${indent}${close}`;
}

function printKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
}

/** JSON as a template literal. */
export function printTemplate(json: string): string {
  return `\`${json.replace(/[\\`]|\$\{/g, "\\$&")}\``;
}

/** A value as JSON, a figure a line; what `replaced` gives stands for a figure. */
export function printJson(value: unknown, replaced: (figure: object) => object | undefined): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const instead = replaced(value);
  if (instead !== undefined) return JSON.stringify(instead);
  if (isFlat(value)) return JSON.stringify(value);
  const inner = (item: unknown): string => printJson(item, replaced);
  const parts = Array.isArray(value) ? value.map(inner) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${inner(item)}`);
  return Array.isArray(value) ? `[${parts.join(",\n")}]` : `{${parts.join(",\n")}}`;
}

function isFlat(value: object): boolean {
  return Object.values(value).every((item) => typeof item !== "object" || item === null);
}
