/**
 * Freezes a plain JSON value in depth, also below what is frozen already, and each part once.
 * Recursive, so it carries no purity mark itself (see `record`).
 */
function freezeInDepth(value: unknown, seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(Object.freeze(value));
  for (const inner of Object.values(value)) freezeInDepth(inner, seen);
}

/**
 * A record of the library: the value itself, frozen in depth, with its literal type.
 *
 * Only this outer function is marked free of side effects, so that bundlers drop records nobody
 * uses; the same mark on a recursive function lets minifiers drop the inner call and leaves a
 * shallow freeze.
 */
/* @__NO_SIDE_EFFECTS__ */
export function record<const T>(value: T): T {
  freezeInDepth(value, new Set());
  return value;
}
