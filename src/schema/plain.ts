import { shortened } from "../model/shortened.js";

/** Where something is, from the record itself downwards. */
export type Path = readonly PropertyKey[];

/** What is wrong at one place. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Deeper than any record; what is nested further is a mistake, and would fill the stack. */
const deepest = 64;

/**
 * A copy of a plain JSON value, with a problem for each part that is none; such parts stay as they
 * are, for the schema to see.
 */
export function copyPlain(value: unknown): {
  readonly copy: unknown;
  readonly problems: readonly Problem[];
} {
  const copying: Copying = { problems: [], made: new Map() };
  return { copy: copyInto(copying, value, [], []), problems: copying.problems };
}

/** What a copy has come to so far. */
interface Copying {
  readonly problems: Problem[];
  /**
   * The copies of the parts that are done: a part to which several ways lead is copied once, since
   * a copy per way would double with every level.
   */
  readonly made: Map<object, unknown>;
}

function copyInto(
  copying: Copying,
  value: unknown,
  path: Path,
  within: readonly object[],
): unknown {
  const fault = faultOf(value, within);
  if (fault !== undefined) copying.problems.push({ path, message: fault });
  if (fault !== undefined || typeof value !== "object" || value === null) return value;
  if (copying.made.has(value)) return copying.made.get(value);
  const copy = copyOf(copying, value, path, [...within, value]);
  copying.made.set(value, copy);
  return copy;
}

function copyOf(copying: Copying, value: object, path: Path, within: readonly object[]): unknown {
  if (Array.isArray(value))
    return Array.from(value, (item, index) => copyInto(copying, item, [...path, index], within));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // Assigned to an object, this key would exchange its prototype.
    if (key === "__proto__")
      copying.problems.push({
        path: [...path, key],
        message: "is not a key that a record can have",
      });
    else copy[key] = copyInto(copying, item, [...path, key], within);
  }
  return copy;
}

/** Why a value is none that JSON can carry. */
function faultOf(value: unknown, within: readonly object[]): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : `needs a finite number; got ${value}`;
    case "undefined":
      return "is undefined; leave out the key of what was not disclosed";
    case "object":
      if (value === null) return undefined;
      if (within.includes(value)) return "contains itself";
      if (within.length >= deepest) return `is nested more than ${deepest} deep`;
      return Array.isArray(value) || isPlain(value)
        ? undefined
        : `needs a plain object; got one of ${classOf(value)}`;
    default:
      return `needs a plain JSON value; got a ${typeof value}`;
  }
}

/**
 * No class, also where the object comes from another realm, whose `Object.prototype` is not ours.
 */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function classOf(value: object): string {
  const { constructor } = value as { readonly constructor?: unknown };
  return typeof constructor === "function" && constructor.name !== ""
    ? `the class ${shortened(constructor.name)}`
    : "a class";
}
