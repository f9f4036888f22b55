import type { Amount } from "../../model/figure.js";
import type { Growth } from "./growth.js";

/** Both sides of a comparison, each found by its period's id, and what `growth` says of them. */
export interface Sides {
  readonly now: Amount | undefined;
  readonly before: Amount | undefined;
  readonly growth: Growth;
}
