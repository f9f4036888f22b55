import { placed } from "../functions/refusing/named.js";
import { fieldsOf } from "../functions/refusing/fields-of.js";
import { shortened } from "../model/shortened.js";
import type { Fact } from "../model/fact.js";

/** Works on one fact among many: errors thrown on the way say which one it is. */
export function aboutFact<T>(index: number, fact: unknown, work: () => T): T {
  return placed(`in fact ${nameOf(fact, index)}`, fact, work);
}

/** Its index in the list, and its id if it has one. */
function nameOf(fact: unknown, index: number): string {
  const { id } = fieldsOf<Fact>(fact);
  return typeof id === "string" && id !== "" ? `${index} (${shortened(id)})` : String(index);
}
