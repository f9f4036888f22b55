import { EarningsError, type EarningsErrorCode } from "../model/earnings-error.js";
import type { Fact } from "../model/fact.js";

/** Refuses one record of many, and says which. */
export type Refuse = (code: EarningsErrorCode, needs: string, got: string, fix?: string) => never;

export function refuseFact(caller: string, index: number, fact: Fact): Refuse {
  return (code, needs, got, fix) => {
    throw new EarningsError(code, { function: caller, needs, got: `${got} in fact ${nameOf(fact, index)}`, values: [fact], ...(fix === undefined ? {} : { fix }) });
  };
}

/** Its place in the list, counted from 0, and its id if it has one. */
function nameOf(fact: unknown, index: number): string {
  const { id } = Object(fact) as { readonly id?: unknown };
  return typeof id === "string" && id !== "" ? `${index} (${id})` : String(index);
}

/** Lets the functions' own refusals name the caller and the record. */
export function named<T>(refuse: Refuse, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof EarningsError) refuse(error.code, error.needs, error.got);
    throw error;
  }
}

/** Any value in a message, shortened: a hostile one may be long. */
export function show(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
