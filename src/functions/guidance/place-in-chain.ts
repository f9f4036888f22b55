import { own } from "../../model/own.js";
import { amounts } from "../../model/target.js";

/** Which target of a period's chain something was held against. */
export interface TargetInChain {
  /** The document that gives it. */
  readonly document?: string;
  /** When that was published, as in `2020-05-14`; a month or a year where no more is known. */
  readonly issued?: string;
  /** Instead of it, where only a later document tells of the target: when that was published. */
  readonly issuedBefore?: string;
  /**
   * `initial`: none before it is known. `latest`: it has those before it in `earlier`. `revised`:
   * one before it is known, and the caller took it from the chain.
   */
  readonly place: "initial" | "revised" | "latest";
  /** Of the latest one: how many there are in the chain. */
  readonly of?: number;
}

/** What a target says of itself and of the chain that it is in; nothing of one that says nothing. */
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

/** The first figure or words that say how much. */
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
