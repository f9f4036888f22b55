/** The keys of a `T` with unknown values. */
export type Unread<T> = Readonly<Partial<Record<keyof T, unknown>>>;

/**
 * Reads the keys of an argument that has not been checked: anything but an object has none of them,
 * and nothing throws.
 */
export function fieldsOf<T = Record<string, unknown>>(value: unknown): Unread<T> {
  return Object(value) as Unread<T>;
}
