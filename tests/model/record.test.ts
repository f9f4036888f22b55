import { describe, expect, test } from "vitest";
import { record } from "../../src/model/record.js";

describe("record", () => {
  test("is the value itself, frozen in depth", () => {
    const value = { a: { b: [{ c: 1 }] }, nothing: null };
    expect(record(value)).toBe(value);
    for (const part of [value, value.a, value.a.b, value.a.b[0]])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("freezes what is below something that is frozen already", () => {
    const inner = { value: "1" };
    record(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(true);
  });

  test.each([null, undefined, 5, "text"])("leaves %j as it is", (value) => {
    expect(record(value)).toBe(value);
  });
});
