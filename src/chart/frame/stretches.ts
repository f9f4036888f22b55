import type { Subject } from "../../model/figure.js";
import { gapOfRooms, type Room } from "./rooms.js";
import { among } from "./selection.js";
import type { ChartRow, ChartSpec } from "./spec.js";

/** Amounts of one definition, which share a scale, and the plot that they have for themselves. */
export interface Stretch {
  readonly id: string;
  /** What the amounts count, such as the shares after a split; absent if it is all one. */
  readonly definition?: string;
  readonly room: Room;
}

/** The height of a plot below the first one. */
const lower = 100;

/**
 * The plots of amounts per share: one for each kind of share that they count, because one scale
 * would make a dividend of JPY 16 look like nothing beside one of JPY 2,750, although it is more.
 * The first one has the rest of the height, and the others are below it, each with its own scale.
 */
export function stretchesOf(subjects: Iterable<Subject>, foot: number): readonly Stretch[] {
  const definitions = new Set<string>();
  for (const { definition } of subjects) if (definition !== undefined) definitions.add(definition);
  if (definitions.size < 2) return [{ id: "1", room: { foot } }];
  const last = definitions.size - 1;
  return [...definitions].map((definition, index) => ({
    id: String(index + 1),
    definition,
    room: {
      foot: foot + (last - index) * (lower + gapOfRooms),
      ...(index > 0 && { height: lower }),
    },
  }));
}

/** Which stretch an amount belongs to: without a definition, to that of the one before it. */
export function stretchFinder(
  stretches: readonly Stretch[],
): (about: Subject | undefined) => string | undefined {
  if (stretches.length < 2) return () => undefined;
  let current = stretches[0]?.id;
  return (about) => {
    current = stretches.find(({ definition }) => definition === about?.definition)?.id ?? current;
    return current;
  };
}

/** The rows of a stretch: all of them if there is only one. */
export function rowsIn(
  rows: readonly ChartRow[],
  stretches: readonly Stretch[],
  id: string,
): readonly ChartRow[] {
  return stretches.length < 2 ? rows : rows.filter(({ stretch }) => stretch === id);
}

/** The marks of each stretch, which draw only its rows. */
export function plotsOf(
  rows: readonly ChartRow[],
  stretches: readonly Stretch[],
  marks: (rows: readonly ChartRow[], stretch: Stretch, index: number) => ChartSpec["layer"],
): ChartSpec["layer"] {
  return stretches.flatMap((stretch, index) => {
    const drawn = marks(rowsIn(rows, stretches, stretch.id), stretch, index);
    return stretches.length < 2 ? drawn : among("stretch", stretch.id, drawn);
  });
}
