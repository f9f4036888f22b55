import { EarningsError, type EarningsErrorCode } from "./earnings-error.js";

/** What a function needed and what it got instead, in words, with the values themselves. */
export interface Refusal {
  readonly needs: string;
  readonly got: string;
  /** How to fix it, as a whole sentence. */
  readonly fix?: string | undefined;
  readonly values: readonly unknown[];
}

/**
 * Rejects an input. Inner functions do not know which public function they work for: the outermost
 * one adds its name to the error, by {@link named}.
 */
export function refuse(code: EarningsErrorCode, refusal: Refusal): never {
  throw new EarningsError(code, { function: "", ...refusal });
}
