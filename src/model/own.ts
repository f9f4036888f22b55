/**
 * The value of an own key of a record. Inherited keys do not count: a `decimals` on
 * `Object.prototype` must not become that of a figure.
 */
export function own(record: object | undefined, key: string): unknown {
  // A value that cannot be converted to a key has no entry.
  return record !== undefined && typeof key === "string" && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/**
 * A class whose objects inherit nothing. `Object.create(null)` would make a hash table each time,
 * which takes several times as long to fill and to read.
 */
const Bare = /* @__PURE__ */ (() => {
  const bare = function () {
    // The caller sets the keys.
  } as unknown as { new (): object; prototype: object };
  bare.prototype = Object.freeze(Object.create(null) as object);
  return bare;
})();

/** Several own keys of a record, for destructuring; the result inherits nothing. */
export function ownFields<T extends object, K extends keyof T & string>(
  record: T,
  keys: readonly K[],
): { readonly [P in K]?: T[P] } {
  const fields = new Bare() as { [P in K]?: T[P] };
  for (const key of keys) if (Object.hasOwn(record, key)) fields[key] = record[key];
  return fields;
}

/** The same keys without a prototype, so that readers see these and nothing inherited. */
export const ownOnly = <T extends object>(record: T): T =>
  Object.assign<object, T>(Object.create(null) as object, record);
