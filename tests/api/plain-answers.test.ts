import { plain } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { call, natural, verbs } from "./natural-calls.js";

/**
 * All but those whose answers are text, bytes, schemas, a display, a type guard's, or columns:
 * typed arrays leave a process as they are.
 */
const leaves = verbs.filter(
  (name) =>
    !/^(?:is\w+Id|\w+Columns|show|toParquet|toArrow|fromArrow|plain|periodSchemas)$/.test(name),
);

/** The paths to everything that is not an object, a Decimal being one number. */
function pathsIn(value: unknown, path = ""): readonly string[] {
  const isDecimal = typeof (Object(value) as { readonly toFixed?: unknown }).toFixed === "function";
  if (typeof value !== "object" || value === null || isDecimal) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, `${path}.${key}`))];
}

describe("what a function answers leaves the process in its plain form", () => {
  it.each(leaves)("%s", async (name) => {
    const answer = await call(name, natural[name] ?? []);
    const text = plain(answer);
    expect(pathsIn(text)).toEqual(pathsIn(answer));
    expect(structuredClone(text)).toEqual(text);
    expect(JSON.parse(JSON.stringify(text))).toEqual(text);
  });
});

describe("a function answers the same to the plain form of what it takes", () => {
  const takes = leaves.filter((name) => !["toJsonSchema", "parseRecord"].includes(name));

  it.each(takes)("%s", async (name) => {
    const given = natural[name] ?? [];
    const received = JSON.parse(
      JSON.stringify(given.map((each) => plain(each) ?? null)),
    ) as unknown[];
    const back = received.map((each) => each ?? undefined);
    expect(plain(await call(name, back))).toEqual(plain(await call(name, given)));
  });
});
