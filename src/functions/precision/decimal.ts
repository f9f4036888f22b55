import { Decimal as SharedDecimal } from "decimal.js";
import { EarningsError } from "../../model/earnings-error.js";
import { ownOnly } from "../../model/own.js";

/** A decimal number of decimal.js, made by the library's own clone of it. */
export type Decimal = SharedDecimal;

/**
 * The library's private constructor, which `Decimal.set` in a program does not affect. Results
 * print in plain digits however long they are, and forty digits suffice for further computing.
 */
const PrivateDecimal = /* @__PURE__ */ withoutSettings(
  SharedDecimal.clone(
    // Only these are settings.
    ownOnly({ defaults: true, precision: 40, toExpNeg: -9e15, toExpPos: 9e15 }),
  ),
);

/**
 * The constructor can be reached from every result, and a setting made there would change all later
 * results. `precision` and `rounding` stay writable because decimal.js itself changes them while it
 * works; no result depends on them.
 */
/* @__NO_SIDE_EFFECTS__ */
function withoutSettings(constructor: typeof SharedDecimal): typeof SharedDecimal {
  const refuseSettings = (settings: unknown): never => {
    throw new EarningsError("outOfRange", {
      function: "set",
      needs: "a constructor of your own",
      got: "the constructor of a result, which all results share",
      fix: "Write Decimal.clone().set(…) and convert the result: new YourDecimal(result).",
      values: [settings],
    });
  };
  const fixed = ownOnly({ writable: false, configurable: false });
  const refusing = ownOnly({ value: refuseSettings, ...fixed });
  return Object.defineProperties(constructor, {
    set: refusing,
    config: refusing,
    maxE: fixed,
    minE: fixed,
    toExpNeg: fixed,
    toExpPos: fixed,
  });
}

/** A new `Decimal`; results never share one, because a `Decimal` cannot be frozen. */
export function decimalOf(text: string): Decimal {
  return new PrivateDecimal(text);
}

/** Whether a value is a Decimal, of any copy of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return SharedDecimal.isDecimal(value);
}
