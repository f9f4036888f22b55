import { indexed } from "@iij/earnings";
import { expect } from "vitest";
import { law } from "./law.js";
import { printedPair } from "./printed.js";
import { across, expectProof, hasPointOf, witnessesOf } from "./range.js";
import { over, rational, type Rational, readDecimal, times } from "./rational.js";

const hundred = rational(100n);
const index = (now: Rational, base: Rational): Rational => times(over(now, base), hundred);

law(
  "an index holds that of the true amounts, ends where such indexes end, and has 100 at its base",
  [printedPair("JPY", "positive", "positive")],
  ([now, base]) => {
    const own = { FY2023: { sales: now.figure }, FY2024: { sales: base.figure } };
    const { series } = indexed(own, "sales", "FY2024");
    expect(series["FY2024"]?.sales).toMatchObject({ lowerClosed: true, upperClosed: true });
    expect(series["FY2024"]?.sales.lower.toFixed()).toBe("100");
    expect(series["FY2024"]?.sales.upper.toFixed()).toBe("100");
    const found = series["FY2023"]?.sales;
    // The rounding leaves zero possible.
    if (found === undefined) return;
    const [a, b] = [witnessesOf(now.figure), witnessesOf(base.figure)];
    expectProof(
      found,
      { real: across(a.real, b.real, index), ends: across(a.ends, b.ends, index) },
      "rounded",
    );
    expect(
      hasPointOf(found, index(readDecimal(now.figure.value), readDecimal(base.figure.value))),
    ).toBe(true);
  },
);
