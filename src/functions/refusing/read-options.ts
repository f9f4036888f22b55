import { bare } from "./describe.js";
import { fieldsOf, type Unread } from "./fields-of.js";
import { refuse } from "./refuse.js";

/** The options of a caller, none of which is known yet; refuses a name that is not among these. */
export function readOptionNames<O extends object>(
  options: O,
  available: readonly string[],
): Unread<O> {
  const given = fieldsOf<O>(options);
  const unknown = Object.keys(given).find((name) => !available.includes(name));
  if (unknown !== undefined)
    refuse("outOfRange", {
      needs: `options among ${available.join(", ")}`,
      got: bare(unknown),
      values: [options],
    });
  return given;
}
