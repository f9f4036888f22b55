import { EarningsError } from "../../model/earnings-error.js";
import { describe } from "./describe.js";

/** A figure, or what was computed from figures. */
interface WithUnit {
  readonly unit: string;
}

/** Refuses a calculation over two units: there is no growth from yen to dollars. */
export function requireSameUnit(caller: string, a: WithUnit, b: WithUnit): void {
  if (a.unit === b.unit) return;
  throw new EarningsError("mixedUnits", {
    function: caller,
    needs: "both figures in one unit",
    got: `${describe(a)} and ${describe(b)}`,
    values: [a, b],
  });
}
