import type { Quantity, Rounding, Subject } from "@iij/earnings";

/** A figure as a user writes one, frozen: a function that changes it throws. */
export function figure<U extends string>(
  value: string,
  unit: U,
  decimals?: number,
  rounding?: Rounding,
  subject: Subject = {},
): Quantity<U> {
  return Object.freeze({
    value,
    unit,
    ...(decimals === undefined ? {} : { decimals }),
    ...(rounding === undefined ? {} : { rounding }),
    ...subject,
  });
}

/** An exact amount of yen. */
export const yen = (value: string, subject?: Subject): Quantity<"JPY"> =>
  figure(value, "JPY", undefined, undefined, subject);

/** An amount printed in billions of yen with one digit behind the point: `billions("10.6")`. */
export const billions = (printed: `${number}.${number}`, subject?: Subject): Quantity<"JPY"> =>
  figure(`${printed.replace(".", "")}00000000`, "JPY", -8, undefined, subject);
