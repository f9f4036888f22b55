/** The keys and list indexes that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** A path as in JavaScript. */
export function pathText(path: JsonPath): string {
  if (path.length === 0) return "the file";
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[A-Za-z_$][\w$]{0,79}$/.test(key)) return `[${JSON.stringify(key.slice(0, 80))}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
