/**
 * Records of IIJ's earnings as its documents print them, and functions that never claim more
 * precision than the printed figures support.
 *
 * @module @iij/earnings
 */
export * from "./records/index.js";
export * from "./functions/index.js";
export {
  EarningsError,
  type EarningsErrorCode,
  type EarningsErrorDetails,
} from "./model/earnings-error.js";
export type * from "./model/index.js";
