import type { Fact } from "./fact.js";
import { figureOf } from "./figure-of.js";
import { lazily } from "./lazy-part.js";

/**
 * A frozen record whose parts are read from JSON text when they are first asked for: importing thousands of figures must not cost
 * what building and freezing them costs. To `JSON.stringify`, `structuredClone`, spread and loops it is like any other object.
 * Where facts are given, a number in a text is that of a fact, and stands for its figure.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is derived beside the texts
/* @__NO_SIDE_EFFECTS__ */ export function lazyRecord<T extends object>(texts: Readonly<Record<string, string>>, facts?: readonly Fact[]): T {
  const figure = (_: string, value: unknown): unknown => (typeof value === "number" ? figureOf(facts?.[value]) : value);
  return lazily({}, Object.keys(texts), (key) => JSON.parse(texts[key] ?? "", facts && figure) as unknown) as T;
}
