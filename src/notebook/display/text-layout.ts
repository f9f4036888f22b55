import type { Column } from "./cell.js";
import { widthOf } from "./text-width.js";
import { widestPart } from "./wrapped.js";

/** As many columns of a terminal as a table takes. */
export const most = 100;

/** Between two columns. */
export const gap = 2;

/** As narrow as a column of words becomes. */
const narrowest = 16;

/** As wide as a column of words is that stands before every part of a table. */
const widestHead = 36;

/** A column with its place in the table, and how wide it is drawn. */
export interface Placed {
  readonly column: Column;
  readonly index: number;
  readonly width: number;
}

/** How wide each column is if it may be. */
export type Natural = readonly { readonly column: Column; readonly body: number }[];

/** Whether the columns stand beside each other, with their titles in one line each. */
export const fitsAsItIs = (natural: Natural): boolean =>
  totalOf(placedIn(natural, isWhole)) <= most;

/**
 * The columns of a table as parts that are at most as wide as a terminal; each has the first
 * columns, which say what a line is about. Titles are broken where that helps, then words.
 */
export function layoutOf(natural: Natural): readonly (readonly Placed[])[] {
  const whole = placedIn(natural, isWhole);
  if (totalOf(whole) <= most) return [whole];
  const narrow = narrowed(placedIn(natural, isBroken));
  if (totalOf(narrow) <= most) return [narrow];
  // Where columns go below each other anyway, there is room to say what the lines are about.
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
  // The last column of a group makes room for the heading.
  return groupsOf(placed).flatMap((group) => {
    const heading = widestPart(group[0]?.column.group ?? "");
    const missing = Math.max(0, heading - totalOf(group));
    return group.map((one, index) =>
      index === group.length - 1 ? { ...one, width: one.width + missing } : one,
    );
  });
}

/** Takes what is too much from the widest columns of words. */
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

/** Neighbours under one heading; a column without one is by itself. */
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
