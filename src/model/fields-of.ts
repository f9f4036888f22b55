/** The keys of a `T` with unknown values. */
export type Unread<T> = Readonly<Partial<Record<keyof T, unknown>>>;

const nothing = /* @__PURE__ */ Object.freeze({});

/**
 * Reads the keys of an argument that has not been checked: anything but an object has none of them,
 * and nothing throws. That includes text, which as an object would have a key per character.
 */
export function fieldsOf<T = Record<string, unknown>>(value: unknown): Unread<T> {
  return (Object(value) === value ? value : nothing) as Unread<T>;
}
