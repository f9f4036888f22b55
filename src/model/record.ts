/**
 * Freezes a plain JSON value deeply, including below parts that are already frozen, and each part
 * once. It is recursive, so it has no purity mark itself (see `record`).
 */
function freezeInDepth(value: unknown, seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(Object.freeze(value));
  for (const inner of Object.values(value)) freezeInDepth(inner, seen);
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
  freezeInDepth(value, new Set());
  return value;
}
