import { bounds, EarningsError, growth, quarters } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";

const { revenues, operatingIncome } = quarters["3Q02"];
const { lower } = bounds(revenues);
const constructor = lower.constructor as typeof import("decimal.js").Decimal;

describe("the constructor of a result", () => {
  test.each(["set", "config"] as const)("refuses settings by %s, and says what to do", (name) => {
    const error = refusal(() => constructor[name]({ maxE: 3, precision: 2 }));
    expect(error).toBeInstanceOf(EarningsError);
    expect(error.message).toContain("Decimal.clone()");
    expect(String(bounds(revenues).lower)).toBe("10550000000");
  });

  test.each(["maxE", "minE", "toExpNeg", "toExpPos"])("has a %s that cannot be changed", (name) => {
    const before = String(bounds(operatingIncome).upper);
    expect(Reflect.set(constructor, name, 1)).toBe(false);
    expect(String(bounds(operatingIncome).upper)).toBe(before);
  });

  test("leaves no result another one when its precision or rounding is changed", () => {
    const base = { value: "9900000000", unit: "JPY", decimals: -8 } as const;
    const before = JSON.stringify(growth(revenues, base));
    const { precision, rounding } = constructor;
    Object.assign(constructor, { precision: 1, rounding: 0 });
    const after = JSON.stringify(growth(revenues, base));
    Object.assign(constructor, { precision, rounding });
    expect(after).toBe(before);
  });

  test("computes on, and has clones that can be set", () => {
    expect(lower.sqrt().toFixed(3)).toBe("102713.193");
    expect(lower.div(3).toFixed(2)).toBe("3516666666.67");
    expect(String(new (constructor.clone({ maxE: 3 }))(lower))).toBe("Infinity");
  });
});
