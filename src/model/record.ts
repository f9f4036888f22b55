/**
 * Freezes a plain JSON value deeply, including below parts that are already frozen, and each part
 * once. It is recursive, so it has no purity mark itself (see `record`).
 */
function freezeInDepth(value: object, seen?: Set<object>): void {
  Object.freeze(value);
  let all = seen;
  const parts = Object.values(value) as readonly unknown[];
  // Not by `for…of`, which makes an object for each key of each record until V8 has optimized it.
  for (let place = 0; place < parts.length; place += 1) {
    const inner = parts[place];
    if (typeof inner !== "object" || inner === null) continue;
    // Most records have no parts, and need no list of those that were seen.
    all ??= new Set([value]);
    if (all.has(inner)) continue;
    all.add(inner);
    freezeInDepth(inner, all);
  }
}

/**
 * A record of the library: the value itself, deeply frozen, with its literal type.
 *
 * Only this outer function is marked free of side effects, so that bundlers drop unused records.
 * The same mark on the recursive function would let minifiers drop the inner call and leave a
 * shallow freeze.
 */
/* @__NO_SIDE_EFFECTS__ */
export function record<const T>(value: T): T {
  if (typeof value === "object" && value !== null) freezeInDepth(value);
  return value;
}
