/**
 * Which lines of a text another one leaves out, and before which of them it has lines of its own:
 * what a diff of the two shows.
 */
export interface ChangedLines {
  /** Numbers of the lines that are gone, from 0. */
  readonly removed: readonly number[];
  /** For each line that is new, the number of the line before which it stands. */
  readonly added: readonly number[];
}

/** The fewest lines by which two texts differ, by their longest common subsequence. */
export function changedLines(before: string, after: string): ChangedLines {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let [end, nowEnd] = [old.length, now.length];
  while (end > start && nowEnd > start && old[end - 1] === now[nowEnd - 1])
    [end, nowEnd] = [end - 1, nowEnd - 1];
  const common = commonLengths(old.slice(start, end), now.slice(start, nowEnd));
  const removed: number[] = [];
  const added: number[] = [];
  let [i, j] = [0, 0];
  while (start + i < end || start + j < nowEnd) {
    const isCommon = start + i < end && start + j < nowEnd && old[start + i] === now[start + j];
    if (isCommon) [i, j] = [i + 1, j + 1];
    else if (
      start + j < nowEnd &&
      (start + i === end || (common[i]?.[j + 1] ?? 0) >= (common[i + 1]?.[j] ?? 0))
    ) {
      added.push(start + i);
      j += 1;
    } else {
      removed.push(start + i);
      i += 1;
    }
  }
  return { removed, added };
}

/** For each pair of places, how many lines what follows them has in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths: Uint16Array[] = [new Uint16Array(now.length + 1)];
  for (const line of [...old].reverse()) {
    const next = lengths[0] ?? new Uint16Array(0);
    const row = new Uint16Array(now.length + 1);
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] = line === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    lengths.unshift(row);
  }
  return lengths;
}
