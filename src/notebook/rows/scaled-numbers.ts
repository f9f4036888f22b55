import { ownFields } from "../../model/own.js";
import { compare, exactOf } from "../../functions/precision/exact.js";
import { type ChartScale, scaleOf } from "../../chart/frame/scale.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * The scale of the numbers in rows: `one` or `percent` for ratios, powers of ten for everything
 * else.
 */
export type RowScale = ChartScale;

/** A number and its bounds as exact text, as far as they exist. */
interface Amounts {
  readonly value?: string | undefined;
  readonly middle?: string | undefined;
  readonly lower?: string | undefined;
  readonly upper?: string | undefined;
}

/** The same as plain numbers. */
interface Numbers {
  readonly value: number | null;
  readonly middle: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How exact text becomes a plain number. */
export interface ScaledNumbers {
  readonly scale: RowScale;
  /**
   * The exact decimals in the scale, converted to the nearest JavaScript numbers; missing ones are
   * `null`. Two different bounds never become equal, which would look exact.
   */
  readonly numbersOf: (amounts: Amounts) => Numbers;
}

/** The numbers of a unit in the scale that the caller chose. */
export function scaledNumbers(unit: string, chosen: RowScale = "one"): ScaledNumbers {
  // Charts draw ratios in percent only; tables leave them as they are, like data frames.
  const drawn =
    unit === "ratio" && chosen === "one"
      ? (amount: string) => finite(amount)
      : scaleOf(unit, [], chosen, "en").drawn;
  const numberOf = (amount: string | undefined): number | null =>
    amount === undefined ? null : drawn(amount);
  return {
    scale: chosen,
    numbersOf: (given) => {
      const amounts = ownFields(given, ["value", "middle", "lower", "upper"]);
      const [value, middle, lower, upper] = [
        numberOf(amounts.value),
        numberOf(amounts.middle),
        numberOf(amounts.lower),
        numberOf(amounts.upper),
      ];
      if (
        lower === null ||
        lower !== upper ||
        compare(exactOf(amounts.lower ?? ""), exactOf(amounts.upper ?? "")) === 0
      )
        return { value, middle, lower, upper };
      // One JavaScript number away, or two.
      const step = Math.abs(lower) * Number.EPSILON;
      // The largest number has none after it, and Infinity is not an amount.
      const largest = Number.MAX_VALUE;
      return {
        value,
        middle,
        lower: Math.max(lower - step, -largest),
        upper: Math.min(upper + step, largest),
      };
    },
  };
}

function finite(amount: string): number {
  const number = Number(amount);
  if (Number.isFinite(number)) return number;
  refuse("outOfRange", {
    needs: "ratios below 10^308",
    got: `${amount.length} digits`,
    values: [amount],
  });
}
