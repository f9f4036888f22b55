import { EarningsError, type EarningsErrorDetails } from "./earnings-error.js";

/**
 * Runs the work of a public function. Errors thrown on the way get its name; if public functions
 * call each other, the outermost one is named, since that is the one the user called.
 */
export function named<T>(verb: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withName(verb, error);
  }
}

/** The same for asynchronous work. */
export async function namedLater<T>(verb: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withName(verb, error);
  }
}

/**
 * Runs work on one value among many. Errors thrown on the way say where it is, such as `in fact 3`,
 * and hold the value. A place that takes time to word is a function.
 */
export function placed<V, T>(
  place: string | ((value: V) => string),
  value: V,
  work: (value: V) => T,
): T {
  try {
    return work(value);
  } catch (error) {
    if (!(error instanceof EarningsError)) throw error;
    const where = typeof place === "string" ? place : place(value);
    throw rewritten(error, { got: `${error.got} ${where}`, values: [value] });
  }
}

function withName(verb: string, error: unknown): unknown {
  return error instanceof EarningsError ? rewritten(error, { function: verb }) : error;
}

/** A new error, since the message and the stack of a thrown one already contain its words. */
function rewritten(
  { code, function: verb, needs, got, fix, values, cause }: EarningsError,
  words: Partial<EarningsErrorDetails>,
): EarningsError {
  return new EarningsError(code, { function: verb, needs, got, fix, values, cause, ...words });
}
