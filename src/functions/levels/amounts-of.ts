import { textOf } from "../precision/exact.js";
import type { Level } from "./level.js";

/** The amounts of a level as plain decimal text, as far as it has them. */
export interface Amounts {
  readonly value?: string;
  readonly middle?: string;
  readonly lower?: string;
  readonly upper?: string;
}

/** The midpoint of two bounds never appears under the key of a stated number. */
export function amountsOf({ point, isMiddle, lower, upper }: Level): Amounts {
  return {
    ...(point && (isMiddle ? { middle: textOf(point) } : { value: textOf(point) })),
    ...(lower && { lower: textOf(lower.at) }),
    ...(upper && { upper: textOf(upper.at) }),
  };
}
