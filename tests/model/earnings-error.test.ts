import { EarningsError } from "@iij/earnings";
import { describe, expect, test } from "vitest";

const details = { function: "growth", needs: "two figures", got: "one", values: [1] };

describe("EarningsError", () => {
  test("says in its message what was needed, what came, and what to do about it", () => {
    const error = new EarningsError("outOfRange", { ...details, fix: "Pass another." });
    expect(error.message).toBe("growth needs two figures; got one. Pass another.");
    expect(error).toMatchObject({
      ...details,
      name: "EarningsError",
      code: "outOfRange",
      fix: "Pass another.",
    });
    expect(String(error)).toBe(`EarningsError: ${error.message}`);
  });

  test("says no more where nothing can be done", () => {
    const error = new EarningsError("outOfRange", details);
    expect(error.message).toBe("growth needs two figures; got one.");
    expect(error).not.toHaveProperty("fix");
  });

  test.each(["needs", "got", "fix"] as const)("cuts %s to ten thousand characters", (part) => {
    const whole = "x".repeat(10_000);
    const [short, cut] = [whole, `${whole}x`].map(
      (text) => new EarningsError("outOfRange", { ...details, [part]: text }),
    );
    expect(short?.[part]).toBe(whole);
    expect(cut?.[part]).toBe(`${whole}… of 10001 characters`);
    expect(cut?.message).toContain(cut?.[part]);
    expect(cut?.message).not.toContain(`${whole}x`);
  });

  test("has the error that led to it as its cause, and none where there is none", () => {
    const cause = new TypeError("theirs");
    expect(new EarningsError("packageFailed", { ...details, cause }).cause).toBe(cause);
    expect(Object.hasOwn(new EarningsError("outOfRange", details), "cause")).toBe(false);
    expect(Object.keys(new EarningsError("packageFailed", { ...details, cause }))).not.toContain(
      "cause",
    );
  });

  test("is known by its mark, whichever copy of the library made it", () => {
    class Copied extends Error {}
    const other = Object.assign(new Copied(), {
      [Symbol.for("@iij/earnings/EarningsError")]: true,
    });
    expect(other instanceof EarningsError).toBe(true);
    for (const value of [new Error(), {}, null, undefined, "text", 5])
      expect(value instanceof EarningsError).toBe(false);
  });

  test("shows its mark to nobody who lists what an error has", () => {
    const error = new EarningsError("outOfRange", details);
    expect(
      Object.getOwnPropertySymbols(error).filter((each) =>
        Object.prototype.propertyIsEnumerable.call(error, each),
      ),
    ).toEqual([]);
  });

  test("of a class that extends it is one of that class, and its own are not", () => {
    class Special extends EarningsError {}
    const special = new Special("outOfRange", details);
    expect([special instanceof Special, special instanceof EarningsError]).toEqual([true, true]);
    expect(new EarningsError("outOfRange", details) instanceof Special).toBe(false);
  });
});
