import type { Fact } from "./fact.js";
import { figureOf } from "./figure-of.js";
import { record } from "./record.js";

/** How Node and Deno show an object that brings its own way. */
const inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

/** In a record's text a figure is the number of its fact. */
interface Reference {
  readonly fact: number;
}

/**
 * A frozen record whose parts are read from JSON text when they are first asked for: importing thousands of figures must not cost
 * what building and freezing them costs. To `JSON.stringify`, `structuredClone`, spread and loops it is like any other object.
 */
 
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is derived beside the texts
/* @__NO_SIDE_EFFECTS__ */ export function lazyRecord<T extends object>(texts: Readonly<Record<string, string>>, facts: readonly Fact[]): T {
  const target = {};
  const figure = (_: string, value: unknown): unknown => (isReference(value) ? figureOf(facts[value.fact]) : value);
  for (const [key, text] of Object.entries(texts)) definePart(target, key, () => JSON.parse(text, figure) as unknown);
  return showingParts(target) as T;
}

/** The facts of one document: what they share, and the rest of each as a line of JSON. */
export interface FactTexts extends Pick<Fact, "document" | "published" | "standing"> {
  readonly rows: string;
}

/** The facts, each read from its text when it is first asked for. */
/* @__NO_SIDE_EFFECTS__ */
export function lazyFacts(documents: readonly (readonly [count: number, texts: FactTexts])[]): readonly Fact[] {
  const target: Fact[] = [];
  for (const [count, { rows, ...shared }] of documents) {
    let lines: readonly string[] | undefined;
    for (let line = 0; line < count; line += 1) {
      definePart(target, String(target.length), () => {
        lines ??= rows.split("\n");
        return { ...(JSON.parse(lines[line] ?? "") as object), ...shared };
      });
    }
  }
  return showingParts(target);
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "fact" in value;
}

function definePart(target: object, key: string, read: () => unknown): void {
  let part: unknown;
  Object.defineProperty(target, key, { get: (): unknown => (part ??= record(read())), enumerable: true });
}

/** Consoles would print getters; they show the parts instead. */
function showingParts<T extends object>(target: T): T {
  const show = (): unknown => (Array.isArray(target) ? [...(target as unknown[])] : { ...target });
  return Object.freeze(Object.defineProperty(target, inspect, { value: show }));
}
