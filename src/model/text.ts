/**
 * Text that files can hold: a NUL ends it in some readers, and half of a surrogate pair is nothing
 * in UTF-8.
 */
export const storable = /^[^\0\p{Surrogate}]*$/u;

/**
 * Text of one line, as the name of a unit or a metric is: what a document prints has no control
 * characters, and a name of two lines could pass for two names.
 */
export const oneLine = /^[^\p{Cc}\p{Surrogate}\u2028\u2029]+$/u;
