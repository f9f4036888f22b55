/** What something may have under the keys of a `T`; nothing is known of any of it. */
export type Unread<T> = Readonly<Partial<Record<keyof T, unknown>>>;

/**
 * Reads what a caller passed before anything is known of it: of what is no object there is nothing
 * under the keys that are asked for, and nothing throws.
 */
export function fieldsOf<T = Record<string, unknown>>(value: unknown): Unread<T> {
  return Object(value) as Unread<T>;
}
