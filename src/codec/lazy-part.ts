import { ownOnly } from "../model/own.js";
import { record } from "../model/record.js";

/** The method by which an object tells Node and Deno how to show it. */
const inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

/**
 * Defines parts on the target and freezes it. Each part is read, and deeply frozen, on first
 * access. Consoles show the parts instead of getters.
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
  // One descriptor for all, and bound functions: closures would each need a scope of their own.
  const descriptor = ownOnly({ get: (): unknown => undefined, enumerable: true });
  for (const key of keys) {
    descriptor.get = part.bind(undefined, key);
    Object.defineProperty(target, key, descriptor);
  }
  const show = (): unknown => (Array.isArray(target) ? [...(target as unknown[])] : { ...target });
  return Object.freeze(Object.defineProperty(target, inspect, ownOnly({ value: show })));
}
