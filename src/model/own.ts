/**
 * What a record has under a key itself, and not what every object has: nobody's `decimals` on
 * `Object.prototype` may become those of a figure.
 */
export function own(record: object | undefined, key: string): unknown {
  // What cannot be a key, such as an object without a text, is under none.
  return record !== undefined && typeof key === "string" && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** The same for some keys of a record, to be taken apart; without a prototype itself. */
export function ownFields<T extends object, K extends keyof T & string>(
  record: T,
  keys: readonly K[],
): { readonly [P in K]?: T[P] } {
  const fields = Object.create(null) as { [P in K]?: T[P] };
  for (const key of keys) if (Object.hasOwn(record, key)) fields[key] = record[key];
  return fields;
}

/** The same keys without a prototype: an object of which others read these and nothing else. */
export const ownOnly = <T extends object>(record: T): T =>
  Object.assign<object, T>(Object.create(null) as object, record);
