import type * as z from "zod";
import { EarningsError } from "../model/earnings-error.js";
import { shortened } from "../model/shortened.js";
import { record } from "../model/record.js";
import type { Frozen } from "./frozen.js";
import { copyPlain, type Path, type Problem } from "./plain.js";
import { problemsOf, words } from "./problems.js";

/**
 * Reads your own record: returns a deeply frozen copy, like the library's own records, or throws
 * with everything that is wrong with it. The value itself is not changed.
 *
 * Only plain JSON values are accepted, so that a record can be stored and read again: no classes,
 * and no `undefined`. The keys of the copy are in the order of the schema.
 *
 * @param schema - One of the schemas here, or any zod schema that has no asynchronous parts.
 * @param value - Anything, such as what `JSON.parse` returned.
 * @returns The frozen copy, with the schema's type.
 * @throws EarningsError `malformedRecord` with the number of problems, and the first fifty with
 * their paths.
 *
 * @example
 * ```ts
 * import { parseRecord, quantitySchema } from "@iij/earnings/schema";
 *
 * const revenues = parseRecord(quantitySchema, { value: "10600000000", unit: "JPY", decimals: -8 });
 * revenues.value; // → "10600000000"
 * Object.isFrozen(revenues); // → true
 * ```
 */
export function parseRecord<S extends z.ZodType>(schema: S, value: unknown): Frozen<z.output<S>> {
  return readRecord("parseRecord", schema, value);
}

/** The same for a function that reads its argument with a schema. */
export function readRecord<S extends z.ZodType>(
  verb: string,
  schema: S,
  value: unknown,
): Frozen<z.output<S>> {
  if (typeof schema?.safeParse !== "function") {
    throw new EarningsError("malformedRecord", {
      function: verb,
      needs: "a schema before the value",
      got: typeof schema,
      fix: "Import one from @iij/earnings/schema.",
      values: [schema, value],
    });
  }
  const { copy, problems: unplain } = copyPlain(value);
  const result = schema.safeParse(copy, { error: words });
  const found = result.success ? [] : problemsOf(result.error.issues, copy);
  const problems = [
    ...unplain,
    ...found.filter(({ path }) => !unplain.some((other) => isWithin(path, other.path))),
  ];
  // Copied once more, because a schema may return parts that are frozen only shallowly.
  if (result.success && problems.length === 0)
    return record(copyPlain(result.data).copy) as Frozen<z.output<S>>;
  throw new EarningsError("malformedRecord", {
    function: verb,
    needs: "a record as its schema describes it",
    got: `${problems.length === 1 ? "one problem" : `${problems.length} problems`}:\n${lines(problems)}`,
    fix: "Correct the record at these paths.",
    values: [value],
  });
}

/** A problem with a part that is not JSON covers everything inside it. */
function isWithin(path: Path, outer: Path): boolean {
  return outer.every((key, index) => path[index] === key);
}

/** As many problems as someone would correct before trying again. */
const most = 50;

function lines(problems: readonly Problem[]): string {
  const others = problems.length - most;
  const told = problems.slice(0, most).map(line);
  return [...told, ...(others > 0 ? [`  and ${others} more`] : [])].join("\n");
}

function line({ path, message }: Problem): string {
  return `  ${path.length === 0 ? "the record" : nameOf(path)}: ${message}`;
}

/** A path as in code, except that a key such as 3Q02 follows a plain dot. */
function nameOf(path: Path): string {
  const steps = path.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    const name = String(key);
    return /^[\w$-]{1,80}$/.test(name) ? `.${name}` : `[${shortened(name, JSON.stringify)}]`;
  });
  return steps.join("").replace(/^\./, "");
}
