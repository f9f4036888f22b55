import { expect, test } from "vitest";
import { isCurrency } from "../../src/model/unit.js";

test("money is counted in units of three capital letters, and in no others", () => {
  for (const unit of ["JPY", "USD", "EUR"]) expect(isCurrency(unit), unit).toBe(true);
  for (const unit of [
    "",
    "JP",
    "JPYEN",
    "jpy",
    "Jpy",
    "JPY/USD",
    "USD ",
    " USD",
    "AJPY",
    "m2",
    "ratio",
  ])
    expect(isCurrency(unit), unit).toBe(false);
});
