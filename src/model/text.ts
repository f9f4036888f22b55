/**
 * Text that files can hold: some readers stop at a NUL, and half of a surrogate pair cannot be
 * encoded in UTF-8.
 */
export const storable = /^[^\0\p{Surrogate}]*$/u;

/**
 * Text on one line, such as the name of a unit or a metric. Printed names have no control
 * characters, and a name on two lines could pass for two names.
 */
export const oneLine = /^[^\p{Cc}\p{Surrogate}\u2028\u2029]+$/u;
