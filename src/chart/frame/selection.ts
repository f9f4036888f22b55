import { type ChartRow, type ChartSpec, type ChartUnit, isGroup } from "./spec.js";

/**
 * The rows of a mark: the fields that they have, the fields that they lack, and the value of one.
 */
export interface Selection {
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly is?: readonly [field: string, value: string];
  readonly isNot?: readonly [field: string, value: string];
  /** Only rows in which these two fields are at least this far apart. */
  readonly apart?: readonly [lower: string, upper: string, distance: number];
}

/** Whether a row has a field; fields that do not apply are absent. */
export function hasField(row: ChartRow, field: string): boolean {
  return field in row;
}

/**
 * A mark over a selection of the rows, or nothing where it selects none: Vega would warn of a scale
 * without an extent. Fields and values are our own names; no text of a record comes into a filter.
 */
export function marksFor(
  rows: readonly ChartRow[],
  { has = [], lacks = [], is, isNot, apart }: Selection,
  unit: Omit<ChartUnit, "transform">,
): ChartUnit[] {
  const selects = (row: ChartRow): boolean =>
    has.every((field) => hasField(row, field)) &&
    !lacks.some((field) => hasField(row, field)) &&
    (is === undefined || row[is[0]] === is[1]) &&
    (isNot === undefined || row[isNot[0]] !== isNot[1]) &&
    (apart === undefined || Number(row[apart[1]]) - Number(row[apart[0]]) >= apart[2]);
  if (!rows.some(selects)) return [];
  const conditions = [
    ...has.map((field) => `isValid(datum.${field})`),
    ...lacks.map((field) => `!isValid(datum.${field})`),
    ...(is === undefined ? [] : [`datum.${is[0]} === '${is[1]}'`]),
    ...(isNot === undefined ? [] : [`datum.${isNot[0]} !== '${isNot[1]}'`]),
    ...(apart === undefined ? [] : [`datum.${apart[1]} - datum.${apart[0]} >= ${apart[2]}`]),
  ];
  return [{ transform: [{ filter: conditions.join(" && ") }], ...unit }];
}

/** Marks of which each draws only the rows that have one of our own values in a field. */
export function among(field: string, value: string, layer: ChartSpec["layer"]): ChartSpec["layer"] {
  const filter = `datum.${field} === '${value}'`;
  const narrowed = (unit: ChartUnit): ChartUnit =>
    unit.data === undefined
      ? { ...unit, transform: [...(unit.transform ?? []), { filter }] }
      : unit;
  return layer.map((each) =>
    isGroup(each) ? { layer: each.layer.map(narrowed) } : narrowed(each),
  );
}
