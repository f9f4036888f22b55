/**
 * Groups items by a key. Groups are in the order in which their keys first occur; items keep
 * theirs.
 */
export function grouped<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string,
): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
