/** Things by a key of theirs, in the order in which the keys first come; each list in its order. */
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
