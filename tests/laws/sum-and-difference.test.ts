import { difference, sum } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { law } from "./law.js";
import { printed } from "./printed.js";
import { across, expectProof, hasPointOf, witnessesOf } from "./range.js";
import { minus, plus, readDecimal } from "./rational.js";

const amount = printed("JPY");

law(
  "a sum holds that of the true amounts, and ends where sums that print so end",
  [amount, amount],
  (a, b) => {
    const found = sum(a.figure, { ...b.figure });
    const [one, other] = [witnessesOf(a.figure), witnessesOf(b.figure)];
    expectProof(
      found,
      {
        real: [...across(one.real, other.real, plus), plus(a.truth, b.truth)],
        ends: across(one.ends, other.ends, plus),
      },
      "exact",
    );
    expect(hasPointOf(found, plus(readDecimal(a.figure.value), readDecimal(b.figure.value)))).toBe(
      true,
    );
  },
);

law(
  "a difference holds that of the true amounts, and ends where such differences end",
  [amount, amount],
  (a, b) => {
    const found = difference(a.figure, b.figure);
    const [one, other] = [witnessesOf(a.figure), witnessesOf(b.figure)];
    expectProof(
      found,
      {
        real: [...across(one.real, other.real, minus), minus(a.truth, b.truth)],
        ends: across(one.ends, other.ends, minus),
      },
      "exact",
    );
  },
);

law(
  "the order of a sum does not matter",
  [fc.array(amount, { minLength: 1, maxLength: 5 })],
  (amounts) => {
    const figures = amounts.map(({ figure }) => figure);
    expect(sum(...figures)).toEqual(sum(...figures.toReversed()));
  },
);
