import { EarningsError, type EarningsErrorDetails } from "../../model/earnings-error.js";

/**
 * Runs the work of a verb of the API. What is refused on the way bears the verb's name; of verbs
 * that call each other the outermost one is named, since that is the one the reader of the error
 * has called.
 */
export function named<T>(verb: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withName(verb, error);
  }
}

/** The same for work that takes its time. */
export async function namedLater<T>(verb: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withName(verb, error);
  }
}

/**
 * Runs work on one thing among many. What is refused on the way says where that is, such as `in
 * fact 3`, and holds the thing.
 */
export function placed<T>(place: string, value: unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof EarningsError
      ? rewritten(error, { got: `${error.got} ${place}`, values: [value] })
      : error;
  }
}

function withName(verb: string, error: unknown): unknown {
  return error instanceof EarningsError ? rewritten(error, { function: verb }) : error;
}

/**
 * A new error, since the words of one that was thrown stand in its message and its stack already.
 */
function rewritten(
  { code, function: verb, needs, got, fix, values, cause }: EarningsError,
  words: Partial<EarningsErrorDetails>,
): EarningsError {
  return new EarningsError(code, {
    function: verb,
    needs,
    got,
    ...(fix === undefined ? {} : { fix }),
    ...(cause === undefined ? {} : { cause }),
    values,
    ...words,
  });
}
