import { shortened } from "../model/shortened.js";

/** A path, starting from the record itself. */
export type Path = readonly PropertyKey[];

/** What is wrong at one path. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Deeper than any record; deeper nesting is a mistake, and would overflow the stack. */
const deepest = 64;

/**
 * A copy of a plain JSON value, with a problem for each part that is not one. Such parts are kept
 * for the schema to see.
 */
export function copyPlain(value: unknown): {
  readonly copy: unknown;
  readonly problems: readonly Problem[];
} {
  const copying: Copying = { problems: [], made: new Map() };
  return { copy: copyInto(copying, value, [], []), problems: copying.problems };
}

/** The state of a copy in progress. */
interface Copying {
  readonly problems: Problem[];
  /**
   * The finished copies: a part that is referenced several times is copied once, since a copy per
   * reference could double with every level.
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
    // Assigning this key would replace the object's prototype.
    if (key === "__proto__")
      copying.problems.push({
        path: [...path, key],
        message: "is not a valid key of a record",
      });
    else copy[key] = copyInto(copying, item, [...path, key], within);
  }
  return copy;
}

/** Why JSON cannot represent a value. */
function faultOf(value: unknown, within: readonly object[]): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : `needs a finite number; got ${value}`;
    case "undefined":
      return "is undefined; leave out the keys of missing figures";
    case "object":
      if (value === null) return undefined;
      if (within.includes(value)) return "contains itself";
      if (within.length >= deepest) return `is nested more than ${deepest} levels deep`;
      return Array.isArray(value) || isPlain(value)
        ? undefined
        : `needs a plain object; got one of ${classOf(value)}`;
    default:
      return `needs a plain JSON value; got a ${typeof value}`;
  }
}

/**
 * Whether an object has no class, even if it comes from another realm with its own
 * `Object.prototype`.
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
