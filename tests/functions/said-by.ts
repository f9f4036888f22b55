import type { Fact } from "@iij/earnings";
import { factPath } from "../../src/model/fact-path.js";

/** What a fact says of itself, by an id that is a path as those of our facts are. */
export function saidBy(id: string): Pick<Fact, "kind" | "part" | "group"> {
  const found = factPath(id);
  if (found === undefined) throw new Error(`${id} is no path.`);
  const { kind, part, group } = found;
  return {
    kind,
    ...(part === undefined ? {} : { part }),
    ...(group === undefined ? {} : { group }),
  };
}
