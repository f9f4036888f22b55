/** A key of a record itself, and not of what every object has. */
export function own(record: object | undefined, key: string): unknown {
  // What cannot be a key, such as an object without a text, is under none.
  return record !== undefined && typeof key === "string" && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
