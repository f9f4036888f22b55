import type * as z from "zod";
import { shortened } from "../model/shortened.js";
import type { Path, Problem } from "./plain.js";

type Issue = z.core.$ZodIssue;

/** What a schema found: one problem per path, in the schema's order of the record's keys. */
export function problemsOf(issues: readonly Issue[], value: unknown, above: Path = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key], message: "is not a known key" }));
    const closest = issue.code === "invalid_union" ? closestOf(issue.errors) : undefined;
    if (closest !== undefined) return problemsOf(closest, value, path);
    return [{ path, message: withInput(issue, lookUp(value, path)) }];
  });
}

/**
 * The form in a union that the value comes closest to; why it is not one of the others is of no
 * interest.
 */
function closestOf(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const weigh = (issues: readonly Issue[]): number =>
    issues.reduce(
      (sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1),
      0,
    );
  return branches.toSorted((a, b) => weigh(a) - weigh(b))[0];
}

/** Our own checks already name the value. */
function withInput(issue: Issue, found: unknown): string {
  if (issue.code === "custom") return issue.message;
  return found === undefined
    ? `is missing; ${issue.message}`
    : `${issue.message}; got ${describe(found)}`;
}

function lookUp(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null)
    return `an object with the keys ${shortened(Object.keys(value).join(", ")) || "(none)"}`;
  if (typeof value === "number") return `the number ${value}`;
  return typeof value === "string" ? shortened(value, JSON.stringify) : shortened(String(value));
}

/** The words of zod's own checks, so that a language set for zod does not change our messages. */
export const words: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return `needs ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `needs ${oneOf(issue.values)}`;
    case "invalid_union":
      return issue.options === undefined ? "needs another form" : `needs ${oneOf(issue.options)}`;
    case "too_small":
      return `needs ${issue.inclusive === false ? "more than" : "at least"} ${String(issue.minimum)}`;
    case "too_big":
      return `needs ${issue.inclusive === false ? "less than" : "at most"} ${String(issue.maximum)}`;
    default:
      return "is not accepted";
  }
};

const kinds: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  array: "a list",
  int: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
};

const oneOf = (values: unknown): string =>
  (values as readonly unknown[]).map((value) => JSON.stringify(value)).join(" or ");
