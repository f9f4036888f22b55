import { EarningsError, type EarningsErrorCode } from "../../model/earnings-error.js";

/** What a function needed and what it got instead, in words, and with the values themselves. */
export interface Refusal {
  readonly needs: string;
  readonly got: string;
  /** What to do about it, as a whole sentence. */
  readonly fix?: string | undefined;
  readonly values: readonly unknown[];
}

/**
 * Refuses an input. Inner functions do not know which verb of the API they work for: the outermost
 * one puts its name to the error, by {@link named}.
 */
export function refuse(code: EarningsErrorCode, { fix, ...refusal }: Refusal): never {
  throw new EarningsError(code, {
    function: "",
    ...refusal,
    ...(fix === undefined ? {} : { fix }),
  });
}
