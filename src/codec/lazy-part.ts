import { ownOnly } from "../model/own.js";
import { record } from "../model/record.js";

/** How Node and Deno show an object that brings its own way. */
const inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

/**
 * The target, frozen, with a part under each key that is read, and frozen in depth, when it is
 * first asked for. Consoles would print getters; they show the parts instead.
 */
export function lazily<T extends object, K extends number | string>(
  target: T,
  keys: Iterable<K>,
  read: (key: K) => unknown,
): T {
  const parts = new Map<K, unknown>();
  const part = (key: K): unknown => {
    if (!parts.has(key)) parts.set(key, record(read(key)));
    return parts.get(key);
  };
  // Bound functions come cheaper than closures, of which each needs a scope of its own.
  for (const key of keys)
    Object.defineProperty(
      target,
      key,
      ownOnly({ get: part.bind(undefined, key), enumerable: true }),
    );
  const show = (): unknown => (Array.isArray(target) ? [...(target as unknown[])] : { ...target });
  return Object.freeze(Object.defineProperty(target, inspect, ownOnly({ value: show })));
}
