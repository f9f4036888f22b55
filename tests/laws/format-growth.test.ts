import {
  EarningsError,
  formatGrowth,
  type Growth,
  growth,
  plain,
  type Quantity,
  quarters,
} from "@iij/earnings";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareRate } from "../../src/functions/display/bare-rate.js";
import { exactOf } from "../../src/functions/precision/exact.js";
import { law } from "./law.js";

type Rate = Extract<Growth, { readonly outcome: "rate" }>["rate"];

const amount = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 99_999_999 }),
  fc.integer({ min: 900_000, max: 1_100_000 }),
);
const figure: fc.Arbitrary<Quantity> = fc
  .tuple(amount, fc.constantFrom(undefined, 0, 0, 0, 1))
  .map(([value, decimals]) => ({
    value: `${value}`,
    unit: "EUR",
    ...(decimals !== undefined && { decimals }),
  }));
const pair: [fc.Arbitrary<Quantity>, fc.Arbitrary<Quantity>] = [figure, figure];

/** The text, or the code of the error. */
function written(found: Growth, locale: "en" | "ja"): string {
  try {
    return formatGrowth(found, locale);
  } catch (error) {
    return error instanceof EarningsError ? error.code : String(error);
  }
}

/** The same with amounts as text, which are read like those of any other program. */
const slowly = (found: Growth, locale: "en" | "ja"): string =>
  written(plain(found) as unknown as Growth, locale);

describe("growth as text", () => {
  law(
    "is the same whether its rate is read from Decimals or from text",
    pair,
    (current, base) => {
      const found = growth(current, base);
      for (const locale of ["en", "ja"] as const)
        expect(written(found, locale)).toBe(slowly(found, locale));
    },
    2000,
  );

  test("is written from the Decimals of a rate", () => {
    const [current, base] = [quarters["2Q03"].revenues, quarters["1Q03"].revenues];
    const { rate } = growth(current, base) as { rate: Rate };
    expect(bareRate(rate)).toEqual({
      point: exactOf(rate.point.toFixed()),
      lower: exactOf(rate.lower.toFixed()),
      upper: exactOf(rate.upper.toFixed()),
    });
  });

  type Changed = { [key in keyof Rate]?: unknown };
  const changes: readonly ((rate: Rate) => Changed & object)[] = [
    ({ lower, upper }) => ({ lower: upper, upper: lower }),
    ({ upper }) => ({ point: upper.plus(1) }),
    ({ lower }) => ({ point: lower, upper: lower, lowerClosed: false }),
    () => ({ metric: "revenues" }),
    () => ({ metric: 5 }),
    () => ({ unit: "" }),
    () => ({ unit: "JPY" }),
    () => ({ basis: "guessed" }),
    () => ({ basis: "inferred" }),
    () => ({ upper: undefined }),
    () => ({ qualifier: "approximately" }),
    () => ({ form: "range" }),
    () => ({ standardIs: "guessed" }),
  ];
  law(
    "of a rate that a program has changed is the same, or the same error",
    [...pair, fc.constantFrom(...changes)],
    (current, base, change) => {
      const found = growth(current, base);
      if (found.outcome !== "rate") return;
      const rate: Changed = { ...found.rate, ...change(found.rate) };
      const asText = Object.fromEntries(
        Object.entries(rate).map(([key, value]) => [
          key,
          value instanceof Decimal ? value.toFixed() : value,
        ]),
      );
      const textOf = (each: object): string =>
        written({ ...found, rate: each } as unknown as Growth, "en");
      expect(textOf(rate)).toBe(textOf(asText));
    },
  );
});
