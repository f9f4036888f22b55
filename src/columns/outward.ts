/**
 * The next double below or above a rounded quotient: the exact quotient is between the two
 * (Rump, Zimmermann, Boldo and Melquiond, "Computing predecessor and successor in rounding to
 * nearest", 2009). Zero is exact, since the numerator is a whole number.
 *
 * The factor is half of the distance from 1 to the next double, and a hair more. It is written twice
 * because bundlers turn constants of a module into variables, which the compiler would read and
 * unpack at every use.
 */
export const below = (q: number): number => q - 2 ** -53 * (1 + 2 ** -52) * Math.abs(q);
export const above = (q: number): number => q + 2 ** -53 * (1 + 2 ** -52) * Math.abs(q);
