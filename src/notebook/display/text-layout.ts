import type { Column } from "./cell.js";
import { widthOf } from "./text-width.js";
import { widestPart } from "./wrapped.js";

/** The maximum width of a table, in columns of a terminal. */
export const most = 100;

/** The gap between two columns. */
export const gap = 2;

/** The minimum width of a column of words. */
const narrowest = 16;

/** The maximum width of a column of words that is repeated in every part of a table. */
const widestHead = 36;

/** A column with its index in the table, and its width. */
export interface Placed {
  readonly column: Column;
  readonly index: number;
  readonly width: number;
}

/** The natural width of each column. */
export type Natural = readonly { readonly column: Column; readonly body: number }[];

/** Whether the columns fit side by side, with each title on one line. */
export const fitsAsItIs = (natural: Natural): boolean =>
  totalOf(placedIn(natural, isWhole)) <= most;

/**
 * The columns of a table in parts that are at most as wide as a terminal; each part has the first
 * columns, which identify a line. Titles are wrapped first if that helps, then words.
 */
export function layoutOf(natural: Natural): readonly (readonly Placed[])[] {
  const whole = placedIn(natural, isWhole);
  if (totalOf(whole) <= most) return [whole];
  const narrow = narrowed(placedIn(natural, isBroken));
  if (totalOf(narrow) <= most) return [narrow];
  // If columns are split into parts anyway, there is room for the first columns.
  const heads = headsOf(placedIn(natural, isBroken)).map((head) => ({
    ...head,
    width: Math.min(head.width, widestHead),
  }));
  const parts: Placed[][] = [];
  for (const group of groupsOf(narrow.slice(heads.length))) {
    const last = parts.at(-1);
    if (last !== undefined && totalOf([...heads, ...last, ...group]) <= most) last.push(...group);
    else if (totalOf([...heads, ...group]) <= most) parts.push([...group]);
    else
      parts.push(
        ...group.map((one) => [
          { ...one, width: Math.min(one.width, most - totalOf(heads) - gap) },
        ]),
      );
  }
  return parts.map((part) => [...heads, ...part]);
}

/** The columns of words before the first number. */
function headsOf(placed: readonly Placed[]): readonly Placed[] {
  const first = placed.findIndex(({ column }) => column.isNumber);
  return placed.slice(0, Math.max(1, first));
}

const isWhole = widthOf;
const isBroken = widestPart;

function placedIn(natural: Natural, titled: (title: string) => number): readonly Placed[] {
  const placed = natural.map(({ column, body }, index) => ({
    column,
    index,
    width: Math.max(body, titled(column.title)),
  }));
  // The last column of a group is widened for the heading.
  return groupsOf(placed).flatMap((group) => {
    const heading = widestPart(group[0]?.column.group ?? "");
    const missing = Math.max(0, heading - totalOf(group));
    return group.map((one, index) =>
      index === group.length - 1 ? { ...one, width: one.width + missing } : one,
    );
  });
}

/** Narrows the widest columns of words by the excess width. */
function narrowed(placed: readonly Placed[]): readonly Placed[] {
  const widths = placed.map(({ width }) => width);
  const words = placed
    .filter(({ column, width }) => !column.isNumber && width > narrowest)
    .toSorted((one, other) => other.width - one.width);
  for (const { index, width } of words) {
    const tooMuch = totalOf(placed.map((one) => ({ width: widths[one.index] ?? 0 }))) - most;
    if (tooMuch > 0) widths[index] = Math.max(narrowest, width - tooMuch);
  }
  return placed.map((one) => ({ ...one, width: widths[one.index] ?? 0 }));
}

/** Neighbours under one heading; a column without a heading forms its own group. */
export function groupsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups.at(-1);
    const { group } = one.column;
    if (group !== undefined && last?.[0]?.column.group === group) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

export const totalOf = (placed: readonly Pick<Placed, "width">[]): number =>
  placed.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, placed.length - 1);
