import { describe } from "./describe.js";
import { refuse } from "./refuse.js";

/** A figure, or a number computed from figures. */
interface WithUnit {
  readonly unit: string;
}

/** Rejects a calculation with two units: there is no growth from yen to dollars. */
export function requireSameUnit(a: WithUnit, b: WithUnit): void {
  if (a.unit === b.unit) return;
  refuse("mixedUnits", {
    needs: "both figures in one unit",
    got: `${describe(a)} and ${describe(b)}`,
    values: [a, b],
  });
}
