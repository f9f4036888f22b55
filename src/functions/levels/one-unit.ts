import { bare, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/**
 * Rejects yen and dollars in one table or picture; if a unit is named, only figures in that unit
 * count.
 */
export function requireOneUnit(
  units: readonly (string | undefined)[],
  wanted: string | undefined,
): string {
  const available = [...new Set(units.filter((unit) => unit !== undefined))];
  const fix = `Available: ${some(available, ", ")}.`;
  const [unit] = wanted === undefined ? available : [wanted];
  if (unit === undefined)
    return refuse("outOfRange", {
      needs: "at least one figure that is a number",
      got: "words only",
      values: units,
    });
  if (!available.includes(unit))
    refuse("outOfRange", {
      needs: "a unit that the series has",
      got: show(wanted),
      fix,
      values: [wanted],
    });
  if (wanted === undefined && available.length > 1)
    refuse("mixedUnits", {
      needs: "figures in one unit",
      got: some(available, " and "),
      fix,
      values: units,
    });
  return unit;
}

/** The most units that an error message lists. */
const most = 8;

const some = (units: readonly string[], between: string): string =>
  units
    .slice(0, most)
    .map((each) => bare(each))
    .join(between) + (units.length > most ? ` and ${units.length - most} more` : "");
