import { lazily } from "./lazy-part.js";

/**
 * A frozen record whose parts are read from JSON text on first access: importing thousands of
 * figures must not cost as much as building and freezing them. For `JSON.stringify`,
 * `structuredClone`, spread and loops it is like any other object.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is derived beside the texts
/* @__NO_SIDE_EFFECTS__ */ export function lazyRecord<T extends object>(
  texts: Readonly<Record<string, string>>,
): T {
  return lazily({}, Object.keys(texts), (key) => JSON.parse(texts[key] ?? "") as unknown) as T;
}
