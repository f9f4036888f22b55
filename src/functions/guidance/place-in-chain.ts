import { own } from "../../model/own.js";
import { amounts } from "../../model/target.js";

/** The target in a period's chain with which a figure was compared. */
export interface TargetInChain {
  /** The document that gives it. */
  readonly document?: string;
  /**
   * When that document was published, such as `2020-05-14`; a month or a year if no more is known.
   */
  readonly issued?: string;
  /**
   * In place of `issued`, if only a later document reports the target: when that one was published.
   */
  readonly issuedBefore?: string;
  /**
   * `initial`: no earlier target is known. `latest`: it has earlier ones in `earlier`. `revised`:
   * an earlier one is known, and the caller took it from the chain.
   */
  readonly place: "initial" | "revised" | "latest";
  /** For the latest one: how many targets the chain has. */
  readonly of?: number;
}

/** The place of a target in its chain; `undefined` if it does not say. */
export function placeInChain(target: object): TargetInChain | undefined {
  const earlier = own(target, "earlier");
  const said = {
    ...textUnder("document", figureOf(target), "document"),
    ...textUnder("issued", own(target, "issued"), "date"),
    ...textUnder("issuedBefore", own(target, "issuedBefore"), "date"),
  };
  if (Array.isArray(earlier) && earlier.length > 0)
    return { ...said, place: "latest", of: earlier.length + 1 };
  if (isObject(own(target, "revises")) || isObject(own(target, "confirms")))
    return { ...said, place: "revised" };
  return Object.keys(said).length === 0 ? undefined : { ...said, place: "initial" };
}

/** The first figure or words that state the amount. */
function figureOf(target: object): unknown {
  return [...amounts, "wording"].map((part) => own(target, part)).find(isObject);
}

function textUnder(name: string, within: unknown, key: string): Readonly<Record<string, string>> {
  const text = isObject(within) ? own(within, key) : undefined;
  return typeof text === "string" ? { [name]: text } : {};
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
