import { expect, test } from "vitest";
import { fieldsOf } from "../../src/functions/refusing/fields-of.js";

test.each([undefined, null, true, 5, 5n, "text", Symbol("name")])(
  "what is not an object has no field, not even a character: %s",
  (value) => {
    expect(Object.entries(fieldsOf(value))).toEqual([]);
    expect(fieldsOf<{ readonly length: number }>(value).length).toBe(undefined);
  },
);

test("an object is read as it is, and so is a function", () => {
  const call = (): void => undefined;
  for (const value of [{ unit: "JPY" }, ["JPY"], call]) expect(fieldsOf(value)).toBe(value);
});
