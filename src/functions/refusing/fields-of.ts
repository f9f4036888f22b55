/** What something may have under the keys of a `T`; nothing is known of any of it. */
export type Unread<T> = Readonly<Partial<Record<keyof T, unknown>>>;

const nothing = /* @__PURE__ */ Object.freeze({});

/**
 * Reads what a caller passed before anything is known of it. What is not an object has nothing under
 * any key, and nothing throws. That includes text: as an object it would have a key per character.
 */
export function fieldsOf<T = Record<string, unknown>>(value: unknown): Unread<T> {
  return (Object(value) === value ? value : nothing) as Unread<T>;
}
